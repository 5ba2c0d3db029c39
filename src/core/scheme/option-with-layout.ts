import type { DateLayout, SchemeData } from './data';

/** The option of a scheme that leaves a date field one layout, with its value; undefined where there is none. */
export function optionWithLayout(
  { options = {} }: SchemeData,
  field: string,
  layout: DateLayout,
): { readonly option: string; readonly value: string } | undefined {
  const fixed = JSON.stringify([layout]);
  for (const [option, { values = {} }] of Object.entries(options)) {
    for (const [value, patch] of Object.entries(values)) {
      if (JSON.stringify(layoutsIn(patch, field)) === fixed) return { option, value };
    }
  }
  return undefined;
}

function layoutsIn(patch: Readonly<Record<string, unknown>>, field: string): unknown {
  const { fields } = patch as { readonly fields?: Readonly<Record<string, { layouts?: unknown }>> };
  return fields?.[field]?.layouts;
}

import type { CharacterRange } from '../text/range';
import type { DateFieldData, DateLayout } from './data';
import { layoutOf } from './fields/date';
import type { Name } from './name';
import type { Scheme } from './scheme';

/** A date as a name writes it. */
export interface WrittenDate extends CharacterRange {
  /** The field, of the name itself or of one in it. */
  readonly field: string;
  /** The name that has the field, and its scheme. */
  readonly owner: { readonly scheme: Scheme; readonly name: Name };
  /** The layouts that the field may have, that for new names first. */
  readonly layouts: readonly DateLayout[];
  readonly text: string;
  readonly layout: DateLayout;
}

/**
 * The first date that a name writes, its own before those of nested names; undefined where it has none, or
 * only the text that stands for no date yet.
 *
 * @param start where the name begins, for offsets in a longer text
 */
export function dateInName(scheme: Scheme, name: Name, start = 0): WrittenDate | undefined {
  const form = scheme.forms.find(({ id }) => id === name.form);
  for (const { rule } of form?.fields ?? []) {
    const value = name.fields[rule.field];
    if (rule.data.type !== 'date' || value?.offset === undefined) continue;
    const layout = realLayout(value.text, rule.data);
    if (!layout) continue;
    const { text, offset } = value;
    return {
      field: rule.field,
      owner: { scheme, name },
      layouts: rule.data.layouts,
      text,
      layout,
      offset: start + offset,
      length: text.length,
    };
  }
  for (const [field, value] of Object.entries(name.fields)) {
    const nested = scheme.nested.get(field);
    if (!nested || !value.name || value.offset === undefined) continue;
    const date = dateInName(nested, value.name, start + value.offset);
    if (date) return date;
  }
  return undefined;
}

function realLayout(text: string, data: DateFieldData): DateLayout | undefined {
  return text === data.sentinel ? undefined : layoutOf(text, data);
}

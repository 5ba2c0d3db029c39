import { message } from '../text/message';
import { checkReferences } from './check-references';
import { checkShape } from './check-shape';
import { compileForm, formId } from './compile-form';
import { CompileLog } from './compile-log';
import * as texts from './compile-texts';
import { compileConditions } from './conditions';
import type { SchemeData } from './data';
import type { Form } from './form';
import { NestedSchemes } from './nested-schemes';
import { applyOptions, checkOptions, optionValues } from './options';
import { orderOf } from './order';
import type { Scheme, SchemeContext, SchemeProblem } from './scheme';

export interface SchemeCompilation {
  /** Absent when a problem is an error. */
  readonly scheme?: Scheme;
  readonly problems: readonly SchemeProblem[];
}

/**
 * Makes a scheme ready for use, or says what is wrong with its data.
 *
 * @param data a scheme of the shape that `SchemeData` describes
 */
export function compileScheme(data: SchemeData, context: SchemeContext): SchemeCompilation {
  const nested = new NestedSchemes(context, compileWithin);
  return compileWithin(data, context.options ?? {}, nested);
}

function compileWithin(
  original: SchemeData,
  given: Readonly<Record<string, string>>,
  nested: NestedSchemes,
): SchemeCompilation {
  const misshapen = checkShape(original);
  if (misshapen.length > 0) return { problems: misshapen };
  const options = optionValues(original, given);
  const data = applyOptions(original, options);
  const patched = data === original ? [] : checkShape(data);
  const wrong = [...checkOptions(original, given), ...patched];
  if (wrong.length > 0) return { problems: wrong };
  return nested.within(data.id, () => compileForms(data, options, nested));
}

function compileForms(
  data: SchemeData,
  options: ReadonlyMap<string, string>,
  nested: NestedSchemes,
): SchemeCompilation {
  const log = new CompileLog();
  const context = { data, options, nested, log };
  if (data.forms.length === 0) log.report(['forms'], message(texts.noForm));
  const forms = data.forms.flatMap((form, index) => compileForm(form, index, context) ?? []);
  const ids = data.forms.map(formId);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      log.report(['forms', index], message(texts.formTwice, { form: id }));
  });
  const others = data.otherReadings ?? [];
  const otherReadings = others.flatMap(
    (form, index) => compileForm(form, index, context, 'otherReadings') ?? [],
  );
  const isWhole = forms.length === data.forms.length;
  const used = isWhole ? fieldsInUse(forms) : new Set(Object.keys(data.fields));
  log.add(checkReferences(data, used));
  const { problems } = log;
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  return { scheme: schemeOf(data, { forms, otherReadings }, log), problems };
}

function schemeOf(
  data: SchemeData,
  { forms, otherReadings }: Pick<Scheme, 'forms' | 'otherReadings'>,
  { size, nested }: CompileLog,
): Scheme {
  return {
    id: data.id,
    kind: data.kind,
    data,
    forms,
    otherReadings,
    conditions: compileConditions(data.conditions ?? []),
    order: orderOf(data, forms),
    nested,
    printsSpace: forms.some((form) => form.printsSpace),
    size,
    depth: 1 + Math.max(0, ...[...nested.values()].map(({ depth }) => depth)),
  };
}

function fieldsInUse(forms: readonly Form[]): ReadonlySet<string> {
  const fields = forms.flatMap((form) => [
    ...form.fields.map(({ field }) => field),
    ...Object.keys(form.data.constants ?? {}),
  ]);
  return new Set(fields);
}

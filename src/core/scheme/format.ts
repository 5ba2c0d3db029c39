import { message, type MessageParameter } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { Form } from './form';
import { parse } from './parse';
import type { Scheme } from './scheme';
import * as texts from './write-texts';
import { render } from './write-name';

/** How a name is to be written: a form and a spelling that `parse` told; the canonical ones when absent. */
export interface NameShape {
  readonly form?: string;
  readonly spelling?: string;
}

/**
 * Writes a name from its fields.
 *
 * Takes the form asked for when it can hold exactly these fields, else the first that can. The result is
 * always a name that `parse` accepts; otherwise the failure says what is missing or wrong.
 */
export function format(
  scheme: Scheme,
  values: Readonly<Record<string, string>>,
  shape: NameShape = {},
): Result<string> {
  const given = Object.keys(values);
  const candidates = scheme.forms.filter((form) => fits(form, values));
  const preferred = candidates.find(({ id }) => id === shape.form) ?? candidates[0];
  if (!preferred) return failure(whyNoForm(scheme, given));
  const ordered = [preferred, ...candidates.filter((form) => form !== preferred)];
  let reason: Result<string> | undefined;
  for (const form of ordered) {
    const spelling = spellingIn(form, scheme, shape);
    const text = render(form, (field) => values[field], spelling);
    const { name, problems } = parse(scheme, text);
    if (name && given.every((field) => name.fields[field]?.text === values[field]))
      return success(text);
    const problem = problems[0]?.message ?? whyNoForm(scheme, given);
    reason ??= failure(message(texts.notWritable, { name: text, problem }));
  }
  return reason ?? failure(whyNoForm(scheme, given));
}

/** The spelling of the shape, in another form for the leading alternatives that both have. */
function spellingIn(
  form: Form,
  { forms }: Scheme,
  { form: from, spelling = '' }: NameShape,
): string {
  if (form.id === from) return spelling;
  const own = forms.find(({ id }) => id === from)?.choices ?? [];
  const differs = form.choices.findIndex((choice, at) => choice.join('|') !== own[at]?.join('|'));
  const shared = differs < 0 ? form.choices.length : differs;
  return spelling.split('.').slice(0, shared).join('.');
}

/** Whether the form holds all these fields and needs no other. */
function fits(form: Form, values: Readonly<Record<string, string>>): boolean {
  const constants = form.data.constants ?? {};
  const known = new Set([...form.fields.map(({ rule }) => rule.field), ...Object.keys(constants)]);
  return (
    Object.entries(values).every(
      ([field, value]) => known.has(field) && (constants[field] ?? value) === value,
    ) && form.fields.every(({ rule, optional }) => optional || values[rule.field] !== undefined)
  );
}

function whyNoForm(scheme: Scheme, given: readonly string[]): ReturnType<typeof message> {
  const missing = scheme.forms[0]?.fields.find(
    ({ rule, optional }) => !optional && !given.includes(rule.field),
  );
  if (missing) return message(texts.missingField, { field: missing.rule.title });
  const fields: readonly MessageParameter[] = given;
  return message(texts.noFormFits, { scheme: scheme.data.title, fields });
}

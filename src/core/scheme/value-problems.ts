import { message } from '../text/message';
import type { ConditionData } from './data';
import type { Form, FormField } from './form';
import type { Problem } from './name';
import { textInMatch } from './read-name';
import type { Scheme } from './scheme';
import * as texts from './diagnose-texts';

const noProblems: readonly Problem[] = [];

/** A text as a form's matcher took it apart. */
export interface Match {
  readonly text: string;
  readonly slots: Int32Array;
  /** By which pattern: the strict ones rule out some problems, the loose ones none. */
  readonly matched: 'strict' | 'loose';
}

/** What is wrong with the values of a text that has the shape of the form. */
export function problemsOf(scheme: Scheme, form: Form, match: Match): readonly Problem[] {
  const { text, slots } = match;
  let problems: Problem[] | undefined;
  const isStrict = match.matched === 'strict';
  const fields = isStrict ? form.checkedFields : form.fields;
  for (let at = 0; at < fields.length; at++) {
    const { index, rule } = fields[at] as FormField;
    const start = slots[index * 2] as number;
    const end = slots[index * 2 + 1] as number;
    if (start < 0 || end < 0) continue;
    if (isStrict && rule.isFine?.(text, start, end)) continue;
    const found = rule.check(text.slice(start, end));
    if (found)
      (problems ??= []).push({ ...found, offset: found.offset + start, field: rule.field });
  }
  const { severity, message: reason } = form.data;
  if (severity) {
    (problems ??= []).push({
      code: 'form',
      severity,
      offset: 0,
      length: text.length,
      message: message(reason ?? texts.otherForm),
    });
  }
  if (scheme.conditions.length > 0) {
    const broken = brokenConditions(scheme, form, match);
    if (broken.length > 0) (problems ??= []).push(...broken);
  }
  return problems ?? noProblems;
}

/** By itself, since a function that holds another one needs room at every call: this one is called for every name. */
function brokenConditions(scheme: Scheme, form: Form, match: Match): readonly Problem[] {
  const textAt = (path: string): string | undefined =>
    textInMatch(form, match.slots, match.text, path);
  return scheme.conditions
    .filter(({ isBroken }) => isBroken(textAt))
    .map(({ data }) => conditionProblem(data, form, match));
}

/** A broken condition stands at the first field it speaks of that the name has. */
function conditionProblem(condition: ConditionData, form: Form, { text, slots }: Match): Problem {
  const paths = [...Object.keys(condition.must), ...Object.keys(condition.when ?? {})];
  const field = paths
    .map((path) => form.fieldsById.get(path.split('.')[0] ?? ''))
    .find((each) => each && (slots[each.index * 2] as number) >= 0);
  const [start, end] = field ? slots.subarray(field.index * 2) : [];
  return {
    code: 'condition',
    severity: condition.severity ?? 'error',
    offset: start ?? 0,
    length: (end ?? text.length) - (start ?? 0),
    message: message(condition.message),
    ...(field && { field: field.field }),
  };
}

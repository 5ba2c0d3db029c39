import { message } from '../text/message';
import { brokenConditions } from './conditions';
import type { Form } from './form';
import type { FieldValue, Problem } from './name';
import type { Scheme } from './scheme';
import * as texts from './diagnose-texts';

type Fields = Readonly<Record<string, FieldValue>>;

const noProblems: readonly Problem[] = [];

/** A text as a form's matcher took it apart. */
export interface Match {
  readonly text: string;
  readonly slots: Int32Array;
  /** May be left out where the scheme has no conditions. */
  readonly fields: Fields | undefined;
  /** By which pattern: the strict ones rule out some problems, the loose ones none. */
  readonly matched: 'strict' | 'loose';
}

/** What is wrong with the values of a text that has the shape of the form. */
export function problemsOf(scheme: Scheme, form: Form, match: Match): readonly Problem[] {
  const { text, slots } = match;
  let problems: Problem[] | undefined;
  const fields = match.matched === 'strict' ? form.checkedFields : form.fields;
  for (const { index, rule } of fields) {
    const start = slots[index * 2] as number;
    const end = slots[index * 2 + 1] as number;
    if (start < 0 || end < 0) continue;
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
  if (scheme.data.conditions)
    (problems ??= []).push(...conditionProblems(scheme, text, match.fields ?? {}));
  return problems ?? noProblems;
}

/** Broken conditions stand at the first field they speak of that the name has. */
function conditionProblems(scheme: Scheme, text: string, fields: Fields): Problem[] {
  return brokenConditions(scheme.data.conditions ?? [], fields).map((condition) => {
    const paths = [...Object.keys(condition.must), ...Object.keys(condition.when ?? {})];
    const field = paths
      .map((path) => path.split('.')[0] ?? '')
      .find((head) => fields[head]?.offset !== undefined);
    const value = field === undefined ? undefined : fields[field];
    return {
      code: 'condition',
      severity: condition.severity ?? 'error',
      offset: value?.offset ?? 0,
      length: value?.text.length ?? text.length,
      message: message(condition.message),
      ...(field !== undefined && { field }),
    };
  });
}

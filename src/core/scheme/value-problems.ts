import { message } from '../text/message';
import { brokenConditions } from './conditions';
import type { Form } from './form';
import type { Name, Problem } from './name';
import type { Scheme } from './scheme';
import * as texts from './texts';

const noProblems: readonly Problem[] = [];

/**
 * What is wrong with the values of a name that has the shape of the form.
 *
 * @param matched how it was matched: the strict patterns rule out some problems, the loose ones none
 */
export function problemsOf(
  scheme: Scheme,
  form: Form,
  name: Pick<Name, 'text' | 'fields'>,
  matched: 'strict' | 'loose',
): readonly Problem[] {
  let problems: Problem[] | undefined;
  for (const { rule } of form.fields) {
    if (matched === 'strict' && rule.strictIsEnough) continue;
    const value = name.fields[rule.field];
    const found = value && rule.check(value.text);
    if (found)
      (problems ??= []).push({
        ...found,
        offset: found.offset + (value.offset ?? 0),
        field: rule.field,
      });
  }
  const { severity, message: reason } = form.data;
  if (severity) {
    (problems ??= []).push({
      code: 'form',
      severity,
      offset: 0,
      length: name.text.length,
      message: message(reason ?? texts.otherForm),
    });
  }
  if (scheme.data.conditions) (problems ??= []).push(...conditionProblems(scheme, name));
  return problems ?? noProblems;
}

/** Broken conditions stand at the first field they speak of that the name has. */
function conditionProblems(scheme: Scheme, name: Pick<Name, 'text' | 'fields'>): Problem[] {
  return brokenConditions(scheme.data.conditions ?? [], name.fields).map((condition) => {
    const paths = [...Object.keys(condition.must), ...Object.keys(condition.when ?? {})];
    const field = paths
      .map((path) => path.split('.')[0] ?? '')
      .find((head) => name.fields[head]?.offset !== undefined);
    const value = field === undefined ? undefined : name.fields[field];
    return {
      code: 'condition',
      severity: condition.severity ?? 'error',
      offset: value?.offset ?? 0,
      length: value?.text.length ?? name.text.length,
      message: message(condition.message),
      ...(field !== undefined && { field }),
    };
  });
}

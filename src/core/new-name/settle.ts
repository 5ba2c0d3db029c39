import type { AskedField } from './check-answer';
import type { Question } from './types';
import type { Group, Place } from './walk-state';

/** Notes a question, and settles its field when it has an answer that holds. */
export function put(place: Place, asked: AskedField, question: Question, group: Group): void {
  const { walk } = place;
  const answer = walk.answers[asked.path];
  const checked = answer === undefined ? undefined : question.check(answer);
  if (answer !== undefined && checked?.ok) {
    walk.questions.push({ ...question, answer });
    settle(place, asked, answer === '' ? undefined : answer, group);
    return;
  }
  walk.questions.push(checked?.ok === false ? { ...question, problem: checked.reason } : question);
  if (group.presence === 'open') group.presence = 'waiting';
}

/** Settles a field; the first field of a part that may be left out decides about the part. */
export function settle(
  { walk }: Place,
  { path, rule }: AskedField,
  text: string | undefined,
  group: Group,
): void {
  walk.decisions.set(path, text);
  walk.titles.set(path, rule.title);
  if (group.presence === 'open') group.presence = text === undefined ? 'absent' : 'present';
}

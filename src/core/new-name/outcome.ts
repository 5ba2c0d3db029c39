import { textAt } from '../scheme/conditions';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { Decisions } from './decisions';
import * as texts from './texts';
import type { Existing, Outcome } from './types';

/** Whether a whole name may be taken: it is legal, says what was chosen, and is new. */
export function outcomeOf(
  scheme: Scheme,
  text: string,
  decisions: Decisions,
  titles: ReadonlyMap<string, Text>,
  existing: Existing,
): Outcome {
  const { name, problems } = parse(scheme, text);
  const refused = (reason: Message): Outcome => ({ ok: false, text, reason });
  if (!name) {
    const problem = problems.find(({ severity }) => severity === 'error');
    const reason = problem?.message ?? '';
    return refused(message(texts.notLegal, { name: text, reason }));
  }
  if (existing.texts.has(text)) return refused(message(texts.taken, { name: text }));
  const misread = [...titles].flatMap(([path, field]) => {
    const given = decisions.get(path) ?? '';
    const read = textAt(path, name.fields) ?? '';
    return read === given ? [] : [message(texts.readAs, { field, read, given })];
  });
  const notes = [...problems.map((problem) => problem.message), ...misread];
  return { ok: true, name, notes };
}

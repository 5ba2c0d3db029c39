import { message, type Message } from '../text/message';
import type { Awaited } from './awaited';
import type { Expectation, Form } from './form';
import type { Problem, ProblemCode } from './name';
import { characterAt, setHas, type CharacterSet } from './character-set';
import { furthestAttempts, type Attempt } from './noise/furthest-attempts';
import type { Scheme } from './scheme';
import { missingField } from './missing-field';
import * as texts from './diagnose-texts';

/** What was awaited where the best attempt of any form stopped. */
export function furthestProblem(scheme: Scheme, text: string): Problem {
  const known = furthestAttempts(scheme, text, (form) => form.known?.() ?? form.loose());
  const isInsideWord = known.attempts.every(({ awaited }) => awaited.every(continuesWord));
  const { position, attempts } = isInsideWord
    ? furthestAttempts(scheme, text, (form) => form.loose())
    : known;
  const word = wrongWord(attempts, text, position);
  if (word) return word;
  const { expected, isComplete } = expectationOf(attempts);
  const at = (code: ProblemCode, found: string, reason: Message): Problem => ({
    code,
    severity: 'error',
    offset: position,
    length: found.length,
    message: reason,
  });
  if (position < text.length && isComplete) {
    const rest = text.slice(position);
    return at('trailing', rest, message(texts.trailingText, { found: rest }));
  }
  const missing = missingField(scheme, text);
  if (missing) return missing;
  const found = characterAt(text, position);
  return found === ''
    ? at('syntax', found, message(texts.expectedEnd, { expected }))
    : at('syntax', found, message(texts.expectedFound, { expected, found }));
}

/** Letters where only a word of a list can stand. */
function wrongWord(
  attempts: readonly Attempt[],
  text: string,
  offset: number,
): Problem | undefined {
  const run = /^\p{L}+/u.exec(text.slice(offset))?.[0];
  const [attempt, ...others] = attempts;
  const [awaited, ...more] = attempt?.awaited ?? [];
  const capture = awaited?.capture;
  if (run === undefined || !attempt || others.length > 0 || capture === undefined) return undefined;
  if (more.some((each) => each.capture !== capture)) return undefined;
  const rule = attempt.form.fields[capture]?.rule;
  const found = rule?.data.type === 'word' ? rule.check(run) : undefined;
  return rule && found && { ...found, offset: offset + found.offset, field: rule.field };
}

function continuesWord({ instruction }: Awaited): boolean {
  return instruction.op === 'character' && instruction.isInsideWord;
}

/** What forms await, described; a single form remembers it, since names go wrong in few ways. */
function expectationOf(attempts: readonly Attempt[]): Expectation {
  const [only] = attempts;
  if (!only || attempts.length > 1) return describeAwaited(attempts);
  const known = only.form.expectations.get(only.awaited);
  if (known) return known;
  const expectation = describeAwaited(attempts);
  only.form.expectations.set(only.awaited, expectation);
  return expectation;
}

const shownAlternatives = 5;

/** A list of what was awaited, each thing once. */
function describeAwaited(attempts: readonly Attempt[]): Expectation {
  const distinct = new Map<string, Message>();
  for (const { form, awaited } of attempts) {
    const starts = awaited.filter((each) => !continuesWord(each));
    for (const each of starts.length > 0 ? starts : awaited) {
      const key = keyOf(form, each);
      if (distinct.size < shownAlternatives && !distinct.has(key))
        distinct.set(key, describe(form, each));
    }
  }
  const list = [...distinct.values()];
  const last = list.pop() ?? message(texts.endOfName);
  const isComplete = attempts.some(({ awaited }) =>
    awaited.some(({ instruction }) => instruction.op === 'match'),
  );
  return { expected: list.length === 0 ? last : message(texts.anyOf, { list, last }), isComplete };
}

/** The same for things that are described alike. */
function keyOf(form: Form, { instruction, capture }: Awaited): string {
  const field = capture === undefined ? undefined : form.fields[capture];
  if (field) return `field ${field.rule.field}`;
  if (instruction.op === 'character') return `character ${String(instruction.code)}`;
  return instruction.op === 'match' ? 'end' : isDigitSet(instruction.set) ? 'digit' : 'set';
}

function describe(form: Form, { instruction, capture }: Awaited): Message {
  const field = capture === undefined ? undefined : form.fields[capture];
  if (field) return message(field.rule.title);
  if (instruction.op === 'match') return message(texts.endOfName);
  if (instruction.op === 'character')
    return message(texts.quoted, { text: String.fromCharCode(instruction.code) });
  return message(isDigitSet(instruction.set) ? texts.aDigit : texts.aCharacter);
}

function isDigitSet(set: CharacterSet): boolean {
  return !setHas(set, 'a', 0) && !setHas(set, 'A', 0);
}

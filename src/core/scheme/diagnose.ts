import { message, type Message } from '../text/message';
import type { Scheme } from './scheme';
import type { Expectation, Form } from './form';
import type { Awaited } from './awaited';
import { maxNameLength } from './match';
import type { Problem } from './name';
import { setHas, type CharacterSet } from './pattern';
import { readFields, readSpelling } from './read-name';
import * as texts from './texts';
import { problemsOf } from './value-problems';
import { nameParts } from './write-name';

/** What is wrong with a text that has the shape of no form: the first wrong part, not just "no match". */
export function diagnose(scheme: Scheme, text: string): readonly Problem[] {
  if (text.length === 0 || text.length > maxNameLength) return [lengthProblem(text)];
  const character = wrongCharacter(scheme, text);
  if (character) return [character];
  return looseProblems(scheme, text) ?? [furthestProblem(scheme, text)];
}

function lengthProblem(text: string): Problem {
  const base = { severity: 'error', offset: 0, length: text.length } as const;
  if (text.length === 0) return { ...base, code: 'empty', message: message(texts.emptyName) };
  const reason = message(texts.nameTooLong, { length: text.length, limit: maxNameLength });
  return { ...base, code: 'too-long', message: reason };
}

/** Characters that no name of the scheme holds, whatever its form. */
function wrongCharacter(scheme: Scheme, text: string): Problem | undefined {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code > 0x20 && code < 0x7f) continue;
    const found = wrongCharacterAt(scheme, text.charAt(offset), code);
    if (found) return { ...found, severity: 'error', offset, length: 1 };
  }
  return undefined;
}

function wrongCharacterAt(
  scheme: Scheme,
  character: string,
  code: number,
): Pick<Problem, 'code' | 'message'> | undefined {
  if (code < 0x20 || code === 0x7f) {
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    return { code: 'control-character', message: message(texts.controlCharacter, { code: hex }) };
  }
  const normal = character.normalize('NFKC');
  if (normal !== character && /^[\x21-\x7e\u4e00-\u9fff]$/.test(normal)) {
    return {
      code: 'full-width',
      message: message(texts.fullWidthCharacter, { found: character, normal }),
    };
  }
  return !scheme.printsSpace && /\s/.test(character)
    ? { code: 'white-space', message: message(texts.whiteSpace) }
    : undefined;
}

/** The problems of the reading with the fewest of them, when the text has the loose shape of a form. */
function looseProblems(scheme: Scheme, text: string): readonly Problem[] | undefined {
  let best: readonly Problem[] | undefined;
  for (const form of scheme.forms) {
    const slots = form.loose().match(text);
    if (!slots) continue;
    const fields = readFields(form, slots, text);
    const problems = [
      ...literalProblems(form, fields, readSpelling(form, slots), text),
      ...problemsOf(scheme, form, { text, slots, fields, matched: 'loose' }),
    ];
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) continue;
    const ordered = problems.sort((left, right) => left.offset - right.offset);
    if (!best || ordered.length < best.length) best = ordered;
  }
  return best;
}

/** Where literals of the form were written in another letter case. */
function literalProblems(
  form: Form,
  fields: ReturnType<typeof readFields>,
  spelling: string,
  text: string,
): Problem[] {
  const problems: Problem[] = [];
  let offset = 0;
  for (const part of nameParts(form, (field) => fields[field]?.text, spelling)) {
    const length = part.text.length;
    const found = text.slice(offset, offset + length);
    if (part.field === undefined && found !== part.text) {
      const reason = message(texts.literalCase, { expected: part.text, found });
      problems.push({ code: 'letter-case', severity: 'error', offset, length, message: reason });
    }
    offset += length;
  }
  return problems;
}

/** What was awaited where the best attempt of any form stopped. */
function furthestProblem(scheme: Scheme, text: string): Problem {
  let position = -1;
  let best: Attempt[] = [];
  for (const form of scheme.forms) {
    const furthest = form.loose().furthest(text);
    if (furthest.position < position) continue;
    if (furthest.position > position) best = [];
    position = furthest.position;
    best.push({ form, awaited: furthest.awaited });
  }
  const { expected, isComplete } = expectationOf(best);
  if (position < text.length && isComplete) {
    const rest = text.slice(position);
    const reason = message(texts.trailingText, { found: rest });
    return {
      code: 'trailing',
      severity: 'error',
      offset: position,
      length: rest.length,
      message: reason,
    };
  }
  const found = text.charAt(position);
  const reason =
    found === ''
      ? message(texts.expectedEnd, { expected })
      : message(texts.expectedFound, { expected, found });
  return {
    code: 'syntax',
    severity: 'error',
    offset: position,
    length: found.length,
    message: reason,
  };
}

interface Attempt {
  readonly form: Form;
  readonly awaited: readonly Awaited[];
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
    for (const each of awaited) {
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

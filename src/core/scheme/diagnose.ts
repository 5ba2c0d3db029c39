import { message, type Message } from '../text/message';
import type { Scheme } from './scheme';
import type { Form } from './form';
import type { Problem } from './name';
import { setHas } from './pattern';
import type { Instruction } from './program';
import { readFields, readSpelling } from './read-name';
import * as texts from './texts';
import { problemsOf } from './value-problems';
import { render } from './write-name';

/** What is wrong with a text that has the shape of no form: the first wrong part, not just "no match". */
export function diagnose(scheme: Scheme, text: string): readonly Problem[] {
  const character = wrongCharacter(scheme, text);
  if (character) return [character];
  return looseProblems(scheme, text) ?? [furthestProblem(scheme, text)];
}

/** Characters that no name of the scheme holds, whatever its form. */
function wrongCharacter(scheme: Scheme, text: string): Problem | undefined {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    const at = { severity: 'error', offset, length: 1 } as const;
    if (code < 0x20 || code === 0x7f) {
      const hex = code.toString(16).toUpperCase().padStart(4, '0');
      return { ...at, code: 'control-character', message: message(texts.controlCharacter, { code: hex }) };
    }
    if (code > 0x7f) {
      const found = text.charAt(offset);
      const normal = found.normalize('NFKC');
      if (normal !== found && /^[\x21-\x7e\u4e00-\u9fff]$/.test(normal)) {
        return { ...at, code: 'full-width', message: message(texts.fullWidthCharacter, { found, normal }) };
      }
    }
    if (!scheme.printsSpace && /\s/.test(text.charAt(offset))) {
      return { ...at, code: 'white-space', message: message(texts.whiteSpace) };
    }
  }
  return undefined;
}

/** The problems of the reading with the fewest of them, when the text has the loose shape of a form. */
function looseProblems(scheme: Scheme, text: string): readonly Problem[] | undefined {
  let best: readonly Problem[] | undefined;
  for (const form of scheme.forms) {
    const slots = form.loose().match(text);
    if (!slots) continue;
    const fields = readFields(form, slots, text);
    const problems = [...literalProblems(form, fields, readSpelling(form, slots), text), ...problemsOf(scheme, form, { text, fields })];
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) continue;
    const ordered = problems.sort((left, right) => left.offset - right.offset);
    if (!best || ordered.length < best.length) best = ordered;
  }
  return best;
}

/** Where a literal of the form was written in another letter case. */
function literalProblems(form: Form, fields: ReturnType<typeof readFields>, spelling: string, text: string): Problem[] {
  const right = render(form, (field) => fields[field]?.text, spelling);
  if (right === text || right.length !== text.length) return [];
  let offset = 0;
  while (right[offset] === text[offset]) offset++;
  let end = offset + 1;
  while (end < text.length && right[end] !== text[end]) end++;
  const parameters = { expected: right.slice(offset, end), found: text.slice(offset, end) };
  return [{ code: 'letter-case', severity: 'error', offset, length: end - offset, message: message(texts.literalCase, parameters) }];
}

/** What was awaited where the best attempt of any form stopped. */
function furthestProblem(scheme: Scheme, text: string): Problem {
  let position = -1;
  let awaited: (readonly [Form, Instruction])[] = [];
  for (const form of scheme.forms) {
    const attempt = form.strict.furthest(text);
    if (attempt.position < position) continue;
    if (attempt.position > position) awaited = [];
    position = attempt.position;
    awaited.push(...attempt.awaited.map((instruction) => [form, instruction] as const));
  }
  const isComplete = awaited.some(([, instruction]) => instruction.op === 'match');
  const found = text.slice(position, position + 1);
  const at = { severity: 'error', offset: position, length: text.length > position ? 1 : 0 } as const;
  if (isComplete && found !== '') {
    const rest = text.slice(position);
    return { ...at, length: rest.length, code: 'trailing', message: message(texts.trailingText, { found: rest }) };
  }
  const expected = describeAwaited(awaited.map(([, instruction]) => instruction));
  const reason = found === '' ? message(texts.expectedEnd, { expected }) : message(texts.expectedFound, { expected, found });
  return { ...at, code: 'syntax', message: reason };
}

const shownAlternatives = 6;

function describeAwaited(instructions: readonly Instruction[]): Message {
  const seen = new Map<string, Message>();
  for (const instruction of instructions) {
    if (instruction.op === 'character') {
      const text = String.fromCharCode(instruction.code);
      seen.set(text, message(texts.quoted, { text }));
    } else if (instruction.op === 'match') seen.set('', message(texts.endOfName));
    else if (instruction.op === 'set' || instruction.op === 'run') {
      const isDigit = !setHas(instruction.set, 'a', 0) && !setHas(instruction.set, 'A', 0);
      seen.set(isDigit ? '0-9' : 'a-z', message(isDigit ? texts.aDigit : texts.aCharacter));
    }
  }
  const all = [...seen.values()].slice(0, shownAlternatives);
  const last = all.pop() ?? message(texts.aCharacter);
  return all.length === 0 ? last : message(texts.anyOf, { list: all, last });
}

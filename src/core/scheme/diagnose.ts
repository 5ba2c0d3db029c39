import { message, render, type Message } from '../text/message';
import type { Scheme } from './scheme';
import type { Form } from './form';
import type { Awaited } from './match';
import type { Problem } from './name';
import { setHas } from './pattern';
import { readFields, readSpelling } from './read-name';
import * as texts from './texts';
import { problemsOf } from './value-problems';
import { nameParts } from './write-name';

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
      return {
        ...at,
        code: 'control-character',
        message: message(texts.controlCharacter, { code: hex }),
      };
    }
    if (code > 0x7f) {
      const found = text.charAt(offset);
      const normal = found.normalize('NFKC');
      if (normal !== found && /^[\x21-\x7e\u4e00-\u9fff]$/.test(normal)) {
        return {
          ...at,
          code: 'full-width',
          message: message(texts.fullWidthCharacter, { found, normal }),
        };
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
    const problems = [
      ...literalProblems(form, fields, readSpelling(form, slots), text),
      ...problemsOf(scheme, form, { text, fields }, 'loose'),
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
  const attempts = scheme.forms.map((form) => ({ form, ...form.loose().furthest(text) }));
  const position = Math.max(...attempts.map((attempt) => attempt.position));
  const best = attempts.filter((attempt) => attempt.position === position);
  const found = text.slice(position, position + 1);
  const at = { severity: 'error', offset: position } as const;
  const isComplete = best.some(({ awaited }) =>
    awaited.some(({ instruction }) => instruction.op === 'match'),
  );
  if (isComplete && found !== '') {
    const rest = text.slice(position);
    return {
      ...at,
      length: rest.length,
      code: 'trailing',
      message: message(texts.trailingText, { found: rest }),
    };
  }
  const expected = describeAwaited(
    best.flatMap(({ form, awaited }) => awaited.map((each) => describe(form, each))),
  );
  const reason =
    found === ''
      ? message(texts.expectedEnd, { expected })
      : message(texts.expectedFound, { expected, found });
  return { ...at, length: found.length, code: 'syntax', message: reason };
}

const shownAlternatives = 5;

/** A list of what was awaited, each thing once. */
function describeAwaited(expected: readonly Message[]): Message {
  const distinct = [...new Map(expected.map((each) => [render(each, 'en'), each])).values()].slice(
    0,
    shownAlternatives,
  );
  const last = distinct.pop() ?? message(texts.endOfName);
  return distinct.length === 0 ? last : message(texts.anyOf, { list: distinct, last });
}

function describe(form: Form, { instruction, capture }: Awaited): Message {
  const field = capture === undefined ? undefined : form.fields[capture];
  if (field) return message(field.rule.title);
  if (instruction.op === 'match') return message(texts.endOfName);
  if (instruction.op === 'character')
    return message(texts.quoted, { text: String.fromCharCode(instruction.code) });
  const isDigit = !setHas(instruction.set, 'a', 0) && !setHas(instruction.set, 'A', 0);
  return message(isDigit ? texts.aDigit : texts.aCharacter);
}

import { message, type Message } from '../../text/message';
import type { Awaited, LeafInstruction } from '../awaited';
import { characterAt, setHas } from '../character-set';
import type { FieldRule } from '../fields';
import { otherLayouts } from '../fields/other-dates';
import { maxNameLength } from '../match';
import type { Problem, ProblemCode } from '../name';
import type { Scheme } from '../scheme';
import { furthestAttempts, knownMatcher, reach, type Attempt } from './furthest-attempts';
import { hexOf } from '../../text/hex';
import { lookAlikeRun, marks, toDigits } from './look-alikes';
import * as texts from './texts';

/** A text that goes wrong at a place, and what could have stood there. */
interface Place {
  readonly scheme: Scheme;
  readonly text: string;
  readonly position: number;
  readonly attempts: readonly Attempt[];
}

/** What the noise is where a text goes wrong; undefined where it is wrong in a way of its own. */
export function noiseAt(scheme: Scheme, text: string): Problem | undefined {
  const { position, attempts } = furthestAttempts(scheme, text, knownMatcher);
  if (position >= text.length) return undefined;
  const place = { scheme, text, position, attempts };
  return (
    otherDate(place) ??
    foreignMark(place) ??
    doubleSeparator(place) ??
    letterForDigit(place) ??
    placeholder(place) ??
    digitForLetter(place)
  );
}

function at(code: ProblemCode, offset: number, length: number, reason: Message): Problem {
  return { code, severity: 'error', offset, length, message: reason };
}

/** A dot or dash of Chinese type where a separator belongs. */
function foreignMark(place: Place): Problem | undefined {
  const found = characterAt(place.text, place.position);
  const normal = [...(marks.get(found) ?? '')].find((mark) => awaits(place, mark));
  if (normal === undefined) return undefined;
  const reason = message(texts.foreignMark, { found, normal, code: hexOf(found) });
  return at('foreign-mark', place.position, found.length, reason);
}

/** A day with signs between its parts: `2012-5-4` where `20120504` belongs. */
function otherDate({ scheme, text, position }: Place): Problem | undefined {
  const start = /\d+$/.exec(text.slice(0, position))?.index;
  if (start === undefined) return undefined;
  for (const { fields } of scheme.forms) {
    for (const { rule } of fields) {
      const { data, title } = rule;
      if (data.type !== 'date') continue;
      for (const { length, text: normal } of otherLayouts(data.layouts)(text, start)) {
        const isNearer = start + length > position;
        const written = withReplaced(text, start, length, normal);
        if (!isNearer || reach(scheme, written) <= start + normal.length) continue;
        const found = text.slice(start, start + length);
        const parameters = { field: title, layouts: data.layouts, found, normal };
        const reason = message(texts.otherDate, parameters);
        return { ...at('date-layout', start, length, reason), field: rule.field };
      }
    }
  }
  return undefined;
}

function doubleSeparator({ scheme, text, position }: Place): Problem | undefined {
  const found = text.charAt(position);
  if (!'-_.'.includes(found) || found !== text.charAt(position - 1)) return undefined;
  if (reach(scheme, withReplaced(text, position, 1, '')) <= position) return undefined;
  return at('double-separator', position, 1, message(texts.doubleSeparator, { found }));
}

/** A letter O, l or I in a number. */
function letterForDigit({ scheme, text, position }: Place): Problem | undefined {
  const run = lookAlikeRun(text, position);
  if (!run) return undefined;
  const normal = toDigits(run.text);
  const repaired = withReplaced(text, run.offset, run.text.length, normal);
  if (reach(scheme, repaired) <= position) return undefined;
  return letterForDigitIn(run.text, run.offset);
}

/** The problem of the first letter in what would be a number. */
export function letterForDigitIn(run: string, offset: number): Problem | undefined {
  const index = run.search(/\D/);
  if (index < 0) return undefined;
  const found = run.charAt(index);
  const reason = message(texts.letterForDigit, { found, normal: toDigits(found) });
  return at('look-alike', offset + index, 1, reason);
}

/** What people write for a number or a date that is still to come; the longest first. */
const placeholderTexts = /^(?:YYYYMMDD|YYMMDD|MMDD|[Xx]+[Yy]?|[XYZxyz]|[Nn])/;

function placeholder({ scheme, text, position, attempts }: Place): Problem | undefined {
  const found = placeholderTexts.exec(text.slice(position))?.[0];
  const number = found === undefined ? undefined : awaitedNumber(attempts);
  if (found === undefined || !number) return undefined;
  const isTaken = fillers(number.rule, found.length).some((digits) => {
    const filled = withReplaced(text, position, found.length, digits);
    if (filled.length > maxNameLength) return false;
    return reach(scheme, filled) > position + digits.length;
  });
  if (!isTaken) return undefined;
  return placeholderFor(number.rule, found, position);
}

/**
 * The problem of a text that stands for a number or date that is still to come.
 *
 * @param rule of the field that it stands in; undefined inside a nested name
 */
export function placeholderFor(
  rule: FieldRule | undefined,
  found: string,
  offset: number,
): Problem {
  const reason = message(texts.placeholderForDigits, { found, field: rule?.title ?? texts.number });
  return { ...at('placeholder', offset, found.length, reason), ...(rule && { field: rule.field }) };
}

/** The number or date that an attempt awaits, with its rule where one begins here. */
function awaitedNumber(attempts: readonly Attempt[]): AwaitedNumber | undefined {
  let found: AwaitedNumber | undefined;
  for (const { form, awaited } of attempts) {
    for (const { capture, instruction } of awaited) {
      if (!takes(instruction, '0')) continue;
      const rule = capture === undefined ? undefined : form.fields[capture]?.rule;
      if (rule) return { rule };
      found ??= { rule };
    }
  }
  return found;
}

interface AwaitedNumber {
  readonly rule: FieldRule | undefined;
}

/** Digits that may stand for a placeholder, to see whether the name would go on behind it. */
function fillers(rule: FieldRule | undefined, length: number): readonly string[] {
  const data = rule?.data;
  const width = data?.type === 'integer' ? data.width : undefined;
  const layouts = data?.type === 'date' ? data.layouts.map((layout) => layout.length) : [];
  return [width ?? 1, length, ...layouts].map((count) => '1'.repeat(count));
}

/** A digit 0 or 1 in a word or a text of the template. */
function digitForLetter(place: Place): Problem | undefined {
  const found = place.text.charAt(place.position);
  const letters = found === '0' ? 'Oo' : found === '1' ? 'Il' : '';
  // Digits beside each other are a number, and a word is missing before it.
  const isNumber = /^\d\d/.test(place.text.slice(place.position));
  const normal = [...letters].find((letter) => awaitsCharacter(place, letter, !isNumber));
  if (normal === undefined) return undefined;
  const reason = message(texts.digitForLetter, { found, normal });
  return at('look-alike', place.position, 1, reason);
}

function awaits({ attempts }: Place, character: string): boolean {
  return attempts.some(({ awaited }) =>
    awaited.some(({ instruction }) => takes(instruction, character)),
  );
}

/** The same, but as this very character and not as one of many. */
function awaitsCharacter({ attempts }: Place, character: string, inWords: boolean): boolean {
  const isIt = ({ instruction, capture }: Awaited): boolean =>
    instruction.op === 'character' &&
    takes(instruction, character) &&
    (inWords || capture === undefined);
  return attempts.some(({ awaited }) => awaited.some(isIt));
}

function takes(instruction: LeafInstruction, character: string): boolean {
  if (instruction.op === 'match') return false;
  return instruction.op === 'character'
    ? String.fromCharCode(instruction.code) === character
    : setHas(instruction.set, character, 0);
}

export function withReplaced(text: string, offset: number, length: number, by: string): string {
  return text.slice(0, offset) + by + text.slice(offset + length);
}

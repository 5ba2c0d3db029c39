import { format, parse, type FieldValue, type Name, type Scheme } from '../scheme/index';
import { wordIndex, wordsOf } from '../scheme/fields/word';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { fieldRule } from './field-rule';
import { writeDateField, type NumberReading } from './number-formats';
import { projectBy } from './project';
import { targetTitle } from './targets';
import * as texts from './texts';
import type { NumberPiece, Piece, Projection, ProjectionCase } from './types';

/** The name that a text of a target stands for. */
export interface Unprojected {
  readonly name: Name;
  /** Fields of which the text says nothing: another name may be written alike. */
  readonly lost: readonly string[];
}

/**
 * Reads a text of the target back as the name that it was written for. Every answer is projected again and
 * gives the text. Fails where no name is written so, and where a field that every name has is lost.
 */
export function unproject(projection: Projection, text: string): Result<Unprojected> {
  const missing = new Set<string>();
  for (const by of projection.cases) {
    const written = by.written();
    const read = written && parse(written, text).name;
    const values = read && valuesOf(by, read);
    if (!values) continue;
    for (const field of fieldsToSupply(by, values)) missing.add(field);
    for (const candidate of candidates(by, values)) {
      const name = nameOf(projection, by, candidate);
      const again = name && projectBy(projection, name);
      if (name && again?.ok && again.value.text === text)
        return success({ name, lost: lostIn(projection, by, name) });
    }
  }
  const target = targetTitle(projection.target);
  const { title } = projection.scheme.data;
  return failure(
    missing.size > 0
      ? message(texts.lostFields, { text, target, fields: [...missing] })
      : message(texts.notWritten, { text, target, scheme: title }),
  );
}

type Values = Readonly<Record<string, string>>;

interface ReadValues {
  readonly values: Values;
  /** Fields whose number is 0 and that may as well be absent. */
  readonly zeros: readonly string[];
}

/** What the pieces of a written text say of the fields; undefined where they contradict each other. */
function valuesOf(by: ProjectionCase, read: Name): ReadValues | undefined {
  const readings = new Map<string, NumberReading>();
  const zeros = new Set<string>();
  for (const piece of flat(by.pieces)) {
    const value = piece.type === 'literal' ? undefined : read.fields[piece.id];
    if (piece.type === 'literal' || !value) continue;
    const found =
      piece.type === 'text'
        ? readText(piece.field, value.text, piece)
        : readNumber(piece, value, zeros);
    if (!found) return undefined;
    for (const [field, reading] of found) {
      const known = readings.get(field);
      readings.set(field, known ? { ...known, ...reading } : reading);
    }
  }
  const values: Record<string, string> = {};
  for (const [field, reading] of readings) {
    const text = 'text' in reading ? reading.text : dateText(field, reading, by.source);
    if (text === undefined) return undefined;
    values[field] = text;
  }
  return { values, zeros: [...zeros] };
}

function flat(pieces: readonly Piece[]): readonly Exclude<Piece, { type: 'group' }>[] {
  return pieces.flatMap((piece) => (piece.type === 'group' ? piece.pieces : [piece]));
}

type FieldReadings = readonly (readonly [string, NumberReading])[];

function readText(
  field: string,
  text: string,
  { word, words }: Extract<Piece, { type: 'text' }>,
): FieldReadings | undefined {
  if (!word) return [[field, { text }]];
  const meant = wordsOf(word)[words ? words.indexOf(text) : wordIndex(text, word)];
  return meant && [[field, { text: meant.word }]];
}

/** Takes a sum apart, the field with the greatest factor first. */
function readNumber(
  { terms, constant }: NumberPiece,
  { text }: FieldValue,
  zeros: Set<string>,
): FieldReadings | undefined {
  let rest = BigInt(text) - constant;
  if (rest < 0n) return undefined;
  const readings: (readonly [string, NumberReading])[] = [];
  for (const { field, format: number, factor, orZero } of terms) {
    const value = rest / factor;
    rest -= value * factor;
    if (value === 0n && orZero) zeros.add(field);
    const reading = number.read(value);
    if (!reading) return undefined;
    readings.push([field, reading]);
  }
  return rest === 0n ? readings : undefined;
}

function dateText(field: string, reading: NumberReading, source: Scheme): string | undefined {
  const data = fieldRule(source, field)?.data;
  return data?.type === 'date' && !('text' in reading) ? writeDateField(data, reading) : undefined;
}

/** Without the fields whose number is 0, then with them. */
function candidates(by: ProjectionCase, { values, zeros }: ReadValues): readonly Values[] {
  const all = { ...supplied(by, values), ...values };
  const without = Object.fromEntries(
    Object.entries(all).filter(([field]) => !zeros.includes(field)),
  );
  return zeros.length > 0 ? [without, all] : [all];
}

/** Fields that the text does not tell and that can have one value only: by the case, or by their words. */
function supplied({ source, when = {} }: ProjectionCase, values: Values): Values {
  const found: Record<string, string> = {};
  for (const { field, rule } of source.forms[0]?.fields ?? []) {
    if (values[field] !== undefined) continue;
    const [word, ...others] = rule.data.type === 'word' ? wordsOf(rule.data) : [];
    const asked = Object.hasOwn(when, field) ? when[field] : undefined;
    if (typeof asked === 'string') found[field] = asked;
    else if (typeof asked === 'number' && rule.data.type === 'integer')
      found[field] = String(asked).padStart(rule.data.width ?? 1, '0');
    else if (word && others.length === 0) found[field] = word.word;
  }
  return found;
}

/** Fields that every name has and the text does not tell. */
function fieldsToSupply(by: ProjectionCase, { values }: ReadValues): readonly string[] {
  const known = { ...supplied(by, values), ...values };
  return (by.source.forms[0]?.fields ?? []).flatMap(({ field, optional }) =>
    optional || known[field] !== undefined ? [] : [field],
  );
}

function nameOf(
  { scheme }: Projection,
  { source, isOther }: ProjectionCase,
  values: Values,
): Name | undefined {
  const text = format(source, values);
  if (!text.ok) return undefined;
  return parse(isOther ? scheme : source, text.value).name;
}

function lostIn({ loses }: Projection, by: ProjectionCase, name: Name): readonly string[] {
  // A form of the case's own reads the whole text of the name.
  if (by.isOther) return loses.filter((field) => !name.fields[field]);
  const zeros = new Set(
    flat(by.pieces).flatMap((piece) =>
      piece.type === 'number'
        ? piece.terms.filter(({ orZero }) => orZero).map(({ field }) => field)
        : [],
    ),
  );
  return loses.filter(
    (field) => !by.fields.has(field) || (zeros.has(field) && !name.fields[field]),
  );
}

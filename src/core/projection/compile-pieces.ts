import type { FieldData, Scheme } from '../scheme/index';
import { wordsOf } from '../scheme/fields/word';
import { message, type Message, type MessageParameter } from '../text/message';
import type { CharacterRange } from '../text/range';
import type { Text } from '../text/language';
import { fieldRule } from './field-rule';
import { formatsOf, numberFormat } from './number-formats';
import type { TemplatePiece, Term } from './template';
import * as texts from './texts';
import type { GroupPiece, NumberTerm, Piece } from './types';

export interface PieceFault extends CharacterRange {
  readonly message: Message;
}

type ValueNode = Extract<TemplatePiece, { type: 'value' }>;
type Fail = (text: Text, parameters: Readonly<Record<string, MessageParameter>>) => undefined;

/**
 * A piece of a template as what it does to the fields of a scheme; nothing, with a fault, where it cannot.
 *
 * @param place where the piece stands, which makes its id
 */
export function compilePiece(
  node: TemplatePiece,
  scheme: Scheme,
  place: readonly number[],
  faults: PieceFault[],
): Piece[] {
  if (node.type === 'literal') return [node];
  if (node.type === 'group') {
    const pieces = node.pieces.flatMap((inner, index) =>
      compilePiece(inner, scheme, [...place, index], faults),
    );
    return [{ type: 'group', pieces: pieces as GroupPiece['pieces'] }];
  }
  const { offset, length } = node;
  const fail: Fail = (text, parameters) => {
    faults.push({ offset, length, message: message(text, parameters) });
    return undefined;
  };
  const piece = compileValue(node, scheme, `piece${place.join('x')}`, fail);
  return piece ? [piece] : [];
}

function compileValue(
  { terms, constant }: ValueNode,
  scheme: Scheme,
  id: string,
  fail: Fail,
): Piece | undefined {
  const [first] = terms;
  if (!first) return undefined;
  const isSum = terms.length > 1 || constant > 0n || first.factor > 1n;
  const data = fieldOf(first, scheme, fail);
  if (!data) return undefined;
  if (!isSum) return compileAlone(first, data, id, fail);
  const numbers = terms.map((term) => compileTerm(term, scheme, fail));
  if (numbers.includes(undefined)) return undefined;
  const sorted = (numbers as NumberTerm[]).toSorted((left, right) =>
    left.factor > right.factor ? -1 : left.factor < right.factor ? 1 : 0,
  );
  return { type: 'number', id, terms: sorted, constant };
}

function compileAlone(term: Term, data: FieldData, id: string, fail: Fail): Piece | undefined {
  const { field, format } = term;
  const width = format !== undefined && /^[1-9]\d?$/.test(format) ? Number(format) : undefined;
  const isText = data.type === 'word' || data.type === 'text' || data.type === 'identifiers';
  if (isText && format === undefined)
    return { type: 'text', id, field, ...(data.type === 'word' && { word: data }) };
  if (data.type === 'word' && format?.includes('|')) {
    const words = format.split('|');
    const count = wordsOf(data).length;
    const given = new Set(words).size;
    if (given !== count || words.length !== count)
      return fail(texts.wordCount, { field, count, given });
    return { type: 'text', id, field, word: data, words };
  }
  const number = numberFormat(data, width === undefined ? format : undefined);
  if (!number || (width !== undefined && isText))
    return fail(texts.badFormat, { field, format: format ?? '', formats: formatsOf(data) });
  const { orZero, factor } = term;
  const terms = [{ field, format: number, orZero, factor }];
  return { type: 'number', id, terms, constant: 0n, ...(width !== undefined && { width }) };
}

function compileTerm(term: Term, scheme: Scheme, fail: Fail): NumberTerm | undefined {
  const data = fieldOf(term, scheme, fail);
  if (!data) return undefined;
  const { field, format, orZero, factor } = term;
  const number = numberFormat(data, format);
  if (number) return { field, format: number, orZero, factor };
  return format === undefined
    ? fail(texts.noNumber, { field })
    : fail(texts.badFormat, { field, format, formats: formatsOf(data) });
}

/** The data of a field as the first form that writes it has it. */
function fieldOf({ field }: Term, scheme: Scheme, fail: Fail): FieldData | undefined {
  const fields = scheme.data.fields;
  const data =
    fieldRule(scheme, field)?.data ?? (Object.hasOwn(fields, field) ? fields[field] : undefined);
  if (!data) return fail(texts.unknownField, { field, fields: Object.keys(fields) });
  return data.type === 'scheme' ? fail(texts.nestedField, { field }) : data;
}

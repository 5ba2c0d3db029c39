import { message } from '../text/message';
import type { Text } from '../text/language';
import type { CharacterRange } from '../text/range';
import type { Message } from '../text/message';
import * as texts from './texts';

/** A piece of a projection's template. Offsets count UTF-16 units of the template. */
export type TemplatePiece =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'group'; readonly pieces: readonly TemplatePiece[] }
  | ({
      readonly type: 'value';
      readonly terms: readonly Term[];
      readonly constant: bigint;
    } & CharacterRange);

/** A field in a template: `minor`, `date:YYYYMMDD`, `minor?*1000`. */
export interface Term {
  readonly field: string;
  /** What follows the `:`. */
  readonly format?: string;
  /** Whether an absent field counts as 0. */
  readonly orZero: boolean;
  readonly factor: bigint;
}

/** What is wrong with a template, and where. */
export interface TemplateFault extends CharacterRange {
  readonly message: Message;
}

export type TemplateReading =
  | { readonly ok: true; readonly pieces: readonly TemplatePiece[] }
  | { readonly ok: false; readonly fault: TemplateFault };

const maxTemplateLength = 400;

/** Reads the template of a projection. */
export function readProjectionTemplate(template: string): TemplateReading {
  if (template.length > maxTemplateLength)
    return fault(0, template.length, texts.templateTooLong, { limit: maxTemplateLength });
  const reading = readPieces(template, 0, false);
  return 'fault' in reading ? reading : { ok: true, pieces: reading.pieces };
}

type Failure = Extract<TemplateReading, { ok: false }>;

function fault(
  offset: number,
  length: number,
  text: Text,
  parameters: Readonly<Record<string, string | number>> = {},
): Failure {
  return { ok: false, fault: { offset, length, message: message(text, parameters) } };
}

/** The pieces up to the end, or up to the `]` of a group. */
function readPieces(
  template: string,
  start: number,
  inGroup: boolean,
): Failure | { readonly pieces: readonly TemplatePiece[]; readonly end: number } {
  const pieces: TemplatePiece[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') pieces.push({ type: 'literal', text: literal });
    literal = '';
  };
  let at = start;
  while (at < template.length) {
    const character = template[at] as string;
    if (character === ']' && inGroup) break;
    if (character === ']' || character === '}') return fault(at, 1, texts.templateUnbalanced);
    if (character === '{' || (character === '[' && !inGroup)) {
      flush();
      const read = character === '{' ? readValue(template, at) : readGroup(template, at);
      if ('fault' in read) return read;
      pieces.push(read.piece);
      at = read.end;
    } else if (character === '[') return fault(at, 1, texts.templateNested);
    else {
      const escaped = character === '\\' && at + 1 < template.length;
      literal += escaped ? template[at + 1] : character;
      at += escaped ? 2 : 1;
    }
  }
  flush();
  return { pieces, end: at };
}

type PieceReading = Failure | { readonly piece: TemplatePiece; readonly end: number };

function readGroup(template: string, start: number): PieceReading {
  const inner = readPieces(template, start + 1, true);
  if ('fault' in inner) return inner;
  if (template[inner.end] !== ']') return fault(start, 1, texts.templateUnbalanced);
  const end = inner.end + 1;
  if (!inner.pieces.some(({ type }) => type === 'value'))
    return fault(start, end - start, texts.templateEmptyGroup);
  return { piece: { type: 'group', pieces: inner.pieces }, end };
}

function readValue(template: string, start: number): PieceReading {
  const close = template.indexOf('}', start);
  if (close < 0) return fault(start, 1, texts.templateUnbalanced);
  const range = { offset: start, length: close + 1 - start };
  const terms: Term[] = [];
  let constant = 0n;
  for (const written of partsOf(template.slice(start + 1, close), '+')) {
    if (/^\d{1,18}$/.test(written.trim())) constant += BigInt(written.trim());
    else {
      const term = readTerm(written.trim());
      if (!term)
        return fault(range.offset, range.length, texts.templateValue, { value: written.trim() });
      terms.push(term);
    }
  }
  if (terms.length === 0) return fault(range.offset, range.length, texts.templateNoField);
  return { piece: { type: 'value', terms, constant, ...range }, end: close + 1 };
}

function readTerm(written: string): Term | undefined {
  const [atom = '', factor, ...others] = partsOf(written, '*').map((part) => part.trim());
  const match = /^([A-Za-z][A-Za-z0-9-]*)(?::([^?]+))?(\?)?$/.exec(atom);
  const field = match?.[1];
  if (field === undefined || field in Object.prototype || others.length > 0) return undefined;
  if (factor !== undefined && !/^[1-9]\d{0,17}$/.test(factor)) return undefined;
  const format = match?.[2];
  return {
    field,
    ...(format !== undefined && { format }),
    orZero: match?.[3] !== undefined,
    factor: BigInt(factor ?? 1),
  };
}

/** The parts between a separator that stands outside of parentheses. */
function partsOf(text: string, separator: '+' | '*'): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    if (character === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

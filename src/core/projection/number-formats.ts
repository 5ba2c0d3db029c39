import { dayOf, partsOfDay } from '../text/day';
import { dayNumber, dayOfNumber } from './day-numbers';
import type { DateFieldData, FieldData } from '../scheme/data';
import { layoutOf, readDate, writeParts } from '../scheme/fields/date';
import { wordIndex, wordsOf } from '../scheme/fields/word';

/** What a number of a projection says of a field of a name. */
export type NumberReading =
  | { readonly text: string }
  /** Some parts of a date; several numbers may make one. */
  | { readonly year?: number; readonly month?: number; readonly day?: number };

/** How a field of a name becomes a number, and what such a number says of the field. */
export interface NumberFormat {
  /** Undefined where the text has none, such as a date without a year. */
  readonly write: (text: string) => bigint | undefined;
  readonly read: (value: bigint) => NumberReading | undefined;
}

type DateToken = 'YYYY' | 'YY' | 'MM' | 'DD';

/**
 * How a field becomes a number: whole numbers and parts of a day as they are, a word by its place in the list
 * (`rank`, from 0), a date by some of its parts (`YYYYMMDD`, `YYMM`, …) or by the days since one
 * (`days(2000-01-01)`). Undefined where the format is not one of the field's.
 */
export function numberFormat(
  data: FieldData,
  format: string | undefined,
): NumberFormat | undefined {
  switch (data.type) {
    case 'integer':
      return format === undefined ? integerFormat(data.width) : undefined;
    case 'datepart':
      return datePartFormat(data.token, format);
    case 'word':
      return format === 'rank' ? rankFormat(data) : undefined;
    case 'date':
      return dateFormat(data, format ?? 'YYYYMMDD');
    default:
      return undefined;
  }
}

/** The formats that a type of field has, as a message tells them. */
export function formatsOf(data: FieldData): readonly string[] {
  switch (data.type) {
    case 'integer':
      return ['{field}', '{field:3}'];
    case 'datepart':
      return data.token.endsWith('Y')
        ? ['{field}', '{field:2}', 'YYYY', 'YY']
        : ['{field}', '{field:2}'];
    case 'word':
      return ['{field}', 'rank', 'one|other'];
    case 'date':
      return ['YYYYMMDD', 'YYMMDD', 'MMDD', 'YYYY', 'YY', 'MM', 'DD', 'days(2000-01-01)'];
    default:
      return ['{field}'];
  }
}

function integerFormat(width = 1): NumberFormat {
  return {
    write: (text) => (/^\d+$/.test(text) ? BigInt(text) : undefined),
    read: (value) => ({ text: String(value).padStart(width, '0') }),
  };
}

function datePartFormat(token: string, format: string | undefined): NumberFormat | undefined {
  const padded = token.startsWith('0');
  const written = (value: number): NumberReading => ({
    text: String(value).padStart(padded ? 2 : 1, '0'),
  });
  if (format === undefined) {
    return { write: (text) => BigInt(text), read: (value) => written(Number(value)) };
  }
  if (!token.endsWith('Y') || (format !== 'YYYY' && format !== 'YY')) return undefined;
  const own = token === 'YYYY' ? 0 : 2000;
  const other = format === 'YYYY' ? 0 : 2000;
  return {
    write: (text) => (Number(text) + own < other ? undefined : BigInt(Number(text) + own - other)),
    read: (value) =>
      Number(value) + other < own ? undefined : written(Number(value) + other - own),
  };
}

function rankFormat(data: Extract<FieldData, { type: 'word' }>): NumberFormat {
  const words = wordsOf(data);
  return {
    write: (text) => {
      const index = wordIndex(text, data);
      return index < 0 ? undefined : BigInt(index);
    },
    read: (value) => {
      const word = value < BigInt(words.length) ? words[Number(value)] : undefined;
      return word && { text: word.word };
    },
  };
}

function dateFormat(data: DateFieldData, format: string): NumberFormat | undefined {
  const days = /^days\((\d{4})-(\d{2})-(\d{2})\)$/.exec(format);
  const base = days && dayOf(Number(days[1]), Number(days[2]), Number(days[3]));
  if (days && !base) return undefined;
  const sentinel = data.sentinel === undefined ? undefined : { text: data.sentinel };
  const numbers = base ? daysSince(dayNumber(partsOfDay(base))) : datePartNumbers(format);
  if (!numbers) return undefined;
  return {
    write: (text) => {
      if (text === data.sentinel) return 0n;
      const layout = layoutOf(text, data);
      const parts = layout && readDate(text, layout);
      const value = parts && numbers.write(parts);
      // 0 stands for no date where there is such a text.
      return value === undefined || (sentinel && value <= 0) ? undefined : BigInt(value);
    },
    read: (value) =>
      value === 0n && sentinel
        ? sentinel
        : value > 99_999_999n
          ? undefined
          : numbers.read(Number(value)),
  };
}

type Parts = { readonly year?: number; readonly month?: number; readonly day?: number };

interface DateNumbers {
  readonly write: (parts: Parts) => number | undefined;
  readonly read: (value: number) => Parts | undefined;
}

function daysSince(base: number): DateNumbers {
  return {
    write: ({ year, month, day }) => {
      if (year === undefined || month === undefined || day === undefined) return undefined;
      const count = dayNumber({ year, month, day }) - base;
      return count < 0 ? undefined : count;
    },
    read: (value) => dayOfNumber(base + value),
  };
}

function datePartNumbers(format: string): DateNumbers | undefined {
  const tokens: readonly string[] = format.match(/YYYY|YY|MM|DD/g) ?? [];
  if (tokens.length === 0 || tokens.join('') !== format) return undefined;
  const widths = tokens.map(({ length }) => length);
  return {
    write: (parts) => {
      const written = tokens.map((token) => partOf(parts, token as DateToken));
      if (written.includes(undefined) || (tokens.includes('YYYY') && (parts.year ?? 0) < 1000))
        return undefined;
      return Number(
        written.map((value, at) => String(value).padStart(widths[at] ?? 2, '0')).join(''),
      );
    },
    read: (value) => {
      const total = widths.reduce((sum, width) => sum + width, 0);
      const digits = String(value).padStart(total, '0');
      if (digits.length > total) return undefined;
      const parts = readTokens(tokens as readonly DateToken[], digits);
      // Fewer digits are a date in another format.
      return tokens.includes('YYYY') && (parts.year ?? 0) < 1000 ? undefined : parts;
    },
  };
}

function partOf({ year, month, day }: Parts, token: DateToken): number | undefined {
  if (token === 'MM') return month;
  if (token === 'DD') return day;
  if (year === undefined || token === 'YYYY') return year;
  return year >= 2000 && year <= 2099 ? year - 2000 : undefined;
}

function readTokens(tokens: readonly DateToken[], digits: string): Parts {
  let at = 0;
  let parts: Parts = {};
  for (const token of tokens) {
    const value = Number(digits.slice(at, (at += token.length)));
    if (token === 'MM') parts = { ...parts, month: value };
    else if (token === 'DD') parts = { ...parts, day: value };
    else parts = { ...parts, year: token === 'YY' ? value + 2000 : value };
  }
  return parts;
}

/** The text of a date field for the parts that numbers told, in its first layout that they fill. */
export function writeDateField({ layouts }: DateFieldData, parts: Parts): string | undefined {
  const { year, month, day } = parts;
  if (month === undefined || day === undefined) return undefined;
  const layout = layouts.find((each) => (each === 'MMDD') === (year === undefined));
  if (!layout || (layout === 'YYMMDD' && (year ?? 0) - 2000 !== (year ?? 0) % 100)) {
    const full = year === undefined ? undefined : layouts.find((each) => each === 'YYYYMMDD');
    return full && writeParts(year ?? 0, month, day, full);
  }
  return writeParts(year ?? 0, month, day, layout);
}

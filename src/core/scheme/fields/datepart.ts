import { dayOf, daysInMonth, partsOfDay, type Day } from '../../text/day';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { DatePartFieldData, DatePartToken } from '../data';
import { digits, nonZeroDigits } from '../character-set';
import { alternatives, digitOf, repeat, sequence, type Pattern, type Rewrite } from '../pattern';
import { costs } from '../repair/costs';
import * as texts from './texts';
import { compareDigits, digitsValue } from './integer';
import { problem, type FieldRule, type ValueProblem } from './rule';

const limits: Readonly<Record<DatePartToken, readonly [number, number]>> = {
  YYYY: [1970, 9999],
  YY: [0, 999],
  '0Y': [0, 999],
  MM: [1, 12],
  '0M': [1, 12],
  WW: [1, 53],
  '0W': [1, 53],
  DD: [1, 31],
  '0D': [1, 31],
};

/** The rule of one part of a calendar day in CalVer's notation. */
export function datePartRule(field: string, title: Text, data: DatePartFieldData): FieldRule {
  const [least, most] = limits[data.token];
  return {
    field,
    title,
    data,
    strict: strictPattern(data.token),
    loose: repeat(digits, 1),
    ...(data.token.startsWith('0') && { looseOfWidth: repeat(digits, 2, 2) }),
    ...(data.token === 'YYYY' && { looseOfWidth: repeat(digits, 4, 4) }),
    repairable: repairablePattern(data.token),
    check: (text) => checkPart(text, title, data),
    isFine: (text, start, end) => {
      const value = digitsValue(text, start, end);
      return value >= least && value <= most;
    },
    strictIsEnough: false,
    compare: compareDigits,
    rank: Number,
  };
}

/** The part of the day as the token writes it. Weeks count from the first of January, as CalVer has them. */
export function writeDatePart(day: Day, token: DatePartToken): string {
  const parts = partsOfDay(day);
  const value = token.endsWith('YYY')
    ? parts.year
    : token.endsWith('Y')
      ? parts.year - 2000
      : token.endsWith('M')
        ? parts.month
        : token.endsWith('W')
          ? weekOfYear(parts.year, parts.month, parts.day)
          : parts.day;
  return token.startsWith('0') ? String(value).padStart(2, '0') : String(value);
}

/** A part of a day as it stands in a name. */
export interface WrittenDatePart {
  readonly token: DatePartToken;
  readonly text: string;
}

/** The first day that the parts allow; undefined without a year, or where there is no such day. */
export function readDateParts(parts: readonly WrittenDatePart[]): Day | undefined {
  const valueOf = (unit: string): number | undefined => {
    const part = parts.find(({ token }) => token.endsWith(unit));
    return part && Number(part.text);
  };
  const written = parts.find(({ token }) => token.endsWith('Y'));
  if (!written) return undefined;
  const year = Number(written.text) + (written.token === 'YYYY' ? 0 : 2000);
  const month = valueOf('M');
  const week = valueOf('W');
  if (month !== undefined || week === undefined) return dayOf(year, month ?? 1, valueOf('D') ?? 1);
  return dayOfWeek(year, week);
}

function dayOfWeek(year: number, week: number): Day | undefined {
  let day = (week - 1) * 7 + 1;
  let month = 1;
  while (month < 12 && day > daysInMonth(year, month)) day -= daysInMonth(year, month++);
  return dayOf(year, month, day);
}

function strictPattern(token: DatePartToken): Pattern {
  if (token === 'YYYY') return repeat(digits, 4, 4);
  if (token === '0Y') return repeat(digits, 2, 3);
  if (token.startsWith('0')) return repeat(digits, 2, 2);
  const most = token === 'YY' ? 3 : 2;
  return alternatives(
    sequence(repeat(nonZeroDigits, 1, 1), repeat(digits, 0, most - 1)),
    repeat(digits, 1, 1),
  );
}

/** A repair may pad a part and write a year of this century in full. */
function repairablePattern(token: DatePartToken): Pattern {
  if (token === 'YYYY')
    return { type: 'rewrite', of: strictPattern(token), rewrite: yearOfThisCentury };
  if (!token.startsWith('0')) return strictPattern(token);
  const padded = sequence(digitOf({ leadingZero: true }), digitOf({}));
  return token === '0Y' ? sequence(padded, repeat(digits, 0, 1)) : padded;
}

const yearOfThisCentury: Rewrite = (text, position) => {
  const year = /^\d{2}(?!\d)/.exec(text.slice(position))?.[0];
  return year === undefined ? [] : [{ length: 2, text: `20${year}`, cost: costs.dateLayout }];
};

/** The text moved into the token's range. */
export function clampDatePart(text: string, token: DatePartToken): string {
  const [least, most] = limits[token];
  const value = Math.min(Math.max(Number(text), least), most);
  return String(value).padStart(token.startsWith('0') ? 2 : 1, '0');
}

function checkPart(text: string, title: Text, data: DatePartFieldData): ValueProblem | undefined {
  const padded = data.token.startsWith('0');
  const parameters = { field: title, found: text, count: text.length };
  const width = data.token === 'YYYY' ? 4 : 2;
  if ((padded && text.length < 2) || (data.token === 'YYYY' && text.length !== 4)) {
    return problem('width', data, text, message(texts.wrongWidth, { ...parameters, width }));
  }
  if (!padded && text.length > 1 && text.startsWith('0')) {
    return problem(
      'leading-zero',
      data,
      text,
      message(texts.leadingZero, { ...parameters, normal: String(Number(text)) }),
    );
  }
  const [min, max] = limits[data.token];
  if (Number(text) < min)
    return problem('range', data, text, message(texts.belowMinimum, { ...parameters, limit: min }));
  if (Number(text) > max)
    return problem('range', data, text, message(texts.aboveMaximum, { ...parameters, limit: max }));
  return undefined;
}

/** The week since the start of the year, 1 to 53; the last one has a day or two. */
function weekOfYear(year: number, month: number, day: number): number {
  let dayOfYear = day;
  for (let past = 1; past < month; past++) dayOfYear += daysInMonth(year, past);
  return Math.ceil(dayOfYear / 7);
}

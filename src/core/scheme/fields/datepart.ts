import type { Day } from '../../text/day';
import { partsOfDay } from '../../text/day';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { DatePartFieldData, DatePartToken } from '../data';
import { alternatives, digits, nonZeroDigits, repeat, sequence, type Pattern } from '../pattern';
import * as texts from '../texts';
import { compareDigits } from './integer';
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
  return {
    field,
    title,
    data,
    strict: strictPattern(data.token),
    loose: repeat(digits, 1),
    repairable: strictPattern(data.token),
    check: (text) => checkPart(text, title, data),
    strictIsEnough: false,
    compare: compareDigits,
    rank: Number,
  };
}

/** The part of the day as the token writes it. Weeks follow ISO 8601. */
export function writeDatePart(day: Day, token: DatePartToken): string {
  const parts = partsOfDay(day);
  const value = token.endsWith('YYY')
    ? parts.year
    : token.endsWith('Y')
      ? parts.year - 2000
      : token.endsWith('M')
        ? parts.month
        : token.endsWith('W')
          ? isoWeek(parts.year, parts.month, parts.day)
          : parts.day;
  return token.startsWith('0') ? String(value).padStart(2, '0') : String(value);
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

/** The ISO 8601 week that a day lies in, 1 to 53. */
function isoWeek(year: number, month: number, day: number): number {
  const dayNumber = Date.UTC(year, month - 1, day) / 86_400_000;
  const weekday = (dayNumber + 3) % 7;
  const thursday = dayNumber - weekday + 3;
  const thursdayYear = new Date(thursday * 86_400_000).getUTCFullYear();
  return Math.floor((thursday - Date.UTC(thursdayYear, 0, 1) / 86_400_000) / 7) + 1;
}

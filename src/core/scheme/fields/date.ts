import { dayExists, type Day, partsOfDay } from '../../text/day';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { DateFieldData, DateLayout } from '../data';
import { charactersBetween, digits } from '../character-set';
import { alternatives, literal, repeat, sequence, type Pattern, type Rewrite } from '../pattern';
import { costs } from '../repair/costs';
import * as texts from './texts';
import { isPlaceholder, placeholderProblem } from './placeholder';
import { problem, type FieldRule, type ValueProblem } from './rule';

/** The rule of a calendar day in one of some layouts. */
export function dateRule(field: string, title: Text, data: DateFieldData): FieldRule {
  const rank = (text: string): number => dateRank(text, data);
  const layouts = [...data.layouts].sort((left, right) => right.length - left.length);
  const sentinel = data.sentinel === undefined ? [] : [literal(data.sentinel)];
  const placeholders = (data.except ?? []).map((text): Pattern => ({
    type: 'text',
    text,
    foldCase: true,
    isWord: true,
  }));
  return {
    field,
    title,
    data,
    strict: alternatives(
      ...layouts.map((layout) => repeat(digits, layout.length, layout.length)),
      ...sentinel,
    ),
    loose: alternatives(repeat(digits, 1), ...sentinel, ...placeholders),
    repairable: {
      type: 'rewrite',
      of: alternatives(...layouts.map(calendarPattern), ...sentinel),
      rewrite: otherLayouts(data.layouts),
    },
    check: (text) => checkDate(text, title, data),
    strictIsEnough: false,
    compare: (left, right) => rank(left) - rank(right),
    rank,
  };
}

/** The parts of a date as written; the year is absent from a layout without one, two-digit years are of this century. */
export interface DateParts {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** The layout that a text is written in, by its number of digits. */
export function layoutOf(text: string, data: DateFieldData): DateLayout | undefined {
  return data.layouts.find((layout) => layout.length === text.length);
}

/** The day that a text in a layout names; undefined when the calendar has no such day. */
export function readDate(text: string, layout: DateLayout): DateParts | undefined {
  const month = Number(text.slice(-4, -2));
  const day = Number(text.slice(-2));
  if (layout === 'MMDD') return dayExists(2000, month, day) ? { month, day } : undefined;
  const year = layout === 'YYMMDD' ? 2000 + Number(text.slice(0, 2)) : Number(text.slice(0, 4));
  return dayExists(year, month, day) ? { year, month, day } : undefined;
}

/** The day in a layout. */
export function writeDate(day: Day, layout: DateLayout): string {
  const parts = partsOfDay(day);
  return writeParts(parts.year, parts.month, parts.day, layout);
}

function writeParts(year: number, month: number, day: number, layout: DateLayout): string {
  const monthDay = String(month).padStart(2, '0') + String(day).padStart(2, '0');
  const fullYear = String(year).padStart(4, '0');
  return layout === 'MMDD'
    ? monthDay
    : (layout === 'YYMMDD' ? fullYear.slice(2) : fullYear) + monthDay;
}

/** Days with a year in their order; everything without one, a sentinel included, comes before them all. */
function dateRank(text: string, data: DateFieldData): number {
  const layout = layoutOf(text, data);
  if (layout === undefined || layout === 'MMDD' || text === data.sentinel) return 0;
  return Number(layout === 'YYMMDD' ? `20${text}` : text);
}

function checkDate(text: string, title: Text, data: DateFieldData): ValueProblem | undefined {
  if (text === data.sentinel) return undefined;
  if (isPlaceholder(text, data.except)) return placeholderProblem(text, title, data);
  const parameters = { field: title, found: text };
  const layout = layoutOf(text, data);
  if (!layout) {
    const reason = message(texts.wrongDateWidth, {
      ...parameters,
      count: text.length,
      layouts: data.layouts,
    });
    return problem('width', data, text, reason);
  }
  if (!readDate(text, layout))
    return problem('impossible-date', data, text, message(texts.impossibleDate, parameters));
  return undefined;
}

const zero = literal('0');
const one = literal('1');
const monthOfYear = alternatives(
  sequence(zero, repeat(charactersBetween('1', '9'), 1, 1)),
  sequence(one, repeat(charactersBetween('0', '2'), 1, 1)),
);
const dayOfMonth = alternatives(
  sequence(zero, repeat(charactersBetween('1', '9'), 1, 1)),
  sequence(repeat(charactersBetween('1', '2'), 1, 1), repeat(digits, 1, 1)),
  sequence(literal('3'), repeat(charactersBetween('0', '1'), 1, 1)),
);

/** Digits that can be a date: a repair with it puts a missing zero where month or day need it. */
function calendarPattern(layout: DateLayout): Pattern {
  return sequence(repeat(digits, layout.length - 4, layout.length - 4), monthOfYear, dayOfMonth);
}

/** Year, month and day as people write them in other layouts; a two-digit year is of this century. */
const otherWays: readonly RegExp[] = [
  /(\d{4})(\d{2})(\d{2})(?!\d)/y,
  /(\d{2})(\d{2})(\d{2})(?!\d)/y,
  /(\d{4})(\d)(\d)(?!\d)/y,
  /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y,
  /(\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y,
  /(\d{4})年(\d{1,2})月(\d{1,2})日?/y,
];

/** Dates in other layouts, or with month and day changed over, read for a repair. */
function otherLayouts(layouts: readonly DateLayout[]): Rewrite {
  return (text, position) =>
    otherWays.flatMap((way) => {
      way.lastIndex = position;
      const match = way.exec(text);
      const [year, month, day] = (match ?? []).slice(1).map(Number);
      if (!match || year === undefined || month === undefined || day === undefined) return [];
      const fullYear = match[1]?.length === 2 ? 2000 + year : year;
      if (fullYear < 1990 || fullYear > 2099) return [];
      const isRight = dayExists(fullYear, month, day);
      if (!isRight && !dayExists(fullYear, day, month)) return [];
      return layouts.map((layout, index) => ({
        length: match[0].length,
        text: isRight
          ? writeParts(fullYear, month, day, layout)
          : writeParts(fullYear, day, month, layout),
        cost: (isRight ? costs.dateLayout : costs.swapMonthAndDay) + index * costs.laterLayout,
      }));
    });
}

import { dayExists } from '../../text/day';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { DateFieldData, DateLayout } from '../data';
import { charactersBetween, digits } from '../character-set';
import { alternatives, literal, repeat, sequence, type Pattern } from '../pattern';
import { layoutOf, readDate } from './date';
import { digitsValue } from './integer';
import { otherLayouts, paddedDates } from './other-dates';
import * as texts from './texts';
import { isPlaceholder, placeholderGlance, placeholderProblem } from './placeholder';
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
    isFine: dateGlance(data),
    strictIsEnough: false,
    compare: (left, right) => rank(left) - rank(right),
    rank,
  };
}

/** Days with a year in their order; everything without one, a sentinel included, comes before them all. */
function dateRank(text: string, data: DateFieldData): number {
  const layout = layoutOf(text, data);
  if (layout === undefined || layout === 'MMDD' || text === data.sentinel) return 0;
  return Number(layout === 'YYMMDD' ? `20${text}` : text);
}

/** Whether digits name a day of the calendar, in the layout of their width; a sentinel is seen by `checkDate`. */
function dateGlance(data: DateFieldData): NonNullable<FieldRule['isFine']> {
  const widths = data.layouts.map(({ length }) => length);
  const isNoPlaceholder = placeholderGlance(data.except);
  return (text, start, end) => {
    if (!widths.includes(end - start)) return false;
    const month = digitsValue(text, end - 4, end - 2);
    const day = digitsValue(text, end - 2, end);
    // Years of two digits are of this century; every fourth of these is a leap year, as are days without one.
    const year = digitsValue(text, start, end - 4);
    return dayExists(year, month, day) && isNoPlaceholder(text, start, end);
  };
}

function checkDate(text: string, title: Text, data: DateFieldData): ValueProblem | undefined {
  if (text === data.sentinel) return undefined;
  if (isPlaceholder(text, data.except)) return placeholderProblem(text, title, data);
  const parameters = { field: title, found: text };
  const layout = layoutOf(text, data);
  if (!layout) {
    const padded = paddedDates(text, data.layouts);
    if (padded.length > 0) {
      const reason = message(texts.unpaddedDate, { ...parameters, layouts: data.layouts, padded });
      return problem('unpadded-date', data, text, reason);
    }
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

import { dayExists } from '../../text/day';
import type { DateLayout } from '../data';
import type { Rewrite } from '../pattern';
import { costs } from '../repair/costs';
import { readDate, writeParts } from './date';

/** The days that digits mean where the zero before a year, month or day of one digit was left out. */
export function paddedDates(text: string, layouts: readonly DateLayout[]): readonly string[] {
  for (const missing of [1, 2, 3]) {
    const found = layouts
      .filter((layout) => layout.length === text.length + missing)
      .flatMap((layout) => paddings(text, layout))
      .filter(({ padded, layout }) => isLikelyDay(padded, layout));
    if (found.length > 0) return [...new Set(found.map(({ padded }) => padded))];
  }
  return [];
}

interface Padding {
  readonly padded: string;
  readonly layout: DateLayout;
}

/** The text cut into year, month and day in every way, each filled to its width. */
function paddings(text: string, layout: DateLayout): readonly Padding[] {
  const yearWidth = layout.length - 4;
  const years = yearWidth === 2 ? [1, 2] : [yearWidth];
  const found: Padding[] = [];
  for (const year of years) {
    for (const month of [1, 2]) {
      const day = text.length - year - month;
      if (day !== 1 && day !== 2) continue;
      const parts = [text.slice(0, year), text.slice(year, year + month), text.slice(year + month)];
      const widths = [yearWidth, 2, 2];
      const padded = parts.map((part, index) => part.padStart(widths[index] ?? 0, '0')).join('');
      found.push({ padded, layout });
    }
  }
  return found;
}

function isLikelyDay(text: string, layout: DateLayout): boolean {
  const day = readDate(text, layout);
  return day !== undefined && (day.year === undefined || (day.year >= 1990 && day.year <= 2099));
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
export function otherLayouts(layouts: readonly DateLayout[]): Rewrite {
  return (text, position) => {
    if (isDay(text, position, layouts)) return [];
    return [...withZeros(text, position, layouts), ...readOtherwise(text, position, layouts)];
  };
}

/** Whether a day stands here as it should: another layout of it would only be another name. */
function isDay(text: string, position: number, layouts: readonly DateLayout[]): boolean {
  const run = /^\d{1,8}(?!\d)/.exec(text.slice(position, position + 9))?.[0] ?? '';
  const layout = layouts.find(({ length }) => length === run.length);
  return layout !== undefined && readDate(run, layout) !== undefined;
}

function readOtherwise(
  text: string,
  position: number,
  layouts: readonly DateLayout[],
): ReturnType<Rewrite> {
  return otherWays.flatMap((way) => {
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

function withZeros(
  text: string,
  position: number,
  layouts: readonly DateLayout[],
): ReturnType<Rewrite> {
  if (/\d/.test(text.charAt(position - 1))) return [];
  const digitRun = /^\d{1,7}(?!\d)/.exec(text.slice(position))?.[0] ?? '';
  if (layouts.some((layout) => layout.length === digitRun.length)) return [];
  return paddedDates(digitRun, layouts).map((padded, index) => ({
    length: digitRun.length,
    text: padded,
    cost: costs.padDate + index,
  }));
}

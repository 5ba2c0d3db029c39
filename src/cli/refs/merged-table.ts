import { fixStates } from '../../core/merges/fix-states';
import type { FixCell, FixRow } from '../../core/merges/types';
import type { Language, Text } from '../../core/text/language';
import { message, render } from '../../core/text/message';
import { aligned } from '../aligned';
import { displayWidth } from '../display-width';

/** How wide a subject may be, in columns of the terminal. */
const widestSubject = 48;
/** Digits of an id that people compare. */
const digits = 10;

/** How many lines a table has a column for. */
const mostColumns = 12;
/** How many lines are named where there are too many for columns. */
const mostNamed = 5;

const texts = {
  lacking: {
    en: '{count} of {lines} lines lack it: {names}',
    'zh-cn': '{lines} 条线中有 {count} 条缺少它：{names}',
  },
  lackingMore: {
    en: '{count} of {lines} lines lack it: {names}, and {more} more',
    'zh-cn': '{lines} 条线中有 {count} 条缺少它：{names} 等（另有 {more} 条）',
  },
  everywhere: { en: 'no line lacks it', 'zh-cn': '没有线缺少它' },
} as const satisfies Record<string, Text>;

/**
 * The fixes of one branch as a table: a line a fix, a column a line that it has to reach; where these are very many,
 * the first that lack it instead.
 */
export function mergedTable(own: readonly FixRow[], language: Language): readonly string[] {
  const [first] = own;
  if (!first) return [];
  const targets = first.cells.map(({ target }) => target.name);
  const isWide = targets.length > mostColumns;
  const head = ['', '', ...(isWide ? [''] : targets)];
  const body = own.map((row) => [
    row.fix.commit.slice(0, digits),
    shortened(row.fix.subject),
    ...(isWide
      ? [lackingText(row, targets.length, language)]
      : row.cells.map((cell) => cellText(cell, language))),
  ]);
  return [first.source.name, ...aligned([head, ...body]), ''];
}

function lackingText(
  { missing: count, lacking }: FixRow,
  lines: number,
  language: Language,
): string {
  if (count === 0) return texts.everywhere[language];
  const names = lacking.slice(0, mostNamed).map(({ name }) => name);
  const more = count - names.length;
  const about = { count, lines, more, names };
  return render(message(more > 0 ? texts.lackingMore : texts.lacking, about), language);
}

function cellText({ state, by, reason }: FixCell, language: Language): string {
  const told = fixStates[state][language];
  if (by !== undefined) return `${told} ${by.slice(0, digits)}`;
  return reason === undefined ? told : `${told}: ${shortened(reason)}`;
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  if (displayWidth(oneLine) <= widestSubject) return oneLine;
  let kept = '';
  for (const character of oneLine) {
    if (displayWidth(kept + character) >= widestSubject) break;
    kept += character;
  }
  return `${kept}…`;
}

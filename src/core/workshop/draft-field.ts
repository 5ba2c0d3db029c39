import { dayExists } from '../text/day';
import type { DateLayout, FieldData } from '../scheme/data';
import type { NameToken } from './name-shape';

/** What stands at one place of the names of a group: a text that is always the same, or a field. */
export type DraftPart =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'field'; readonly data: FieldData };

/** So many different words are a list; more are free text. */
const mostWords = 12;

/**
 * Generalizes the tokens that the names have at one place. All have the same kind.
 *
 * @param isOptional whether some names lack the place: then it must be a field
 */
export function draftPart(tokens: readonly NameToken[], isOptional: boolean): DraftPart {
  const values = [...new Set(tokens.map(({ text }) => text))];
  const [first = ''] = values;
  switch (tokens[0]?.kind) {
    case 'digits':
      return { type: 'field', data: digitsField(values) };
    case 'letters':
    case 'han':
      if (values.length === 1 && !isOptional) return { type: 'literal', text: first };
      return { type: 'field', data: wordField(values, tokens.length) };
    default:
      return { type: 'literal', text: first };
  }
}

function digitsField(values: readonly string[]): FieldData {
  const layout = layouts.find((each) => areDays(values, each));
  if (layout) return { type: 'date', layouts: [layout] };
  const widths = new Set(values.map(({ length }) => length));
  if (!values.some((value) => value.length > 1 && value.startsWith('0')))
    return { type: 'integer' };
  const widest = Math.max(...widths);
  return widths.size === 1
    ? { type: 'integer', width: widest }
    : { type: 'integer', paddedTo: widest };
}

const layouts: readonly DateLayout[] = ['YYYYMMDD', 'YYMMDD', 'MMDD'];

/**
 * Whether all the values are days of a layout. Short ones could be numbers, so that they must be several, in
 * more than one month.
 */
function areDays(values: readonly string[], layout: DateLayout): boolean {
  const months = new Set<string>();
  for (const value of values) {
    if (value.length !== layout.length) return false;
    const month = value.slice(-4, -2);
    months.add(month);
    // A leap year where the layout does not tell.
    const year =
      layout === 'YYYYMMDD'
        ? Number(value.slice(0, 4))
        : 2000 + Number(layout === 'YYMMDD' ? value.slice(0, 2) : 0);
    if (year < 1970 || year > 2099) return false;
    if (!dayExists(year, Number(month), Number(value.slice(-2)))) return false;
  }
  return layout === 'YYYYMMDD' || (values.length >= 3 && months.size >= 2);
}

function wordField(values: readonly string[], count: number): FieldData {
  const isHan = /^\p{Script=Han}/u.test(values[0] ?? '');
  const folded = new Set(values.map((value) => value.toLowerCase()));
  const isList = values.length <= 2 || (values.length <= mostWords && values.length * 2 <= count);
  if (isList) {
    const words = inAscendingOrder([
      ...new Map(values.map((value) => [value.toLowerCase(), value])).values(),
    ]);
    return { type: 'word', words, ...(folded.size < values.length && { case: 'ignore' as const }) };
  }
  if (isHan) return { type: 'text', of: ['han'] };
  const hasUpper = values.some((value) => /[A-Z]/.test(value));
  const hasLower = values.some((value) => /[a-z]/.test(value));
  return {
    type: 'text',
    of: [...(hasUpper ? (['upper'] as const) : []), ...(hasLower ? (['lower'] as const) : [])],
  };
}

/** Words of stages that people use, from the first to the last. */
const stages = [
  'snapshot',
  'dev',
  'nightly',
  'canary',
  'base',
  'a',
  'alpha',
  'b',
  'beta',
  'm',
  'milestone',
  'pre',
  'preview',
  'test',
  't',
  'c',
  'cr',
  'rc',
  'ga',
  'r',
  'release',
  'final',
  'p',
  'patch',
  'sp',
  'hotfix',
];

/** Whether a word names a stage of the work. */
export function isStage(word: string): boolean {
  return stages.includes(word.toLowerCase());
}

/** Whether a word names a stage before the release. */
export function isBeforeRelease(word: string): boolean {
  const at = stages.indexOf(word.toLowerCase());
  return at >= 0 && at < stages.indexOf('ga');
}

function inAscendingOrder(words: readonly string[]): string[] {
  const rank = (word: string): number => stages.indexOf(word.toLowerCase());
  return [...words].sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
}

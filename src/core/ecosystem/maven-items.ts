import { isDigit } from './scan';

/** A number or a qualifier of a version. */
export type MavenItem = { readonly number: string } | { readonly qualifier: string };

/**
 * The lists that Maven's ComparableVersion takes a version apart into, from the outside in: each ends with the
 * next. A hyphen opens one; so does a change between digits and letters, and a qualifier in front of a digit or
 * of the end.
 */
export type MavenLevels = readonly (readonly MavenItem[])[];

/** Qualifiers in their order; the empty one stands for none. Any other comes behind `sp`. */
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];

const aliases = new Map([
  ['ga', ''],
  ['final', ''],
  ['release', ''],
  ['cr', 'rc'],
]);

/** For one letter in front of a digit. */
const shortForms = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);

/** The rank of no qualifier. */
export const noQualifier = qualifiers.indexOf('');

/** The place of a qualifier in their order; those that Maven does not know share the last. */
export function qualifierRank(qualifier: string): number {
  const rank = qualifiers.indexOf(qualifier);
  return rank < 0 ? qualifiers.length : rank;
}

/** Takes a version apart, without the nulls at the end of each list. */
export function mavenLevels(version: string): MavenLevels {
  const tokens = version.toLowerCase().match(/[.-]|\d+|[^\d.-]+/g) ?? [];
  const levels: MavenItem[][] = [];
  let level: MavenItem[] = [];
  const open = (): void => {
    level = [];
    levels.push(level);
  };
  open();
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (isSeparator(token)) {
      if (isSeparator(tokens[index - 1] ?? '.')) level.push({ number: '0' });
      if (token === '-') open();
    } else if (isDigit(token[0])) {
      level.push({ number: token });
      if (next !== undefined && !isSeparator(next)) open();
    } else {
      if (level.length > 0 && (next === undefined || isDigit(next[0]))) open();
      level.push({ qualifier: plainQualifier(token, isDigit(next?.[0])) });
      if (isDigit(next?.[0])) open();
    }
  }
  return withoutNulls(levels);
}

function isSeparator(token: string): boolean {
  return token === '.' || token === '-';
}

function plainQualifier(token: string, isBeforeDigit: boolean): string {
  const long = (isBeforeDigit ? shortForms.get(token) : undefined) ?? token;
  return aliases.get(long) ?? long;
}

function withoutNulls(levels: MavenLevels): MavenLevels {
  const kept = levels.map((level) => level.slice(0, level.findLastIndex(isNoNull) + 1));
  return kept.slice(0, kept.findLastIndex((level) => level.length > 0) + 1);
}

function isNoNull(item: MavenItem): boolean {
  return 'number' in item ? /[1-9]/.test(item.number) : item.qualifier !== '';
}

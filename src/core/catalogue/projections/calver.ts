import type { ProjectionData, ProjectionsData } from '../../scheme/data';

/** The numbers of the patterns that people use, each case for the patterns that have these fields in this order. */
const patterns: readonly (readonly string[])[] = [
  ['year', 'month', 'day', 'micro'],
  ['year', 'month', 'day', 'minor'],
  ['year', 'month', 'minor', 'micro'],
  ['year', 'month', 'day'],
  ['year', 'month', 'micro'],
  ['year', 'month', 'minor'],
  ['year', 'week', 'micro'],
  ['year', 'minor', 'micro'],
  ['year', 'major', 'micro'],
  ['major', 'year', 'micro'],
  ['major', 'year', 'month'],
  ['major', 'minor', 'year'],
  ['year', 'major', 'minor'],
  ['year', 'month'],
  ['year', 'week'],
  ['year', 'micro'],
  ['year', 'minor'],
];

const numbersOf = (fields: readonly string[]): string =>
  fields.map((field) => `{${field}}`).join('.');

/** Three numbers; the third and the fourth make one. */
function three(fields: readonly string[], behind: string): string {
  const [first = '', second = '', third, fourth] = fields;
  const head = `{${first}}.{${second}}`;
  if (fourth !== undefined) return `${head}.{${third ?? ''}*1000+${fourth}}${behind}`;
  return `${head}.${third === undefined ? '0' : `{${third}}`}${behind}`;
}

function cases(write: (fields: readonly string[]) => readonly string[]): ProjectionData {
  return { template: patterns.flatMap(write) };
}

/** Years, months and days without zeros in front. */
export const calverProjections: ProjectionsData = {
  semver: cases((fields) => [three(fields, ''), three(fields, '-{modifier}')]),
  apple: cases((fields) => [three(fields, '')]),
  cmake: cases((fields) => [numbersOf(fields)]),
};

/**
 * The order of Maven versions, by the "Version Order Specification" of the POM reference:
 * https://maven.apache.org/pom.html#version-order-specification
 */
export function compareMavenVersions(left: string, right: string): number {
  const ours = tokensOf(left);
  const theirs = tokensOf(right);
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const order = compareTokens(ours[index], theirs[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** One token with its separator; a change between digits and letters counts as a hyphen. */
interface Token {
  readonly hyphen: boolean;
  readonly value: bigint | string;
}

/** Words that come before, or are, no qualifier at all; any other qualifier comes after `sp`. */
const qualifiers: Readonly<Record<string, number>> = {
  alpha: 0,
  beta: 1,
  milestone: 2,
  rc: 3,
  cr: 3,
  snapshot: 4,
  '': 5,
  final: 5,
  ga: 5,
  release: 5,
  sp: 6,
};

const noQualifier = 5;
const otherQualifier = 7;

const shortForms: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

function tokensOf(version: string): readonly Token[] {
  const tokens: Token[] = [];
  let hyphen = false;
  for (const part of version.toLowerCase().split(/([.-])/)) {
    if (part === '.' || part === '-') {
      hyphen = part === '-';
      continue;
    }
    const runs = part.match(/\d+|\D+/g) ?? ['0'];
    for (const [index, run] of runs.entries()) {
      tokens.push({ hyphen: hyphen || index > 0, value: valueOf(run, runs[index + 1]) });
    }
  }
  return withoutNulls(tokens);
}

function valueOf(run: string, next: string | undefined): bigint | string {
  if (/^\d/.test(run)) return BigInt(run);
  return next === undefined ? run : (shortForms[run] ?? run);
}

/** Trailing nulls go, at the end and before each hyphen that stays. */
function withoutNulls(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens.toReversed()) {
    const isLast = kept.at(-1)?.hyphen ?? true;
    if (!isLast || !isNull(token)) kept.push(token);
  }
  return kept.reverse();
}

function isNull({ value }: Token): boolean {
  return typeof value === 'bigint' ? value === 0n : qualifiers[value] === noQualifier;
}

function compareTokens(left: Token | undefined, right: Token | undefined): number {
  const ours = left ?? paddingFor(right);
  const theirs = right ?? paddingFor(left);
  const kinds = kindOf(ours) - kindOf(theirs);
  if (kinds !== 0) return Math.sign(kinds);
  return compareValues(ours.value, theirs.value);
}

/** What stands where one version has no token: 0 for `.number`, no qualifier for the rest. */
function paddingFor(other: Token | undefined): Token {
  const isNumber = other !== undefined && !other.hyphen && typeof other.value === 'bigint';
  return isNumber ? { hyphen: false, value: 0n } : { hyphen: true, value: '' };
}

/** `.qualifier` and `-qualifier` before `-number` before `.number`. */
function kindOf(token: Token): number {
  if (typeof token.value === 'string') return 0;
  return token.hyphen ? 1 : 2;
}

function compareValues(left: bigint | string, right: bigint | string): number {
  if (typeof left === 'bigint' || typeof right === 'bigint') {
    return Number(left > right) - Number(left < right);
  }
  const ranks = (qualifiers[left] ?? otherQualifier) - (qualifiers[right] ?? otherQualifier);
  if (ranks !== 0) return Math.sign(ranks);
  if (qualifiers[left] !== undefined) return 0;
  return Number(left > right) - Number(left < right);
}

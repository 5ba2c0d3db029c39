/** Numbers where readers and orders of versions go wrong: zeros, leading zeros, the ends of 16, 31 and 64 bits. */
const numbers =
  '0 0 1 1 2 9 10 11 00 01 007 010 255 65535 2147483648 20240131 18446744073709551616';

const words =
  'a A b c alpha beta Beta rc RC cr pre preview dev post rev r final ga sp m milestone snapshot SNAPSHOT release x xyz';

/** What versions of an ecosystem are put together from. */
interface Pieces {
  readonly start: string;
  readonly separators: string;
  readonly fragments: string;
}

const semverPieces: Pieces = {
  start: '1.0.0-rc 1.0.0- 1.0.0-0 1.0.0 1.2.3- 1.0.0-alpha 2.0.0+1 01.0.0 9007199254740992.0.0-',
  separators: '. . . . . . - + ..',
  fragments: `0 1 2 9 10 11 255 65535 2147483648 18446744073709551616 01 ${words} -1 a-b 0a`,
};

const numbersAndWords = `${numbers} ${words}`;

/** By ecosystem; mostly legal, but not always. */
const pieces = {
  semver: semverPieces,
  pep440: {
    start: '1 0 1.0 1.2 v1.0 1!1.0 0!1 01.0',
    separators: '. . . . - _ + ..',
    fragments: `${numbers} ${numbers} a1 b2 rc1 post1 post2 dev0 dev1 c2 alpha pre rev 1a1 0.post1 2.dev3 1+a 1+2.b 1a1.dev2`,
  },
  ruby: { start: '1 0 1.0 2.0 10 01', separators: '. . . - -- ..', fragments: numbersAndWords },
  maven: {
    start: '1 0 1.0 1.0.0 2 a x 0.0',
    separators: '. . - - _ + .. -- .-',
    fragments: `${numbersAndWords} 1a a1 x1 1x b2 m3 rc1`,
  },
  debian: {
    start: '1 0 1.0 1:1 0:1 2:0 01.0 1:',
    separators: '. . - + ~ ~~ : .+ -- ',
    fragments: `${numbersAndWords} ~1 +dfsg 0ubuntu1 +b1 deb12u1`,
  },
  rpm: { start: '1 0 1.0 a ~1 ^1', separators: '. . _ + ~ ~~ ^ ^^ ', fragments: numbersAndWords },
  arch: { start: '1 0 1.0 a 1. _1', separators: '. . _ + .. __ +. ', fragments: numbersAndWords },
  cmake: { start: '0 1 01 1.0', separators: '.', fragments: numbers },
} as const satisfies Readonly<Record<string, Pieces>>;

/** The ecosystems that versions can be made for. */
export type GeneratedEcosystem = keyof typeof pieces;

/** Two versions that are asked for together. */
export type VersionPair = readonly [string, string];

/**
 * Pairs of texts that look like versions of an ecosystem. Half of the pairs differ in one piece only, since
 * that is where orders are decided. The same seed gives the same pairs.
 */
export function versionPairs(id: GeneratedEcosystem, count: number, seed: number): VersionPair[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const left = randomText(pieces[id], random);
    const right =
      random(2) === 0 ? randomText(pieces[id], random) : changed(left, pieces[id], random);
    return [left.join(''), right.join('')];
  });
}

/** A whole number from 0 up to, not including, `below`. */
type Random = (below: number) => number;

function randomText({ start, separators, fragments }: Pieces, random: Random): string[] {
  const text = [oneOf(start, random)];
  for (let left = random(5); left > 0; left--) {
    text.push(oneOf(separators, random), oneOf(fragments, random));
  }
  return text;
}

/** One separator or fragment more, less or another. */
function changed(
  text: readonly string[],
  { separators, fragments }: Pieces,
  random: Random,
): string[] {
  const copy = [...text];
  const at = 1 + random(copy.length);
  const kind = random(3);
  if (kind === 0) copy.splice(at, 2);
  else if (kind === 1) copy.splice(at, 0, oneOf(separators, random), oneOf(fragments, random));
  else if (at < copy.length) copy[at] = oneOf(at % 2 === 1 ? separators : fragments, random);
  return copy;
}

function oneOf(list: string, random: Random): string {
  const items = list.split(' ');
  return items[random(items.length)] ?? '';
}

/** Numbers that only look random (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

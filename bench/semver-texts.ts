import type { Random } from './random';

/** SemVer strings as registries hold them: a quarter are prereleases, a tenth have build metadata. */
export function semverTexts(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => flat(semverText(random)));
}

/** Strings that are no SemVer, each wrong in one of the usual ways. */
export function malformedSemverTexts(random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    flat(random.pick(mistakes)(semverText(random), random)),
  );
}

function semverText(random: Random): string {
  const { below, onceIn, pick } = random;
  const major = onceIn(20) ? 2000 + below(30) : below(20);
  const core = `${major}.${below(60)}.${onceIn(10) ? below(3000) : below(30)}`;
  const prerelease = onceIn(4) ? `-${pick(prereleases)(random)}` : '';
  const metadata = onceIn(10) ? `+${pick(['build', 'exp', 'sha'])}.${below(1_000_000)}` : '';
  return core + prerelease + metadata;
}

const prereleases: readonly ((random: Random) => string)[] = [
  ({ pick, below }) => `${pick(['alpha', 'beta', 'rc', 'next', 'canary'])}.${below(30)}`,
  ({ pick, below }) => `${pick(['rc', 'beta', 'pre'])}${below(12)}`,
  ({ pick }) => pick(['alpha', 'beta', 'SNAPSHOT', 'dev']),
  ({ below }) => `dev.20${10 + below(16)}${10 + below(3)}${10 + below(19)}`,
  ({ below }) => `${below(9)}.${below(9)}.x-y-z.${below(99)}`,
];

const mistakes: readonly ((text: string, random: Random) => string)[] = [
  (text) => text.slice(0, text.lastIndexOf('.')),
  (text) => `${text.split('.').slice(0, 2).join('.')}`,
  (text) => `0${text}`,
  (text) => text.replace('.', '..'),
  (text) => `${text}_1`,
  (text) => `release-${text}`,
  (text) => text.replace('.', '.0'),
  (text) => `${text} final`,
  (text) => `${text}-`,
  (text, { below }) => `${text.split('-')[0] ?? ''}.${below(9)}`,
];

/** The string in one piece, as one that was read from a file is: joined ones are flattened when first read. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git';
import { createRandom, type Random } from './random';
import { semverTexts } from './semver-texts';

/** Refs of a repository that `makeLargeRepository` makes. */
export const tagCount = 99_000;
export const branchCount = 5000;
export const refCount = tagCount + branchCount;

const appTags = 30_000;
const baselines = 4000;

/** Two kinds of tags that nest a version, baselines, and branches of two roles: what a team's policy looks like. */
const policy = `{
  "version": "semver",
  "units": { "core": { "path": "" }, "app": { "path": "app" } },
  "tags": [
    { "template": "app-v{version}", "match": "app-*", "unit": "app" },
    { "template": "v{version}", "match": "v*", "unit": "core" },
  ],
  "baselines": { "scheme": "baseline", "match": "[Bb]aseline*" },
  "branches": [
    { "template": "release/{version}", "match": "release/*", "unit": "core", "role": "release" },
    { "template": "hotfix/{version}", "match": "hotfix/*", "unit": "core", "role": "hotfix" },
  ],
}
`;

/** A repository with one commit, a policy, and packed refs, of which every fiftieth is malformed. */
export function makeLargeRepository(root: string): void {
  const commit = makeSmallRepository(root);
  const names = refNames(createRandom(99_000)).sort(byBytes);
  const lines = names.map((name) => `${commit} ${name}\n`);
  const header = '# pack-refs with: peeled fully-peeled sorted \n';
  writeFileSync(join(root, '.git', 'packed-refs'), header + lines.join(''));
  const count = git(root, 'for-each-ref', '--format=x').split('\n').length;
  // The branch that the commit is on is not packed.
  if (count !== refCount + 1) throw new Error(`Cannot measure: Git sees ${count} refs.`);
}

/**
 * The same with the branch of its commit alone.
 * @returns id of the commit
 */
export function makeSmallRepository(root: string): string {
  mkdirSync(root, { recursive: true });
  git(root, 'init', '--quiet');
  writeFileSync(join(root, 'stemma.jsonc'), policy);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Start');
  git(root, 'remote', 'add', 'origin', 'https://git.example.com/large.git');
  return git(root, 'rev-parse', 'HEAD');
}

function refNames(random: Random): string[] {
  const versions = (count: number, prefix: string): readonly string[] =>
    distinct(count, () =>
      semverTexts(random, 1000).map(
        (text) => prefix + (random.onceIn(50) ? text.replace('.', '.0') : text),
      ),
    );
  const features = (count: number, prefix: string): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${prefix}topic/change-${index}`);
  const branches = (count: number, prefix: string): readonly string[] => [
    ...versions(count * 0.4, `${prefix}release/`),
    ...versions(count * 0.4, `${prefix}hotfix/`),
    ...features(count * 0.2, prefix),
  ];
  return [
    ...versions(tagCount - appTags - baselines, 'refs/tags/v'),
    ...versions(appTags, 'refs/tags/app-v'),
    ...distinct(baselines, () => Array.from({ length: 1000 }, () => baselineName(random))),
    ...branches(branchCount / 2, 'refs/heads/'),
    ...branches(branchCount / 2, 'refs/remotes/origin/'),
  ];
}

function baselineName({ below, onceIn, pick }: Random): string {
  const stage = onceIn(50) ? 'XX' : pick(['Plan', 'CODE', 'ST', 'SDV']);
  return `refs/tags/Baseline_ET_${pick(['PC', 'Mob'])}_G${1 + below(400)}${stage}_20${10 + below(16)}${10 + below(3)}${10 + below(19)}`;
}

function distinct(count: number, more: () => readonly string[]): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) for (const name of more()) if (names.size < count) names.add(name);
  return [...names];
}

function byBytes(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

import { ecosystemOf } from '../ecosystem/ecosystems';
import type { Ecosystem, EcosystemId } from '../ecosystem/types';
import type { Text } from '../text/language';

/** What a version is projected to: the form of an ecosystem, or the version that customers know. */
export type ProjectionTarget = EcosystemId | 'external';

/** Where an ecosystem without a projection of its own takes one from. */
interface Family {
  readonly like: ProjectionTarget;
  /** What stands before it there: Go writes `v1.2.3`. */
  readonly prefix?: string;
  /** What stands for a `+` in its literal text: Docker tags hold none, and Helm writes `_`. */
  readonly plus?: string;
  /** How many numbers there are at least; zeros fill them up. */
  readonly numbers?: number;
}

const families: Readonly<Partial<Record<ProjectionTarget, Family>>> = {
  cargo: { like: 'semver' },
  helm: { like: 'semver' },
  pub: { like: 'semver' },
  nuget: { like: 'semver' },
  docker: { like: 'semver', plus: '_' },
  go: { like: 'semver', prefix: 'v' },
  windows: { like: 'cmake', numbers: 4 },
  assembly: { like: 'cmake' },
  chrome: { like: 'cmake' },
  pep440: { like: 'cmake' },
  maven: { like: 'cmake' },
  ruby: { like: 'cmake' },
  debian: { like: 'cmake' },
  rpm: { like: 'debian' },
  arch: { like: 'cmake' },
  harmony: { like: 'cmake' },
  apple: { like: 'cmake' },
  wix: { like: 'apple' },
  vscode: { like: 'apple', numbers: 3 },
  'apple-build': { like: 'integer' },
  'android-code': { like: 'integer' },
  'harmony-code': { like: 'integer' },
};

/** Names under which people know the ecosystems, in policies and on the command line. */
const aliases: Readonly<Record<string, ProjectionTarget>> = {
  npm: 'semver',
  pypi: 'pep440',
  python: 'pep440',
  gem: 'ruby',
  rubygems: 'ruby',
  crates: 'cargo',
  dart: 'pub',
  gradle: 'maven',
  msi: 'wix',
  deb: 'debian',
  pacman: 'arch',
  ios: 'apple',
  android: 'android-code',
  code: 'integer',
  numbers: 'cmake',
};

/** Every target, in the order in which they are shown. */
export const projectionTargets: readonly ProjectionTarget[] = [
  ...(['semver', 'vscode', 'cargo', 'go', 'pub', 'pep440', 'maven', 'ruby', 'nuget'] as const),
  ...(['windows', 'assembly', 'wix', 'cmake', 'chrome', 'apple', 'harmony'] as const),
  ...(['debian', 'rpm', 'arch', 'helm', 'docker'] as const),
  ...(['integer', 'android-code', 'harmony-code', 'apple-build', 'external'] as const),
];

/** What a policy may write as the key of a projection. */
export const targetNames: readonly string[] = [...projectionTargets, ...Object.keys(aliases)];

/** The target that a person means by a name: `npm`, `pypi`, `android-code`. */
export function targetOf(name: string): ProjectionTarget | undefined {
  const known = projectionTargets.find((target) => target === name);
  return known ?? (Object.hasOwn(aliases, name) ? aliases[name] : undefined);
}

const ownTitles: Readonly<Partial<Record<ProjectionTarget, Text>>> = {
  semver: { en: 'npm (SemVer)', 'zh-cn': 'npm（SemVer）' },
  external: { en: 'version for customers', 'zh-cn': '外部版本号' },
};

/** What people call a target. */
export function targetTitle(target: ProjectionTarget): Text {
  return ownTitles[target] ?? lawOf(target).title;
}

/** The law that a target's text is held to; the version for customers has none. */
export function lawOf(target: ProjectionTarget): Ecosystem {
  return ecosystemOf(target === 'external' ? 'free' : target);
}

/** Whether somebody orders the texts of a target: tags of images nobody does. */
export function isOrdered(target: ProjectionTarget): boolean {
  return target !== 'docker' && target !== 'external' && target !== 'free';
}

/** Whether a target is a number that rises beside the version. */
export function isCode(target: ProjectionTarget): boolean {
  return target === 'integer' || target.endsWith('-code') || target === 'apple-build';
}

/** A target whose projections hold for another, and what is different there. */
export interface FamilyMember {
  readonly target: ProjectionTarget;
  readonly prefix: string;
  readonly plus: string;
  readonly numbers: number;
}

/** The target itself, then those that it takes a projection from where it has none, the nearest first. */
export function familyOf(target: ProjectionTarget): readonly FamilyMember[] {
  const members: FamilyMember[] = [{ target, prefix: '', plus: '+', numbers: 0 }];
  for (let next = families[target]; next; next = families[next.like]) {
    const last = members.at(-1);
    const { prefix = last?.prefix ?? '', plus = last?.plus ?? '+', like } = next;
    members.push({ target: like, prefix, plus, numbers: next.numbers ?? last?.numbers ?? 0 });
  }
  return members;
}

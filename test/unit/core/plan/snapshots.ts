import { catalogue } from '../../../../src/core/catalogue/index';
import { kindsOfPath } from '../../../../src/core/manifest/kinds';
import { readManifestOfKinds } from '../../../../src/core/manifest/read-manifest';
import { builtInPolicy } from '../../../../src/core/policy/built-in';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../src/core/policy/types';
import type {
  ChangelogFile,
  GitState,
  NamedPath,
  RepositorySnapshot,
} from '../../../../src/core/snapshot/types';
import { parseDay, type Day } from '../../../../src/core/text/day';
import { render } from '../../../../src/core/text/message';
import type { Result } from '../../../../src/core/text/result';
import { parsers } from '../../../../src/lazy/parsers';

export const head = 'a'.repeat(40);

/** A snapshot of a repository that exists only here: texts of files, names of refs. */
export function snapshotOf(given: {
  readonly policy?: object;
  readonly files?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
  readonly branches?: readonly string[];
  readonly git?: Partial<GitState> | false;
  readonly changelog?: string;
  /** Paths whose names matter; a folder ends with `/`. */
  readonly named?: readonly string[];
  /** Fingerprint of every file; each is its path when absent. */
  readonly fingerprint?: string;
}): RepositorySnapshot {
  const manifests = Object.entries(given.files ?? {}).flatMap(([path, text]) => {
    const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
    const source = { path, content, fingerprint: given.fingerprint ?? path };
    return readManifestOfKinds(source, kindsOfPath(path), parsers) ?? [];
  });
  return {
    policy: given.policy ? policyOf(given.policy) : builtInPolicy(catalogue),
    policyProblems: [],
    manifests,
    unreadable: [],
    named: (given.named ?? []).map(namedPath),
    ...(given.git === false ? { gitAbsence: 'no-repository' } : { git: gitOf(given) }),
    ...(given.changelog === undefined ? {} : { changelog: changelogOf(given.changelog) }),
  };
}

/** A changelog at its usual place. */
export function changelogOf(text: string): ChangelogFile {
  const path = 'CHANGELOG.md';
  return { path, content: { text, encoding: 'utf-8', bomLength: 0 }, fingerprint: path };
}

/** A path as a snapshot lists it; one of a folder is given with `/` at its end. */
export function namedPath(path: string): NamedPath {
  return { path: path.replace(/\/$/, ''), isFolder: path.endsWith('/') };
}

function gitOf(given: {
  readonly tags?: readonly string[];
  readonly branches?: readonly string[];
  readonly git?: Partial<GitState> | false;
}): GitState {
  const refs = [
    ...(given.tags ?? []).map((name) => `refs/tags/${name}`),
    ...(given.branches ?? []).map((name) => `refs/heads/${name}`),
  ];
  return {
    head: { branch: 'refs/heads/main', commit: head },
    refs: refs.map((ref) => ({ ref, id: head })),
    remotes: [],
    bare: false,
    changedPaths: [],
    ...given.git,
  };
}

function policyOf(data: object): Policy {
  const { policy, problems } = readPolicy(JSON.stringify(data), { catalogue });
  if (!policy) throw new Error(problems.map((problem) => render(problem.message, 'en')).join('\n'));
  return policy;
}

/** A day that exists. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (!found) throw new Error(`${text} is no day`);
  return found;
}

/** Why there is no value, in English; `ok` when there is one. */
export function reasonOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : render(result.reason, 'en');
}

/** The value of a result that has one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(render(result.reason, 'en'));
  return result.value;
}

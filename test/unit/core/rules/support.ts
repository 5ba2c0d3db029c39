import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { builtInPolicy } from '../../../../src/core/policy/built-in';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../src/core/policy/types';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import { render } from '../../../../src/core/text/message';
import type { RefObject } from '../../../../src/core/refs/ref-object';
import type { FoundSlot } from '../../../../src/core/manifest/types';
import type { ManifestFile, RepositorySnapshot, Slot } from '../../../../src/core/snapshot/types';

/** The policy that a policy file of this content puts in force. */
export function policyOf(data: object): Policy {
  const { policy, problems } = readPolicy(JSON.stringify(data), { catalogue });
  if (!policy) throw new Error(JSON.stringify(problems));
  return policy;
}

/** A manifest whose whole text is its versions, one a line. */
export function manifest(
  path: string,
  ...versions: readonly (string | (Partial<FoundSlot> & { readonly value: string }))[]
): ManifestFile {
  let offset = 0;
  const slots = versions.map((version, index): Slot => {
    const given = typeof version === 'string' ? { value: version } : version;
    const range = { offset, length: given.value.length };
    offset += given.value.length + 1;
    return {
      slot: `slot${index}`,
      ecosystem: 'free',
      writing: 'plain',
      path,
      kind: 'version-file',
      range,
      line: index + 1,
      column: 1,
      byteOffset: range.offset,
      byteLength: range.length,
      ...given,
    };
  });
  const text = slots.map(({ value }) => `${value}\n`).join('');
  const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
  return { path, kind: 'version-file', content, fingerprint: text, slots, problems: [] };
}

/** A repository with these manifests and refs (`tags/v1`), without a policy file unless one is given. */
export function snapshotOf(
  parts: {
    readonly policy?: Policy;
    readonly manifests?: readonly ManifestFile[];
    readonly refs?: readonly string[];
  } & Partial<Pick<RepositorySnapshot, 'unreadable' | 'policyProblems' | 'named'>>,
): RepositorySnapshot {
  const refs = (parts.refs ?? []).map((name) => ({ ref: `refs/${name}`, id: '0'.repeat(40) }));
  return {
    policy: parts.policy ?? builtInPolicy(catalogue),
    policyProblems: parts.policyProblems ?? [],
    manifests: parts.manifests ?? [],
    unreadable: parts.unreadable ?? [],
    named: parts.named ?? [],
    git: { head: {}, refs, remotes: [], bare: false, changedPaths: [] },
  };
}

/** What the object of a tag says: annotated, of a commit, without moments, unless another thing is given. */
export function refObject(parts: Partial<RefObject> = {}): RefObject {
  const nothing = { madeAt: undefined, madeOn: undefined };
  const none = { ...nothing, committedAt: undefined, committedOn: undefined };
  return { type: 'tag', target: 'commit', commit: 'c'.repeat(40), ...none, ...parts };
}

/** A repository with tags and what their objects say; a tag's id is its own name. */
export function taggedOf(
  policy: Policy,
  tags: Readonly<Record<string, RefObject>>,
  git: Partial<NonNullable<RepositorySnapshot['git']>> = {},
): RepositorySnapshot {
  const refs = Object.keys(tags).map((name) => ({ ref: `refs/tags/${name}`, id: name }));
  const refObjects = new Map(Object.entries(tags));
  const state = { head: {}, refs, remotes: [], bare: false, changedPaths: [], refObjects, ...git };
  return { ...snapshotOf({ policy }), git: state };
}

/** What a rule finds, as `severity ref`, with the messages checked for what may not stand in them. */
export function foundBy(rule: string, snapshot: RepositorySnapshot): readonly string[] {
  const found = checkRepository(snapshot).filter((each) => each.rule === rule);
  return found.map(({ severity, place, message }) => {
    assert.doesNotMatch(render(message, 'en'), /[{}]/);
    assert.doesNotMatch(render(message, 'zh-cn'), /[{}]|Cannot/);
    return `${severity} ${place.type === 'ref' ? place.ref : place.path}`;
  });
}

/** The first thing that a rule says. */
export function saidBy(rule: string, snapshot: RepositorySnapshot): string {
  const found = checkRepository(snapshot).find((each) => each.rule === rule);
  return found ? render(found.message, 'en') : '';
}

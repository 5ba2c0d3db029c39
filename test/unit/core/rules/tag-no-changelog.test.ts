import assert from 'node:assert/strict';
import { atOnce } from '../../../../src/core/text/pieces';
import { checkRefs, checkRefsAgain } from '../../../../src/core/rules/check-refs';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { foundBy, manifest, policyOf, saidBy, snapshotOf } from './support';

interface Parts {
  readonly policy?: object;
  readonly headings?: readonly string[];
  readonly tags: readonly string[];
  /** Of the manifest at the root. */
  readonly version?: string;
}

function repository({ policy, headings = [], tags, version }: Parts): RepositorySnapshot {
  const text = ['# Changelog', ...headings.map((title) => `## ${title}\n\n- something`), ''].join(
    '\n\n',
  );
  const changelog = {
    path: 'CHANGELOG.md',
    content: { text, encoding: 'utf-8', bomLength: 0 } as const,
    fingerprint: text,
  };
  const snapshot = snapshotOf({
    policy: policyOf(policy ?? { version: 'semver', tags: ['v{version}'] }),
    refs: tags.map((tag) => `tags/${tag}`),
    manifests: version === undefined ? [] : [manifest('VERSION', version)],
  });
  return { ...snapshot, ...(headings.length > 0 && { changelog }) };
}

const found = (parts: Parts): readonly string[] =>
  foundBy('tag/no-changelog', repository(parts)).map((line) =>
    line.replace('warning refs/tags/', ''),
  );

describe('tag/no-changelog', () => {
  it('P18: finds tags between and above those that the changelog tells of', () => {
    const parts = {
      headings: ['[1.2.0] - 2024-05-01', 'v1.0.0'],
      tags: ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0'],
    };
    assert.deepEqual(found(parts), ['v1.1.0', 'v1.3.0']);
    assert.match(
      saidBy('tag/no-changelog', repository(parts)),
      /1\.1\.0 of tag "v1\.1\.0" in CHAN/,
    );
    assert.deepEqual(found({ ...parts, version: '1.2.0' }), ['v1.1.0', 'v1.3.0']);
  });

  it('leaves alone what was before the changelog, and what has no changelog', () => {
    assert.deepEqual(found({ headings: ['1.0.0'], tags: ['v0.9.0', 'v1.0.0'] }), []);
    assert.deepEqual(found({ tags: ['v1.0.0'] }), []);
    assert.deepEqual(found({ headings: ['Unreleased', 'Notes'], tags: ['v1.0.0'] }), []);
  });

  it('wants sections of stages only where the changelog has one of any', () => {
    const tags = ['v1.0.0', 'v1.1.0-rc.1', 'v1.1.0-rc.2', 'v1.1.0'];
    assert.deepEqual(found({ headings: ['1.1.0', '1.0.0'], tags }), []);
    assert.deepEqual(found({ headings: ['1.1.0', '1.1.0-rc.1', '1.0.0'], tags }), ['v1.1.0-rc.2']);
  });

  it('compares versions as their scheme orders them, not as texts', () => {
    const headings = ['1.2.0', '1.0.0'];
    assert.deepEqual(found({ headings, tags: ['v1.2.0+build.7'] }), []);
    const policy = { tags: ['three-part'] };
    assert.deepEqual(found({ policy, headings, tags: ['V1.0.0', '1.1.0', 'V1.2.0'] }), ['1.1.0']);
  });

  it('reads the version of a tag as its unit writes it', () => {
    const policy = {
      units: { web: { path: '', version: 'semver' } },
      tags: [
        { template: 'web-{version}', unit: 'web' },
        { template: 'day-{calver}', match: 'day-*' },
      ],
    };
    const tags = ['day-2024.01.0', 'web-1.0.0', 'web-1.1.0'];
    assert.deepEqual(found({ policy, headings: ['1.0.0'], tags, version: '1.1.0' }), []);
    assert.deepEqual(found({ policy, headings: ['1.0.0'], tags, version: '1.0.0' }), ['web-1.1.0']);
  });

  it('expects nothing where the units have different versions', () => {
    const policy = {
      units: { a: { path: 'a', version: 'semver' }, b: { path: 'b', version: 'semver' } },
      tags: ['{unit}-{version}'],
    };
    const whole = repository({ policy, headings: ['1.0.0'], tags: ['a-1.1.0'] });
    const at = (b: string): RepositorySnapshot => ({
      ...whole,
      manifests: [manifest('a/VERSION', '1.0.0'), manifest('b/VERSION', b)],
    });
    assert.deepEqual(foundBy('tag/no-changelog', at('2.0.0')), []);
    assert.deepEqual(foundBy('tag/no-changelog', at('1.0.0')), ['warning refs/tags/a-1.1.0']);
  });

  it('does not tell once more what changelog/drift tells, but to who asks for refs alone', () => {
    const parts = { headings: ['1.0.0'], tags: ['v1.0.0', 'v1.1.0'], version: '1.1.0' };
    const snapshot = repository(parts);
    const drifted = checkRepository(snapshot).map(({ rule }) => rule);
    assert.deepEqual(drifted, ['changelog/drift']);
    assert.deepEqual(atOnce(checkRefs(snapshot)), []);
    const pushed = checkRepository(snapshot, { refs: ['refs/tags/v1.1.0'] });
    assert.deepEqual(
      pushed.map(({ rule }) => rule),
      ['tag/no-changelog'],
    );
    const policy = { version: 'semver', tags: ['v{version}'], rules: { 'changelog/drift': 'off' } };
    assert.deepEqual(found({ ...parts, policy }), ['v1.1.0']);
  });

  it('is told with the refs of a repository, where the files are not looked at', () => {
    const snapshot = repository({
      headings: ['1.0.0'],
      tags: ['v1.0.0', 'v1.1.0'],
      version: '1.0.0',
    });
    assert.deepEqual(
      atOnce(checkRefs(snapshot)).map(({ rule, unit }) => [rule, unit]),
      [['tag/no-changelog', '.']],
    );
  });

  it('is looked at again when the changelog or a version was edited, and nothing else is', () => {
    const parts = { headings: ['1.0.0'], tags: ['v1.0.0', 'v1.1.0', 'v1.x'], version: '1.0.0' };
    const snapshot = repository(parts);
    const findings = atOnce(checkRefs(snapshot));
    const rules = (after: RepositorySnapshot): readonly string[] =>
      atOnce(checkRefsAgain(after, { snapshot, findings })).map(({ rule }) => rule);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['tag/no-changelog', 'tag/malformed'].toSorted(),
    );
    assert.equal(atOnce(checkRefsAgain({ ...snapshot }, { snapshot, findings })), findings);
    assert.deepEqual(rules(repository({ ...parts, headings: ['1.1.0', '1.0.0'] })), [
      'tag/malformed',
    ]);
    assert.deepEqual(rules(repository({ ...parts, version: '1.1.0' })), ['tag/malformed']);
    const later = repository({ ...parts, headings: ['1.0.0', '0.9.0'] });
    assert.deepEqual(rules(later), ['tag/malformed', 'tag/no-changelog']);
    const off = policyOf({
      ...{ version: 'semver', tags: ['v{version}'] },
      rules: { 'tag/no-changelog': 'off' },
    });
    assert.deepEqual(rules({ ...later, policy: off }), ['tag/malformed']);
  });

  it('is quiet without a policy', () => {
    const { policy } = snapshotOf({});
    const snapshot = { ...repository({ headings: ['1.0.0'], tags: ['v1.1.0'] }), policy };
    assert.deepEqual(foundBy('tag/no-changelog', snapshot), []);
  });
});

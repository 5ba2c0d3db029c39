import assert from 'node:assert/strict';
import { renameTagInLinks } from '../../../../src/core/changelog/rename-in-links';
import { planDeleteRef } from '../../../../src/core/plan/plan-delete-ref';
import { nearRefNames, planRenameRef } from '../../../../src/core/plan/plan-rename-ref';
import { spliceText } from '../../../../src/core/plan/splice-text';
import { renameRefReferences } from '../../../../src/core/policy/ref-references';
import { render } from '../../../../src/core/text/message';
import { reasonOf, snapshotOf, valueOf } from './snapshots';

const edited = (
  text: string,
  edits: readonly { readonly offset: number; readonly length: number; readonly text: string }[],
): string =>
  spliceText(
    text,
    edits.map(({ offset, length, text: after }) => ({ offset, length, after })),
  );

describe('planRenameRef', () => {
  const policy = { extends: 'semver' };

  it('renames a malformed tag, and the links of the changelog that lead to it', () => {
    const changelog = '# Log\n\n[1.2.0]: https://x.example/a/b/compare/v1.1.0...v1.2\n';
    const snapshot = snapshotOf({ policy, tags: ['v1.2', 'v1.1.0'], changelog });
    const plan = valueOf(planRenameRef(snapshot, { ref: 'refs/tags/v1.2', name: 'v1.2.0' }));
    const [first, second] = plan.steps;
    assert.equal(first?.type === 'rename-ref' && first.to, 'refs/tags/v1.2.0');
    assert.equal(second?.type === 'edit-file' && second.path, 'CHANGELOG.md');
    assert.match(plan.notes.map((note) => render(note, 'en')).join(), /CHANGELOG\.md/);
  });

  it('moves what local branches follow before the branch itself', () => {
    const snapshot = snapshotOf({ policy, branches: ['rel', 'work'] });
    const followers = ['refs/heads/work'];
    const request = { ref: 'refs/heads/rel', name: 'release/1.2.0', followers, isSigned: true };
    const plan = valueOf(planRenameRef(snapshot, request));
    assert.deepEqual(
      plan.steps.map(({ type }) => type),
      ['set-upstream', 'rename-ref'],
    );
    assert.match(plan.notes.map((note) => render(note, 'en')).join(), /signature cannot be kept/);
  });

  for (const [what, ref, name, because] of [
    ['a name that the policy refuses', 'refs/tags/v1.2', 'v1.3', /./],
    ['a name that is taken', 'refs/tags/v1.2', 'v1.1.0', /exists already/],
    ['the name that it has', 'refs/tags/v1.2', 'v1.2', /called that already/],
    ['an option', 'refs/tags/v1.2', '-d', /begins with "-"/],
    ['what is not there', 'refs/tags/v9', 'v9.0.0', /no such tag or local branch/],
    ['a remote branch', 'refs/remotes/origin/x', 'y', /no such tag or local branch/],
  ] as const) {
    it(`refuses ${what}`, () => {
      const snapshot = snapshotOf({ policy, tags: ['v1.2', 'v1.1.0'] });
      assert.match(reasonOf(planRenameRef(snapshot, { ref, name })), because);
    });
  }

  it('offers the nearest legal names that are free', () => {
    const snapshot = snapshotOf({ policy, tags: ['V1.2.0', 'v1.2.0'] });
    assert.ok(!nearRefNames(snapshot, 'refs/tags/V1.2.0').includes('v1.2.0'));
    const free = snapshotOf({ policy, tags: ['v1.02.0'] });
    assert.deepEqual(nearRefNames(free, 'refs/tags/v1.02.0')[0], 'v1.2.0');
  });
});

describe('planDeleteRef', () => {
  it('keeps what the ref holds, so that it comes back', () => {
    const snapshot = snapshotOf({ tags: ['v1.0.0'] });
    const [step] = valueOf(planDeleteRef(snapshot, 'refs/tags/v1.0.0')).steps;
    assert.ok(step?.type === 'delete-ref' && step.id === step.target);
  });

  it('refuses the branch that is checked out, and what is not there', () => {
    const head = { branch: 'refs/heads/main', commit: 'a'.repeat(40) };
    const snapshot = snapshotOf({ branches: ['main'], git: { head } });
    assert.match(reasonOf(planDeleteRef(snapshot, 'refs/heads/main')), /is checked out/);
    assert.match(reasonOf(planDeleteRef(snapshot, 'refs/heads/x')), /no such tag/);
  });
});

describe('renameRefReferences', () => {
  const text = `{
  // keep
  "ignore": { "tags": ["v1.2", "v*"], "branches": ["v1.2", "a\\\\[b",] },
  "lines": { "main": "v1.2", "ended": ["v1.2"], "exempt": [{ "fix": "abcdef1", "in": "v1.2", "reason": "v1.2" }] }
}`;

  it('changes the name where it is spelled out, and no glob that only matches it', () => {
    const tag = { kind: 'tags', from: 'v1.2', to: 'v1.2.0' } as const;
    assert.equal(
      edited(text, renameRefReferences(text, tag)),
      text.replace('"tags": ["v1.2"', '"tags": ["v1.2.0"'),
    );
    const branch = { kind: 'branches', from: 'v1.2', to: 'x' } as const;
    assert.equal(
      edited(text, renameRefReferences(text, branch)),
      text
        .replace('"branches": ["v1.2"', '"branches": ["x"')
        .replace('"main": "v1.2"', '"main": "x"')
        .replace('"ended": ["v1.2"', '"ended": ["x"')
        .replace('"in": "v1.2"', '"in": "x"'),
    );
  });

  it('knows a name that a glob has to escape', () => {
    const edits = renameRefReferences(text, { kind: 'branches', from: 'a[b', to: 'c{d' });
    assert.ok(edited(text, edits).includes('"c\\\\{d",]'));
  });

  it('leaves a text alone that is no policy', () => {
    assert.deepEqual(renameRefReferences('', { kind: 'tags', from: 'a', to: 'b' }), []);
  });
});

describe('renameTagInLinks', () => {
  for (const [before, after] of [
    ['[1]: https://x/compare/v1.2...HEAD', '[1]: https://x/compare/v1.2.0...HEAD'],
    ['[1]: https://x/-/compare/v1...v1.2', '[1]: https://x/-/compare/v1...v1.2.0'],
    ['[1]: https://x/releases/tag/v1.2', '[1]: https://x/releases/tag/v1.2.0'],
    ['[1]: https://x/releases/tag/v1.20', '[1]: https://x/releases/tag/v1.20'],
    ['[1]: https://x/v1.2', '[1]: https://x/v1.2'],
    ['v1.2 https://x/tree/v1.2', 'v1.2 https://x/tree/v1.2'],
  ] as const) {
    it(`makes ${after} of ${before}`, () => {
      assert.equal(edited(before, renameTagInLinks(before, 'v1.2', 'v1.2.0')), after);
    });
  }

  it('writes a name as an address does', () => {
    const text = 'a\r\n[1]: https://x/compare/a...rel/%E7%89%88\r\nb';
    const edits = renameTagInLinks(text, 'rel/版', 'rel/新 1');
    assert.ok(edited(text, edits).includes('...rel/%E6%96%B0%201\r\nb'));
  });
});

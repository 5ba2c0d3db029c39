import assert from 'node:assert/strict';
import type {
  BranchOrigin,
  FixState,
  LineBranch,
  MergeMatrix,
} from '../../../../src/core/merges/types';
import { checkFiles } from '../../../../src/core/rules/check-files';
import type { Day } from '../../../../src/core/text/day';
import { atOnce } from '../../../../src/core/text/pieces';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { fixRow } from '../merges/fix-row';
import { foundBy, policyOf, saidBy, snapshotOf } from './support';

const day = '2026-03-02' as Day;
const policy = policyOf({ version: 'semver', tags: 'v{version}' });

function lineOf(name: string): LineBranch {
  return { ref: `refs/heads/${name}`, name, role: 'release', tip: name, series: '' };
}

function withHistory(
  merges: Partial<MergeMatrix>,
  origins: Readonly<Record<string, BranchOrigin>> = {},
): RepositorySnapshot {
  const snapshot = snapshotOf({ policy });
  const all = { lines: [], rows: [], untold: [], strayExemptions: [], ...merges };
  const history = { origins: new Map(Object.entries(origins)), merges: all };
  return { ...snapshot, ...(snapshot.git && { git: { ...snapshot.git, history } }) };
}

function rowsOf(source: string, ...states: readonly (readonly FixState[])[]): MergeMatrix['rows'] {
  const targets = ['release/1.3', 'main'].map(lineOf);
  return states.map((each, index) =>
    fixRow(
      { commit: `${index}`, subject: '', person: '', date: '' },
      lineOf(source),
      targets.map((target, at) => ({ target, state: each[at] ?? 'merged' })),
    ),
  );
}

describe('branch/unmerged', () => {
  it('P16, S6-4: is one finding a branch, with the number of fixes and the lines that lack them', () => {
    const rows = [
      ...rowsOf(
        'hotfix/1.2.1',
        ['missing', 'missing'],
        ['merged', 'missing'],
        ['exempt', 'picked'],
      ),
      ...rowsOf('release/1.2', ['same-patch', 'reverted']),
    ];
    const snapshot = withHistory({ rows });
    assert.deepEqual(foundBy('branch/unmerged', snapshot), ['warning refs/heads/hotfix/1.2.1']);
    assert.match(
      saidBy('branch/unmerged', snapshot),
      /missing elsewhere \(release\/1\.3: 1, main: 2\)\./,
    );
  });

  it('is no matter of who looks at files alone', () => {
    const rows = rowsOf('hotfix/1.2.1', ['missing']);
    const strayExemptions = [{ fix: 'abcdef0', in: '*', reason: 'gone' }];
    const found = atOnce(checkFiles(withHistory({ rows, strayExemptions }), day));
    assert.deepEqual(
      found.map(({ rule, place }) => [rule, place.type]),
      [['branch/unmerged', 'file']],
    );
  });

  it('says nothing of what cannot be told', () => {
    const rows = rowsOf('hotfix/1.2.1', ['unknown', 'unknown']);
    assert.deepEqual(foundBy('branch/unmerged', withHistory({ rows })), []);
  });

  it('tells of an exemption that is of no commit, where it stands', () => {
    const strayExemptions = [{ fix: 'abcdef0', in: '*', reason: 'gone' }];
    const text = '{ "lines": { "exempt": [{ "fix": "abcdef0" }] } }';
    const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
    const snapshot = {
      ...withHistory({ strayExemptions }),
      policyFile: { content, fingerprint: '' },
    };
    assert.deepEqual(foundBy('branch/unmerged', snapshot), ['warning stemma.jsonc']);
  });
});

describe('branch/not-from-tag (P15, S6-4)', () => {
  const expected = 'refs/tags/v1.2.0';
  const branch = 'refs/heads/hotfix/1.2.1';
  const cases: readonly [BranchOrigin, RegExp | undefined][] = [
    [{ verdict: 'at-tag', expected }, undefined],
    [{ verdict: 'unknown', expected, from: 'refs/heads/main' }, undefined],
    [
      { verdict: 'elsewhere', expected, from: 'refs/heads/main', commit: 'c'.repeat(40) },
      /"hotfix\/1\.2\.1" for a branch of "v1\.2\.0": it was cut from main, at c{10},/,
    ],
    [
      { verdict: 'elsewhere', expected, from: 'refs/tags/v1.1.0' },
      /cut from "v1\.1\.0" and does not hold what "v1\.2\.0" brought\. Merge "v1\.2\.0" into it/,
    ],
    [{ verdict: 'caught-up', expected, from: 'refs/tags/v1.1.0' }, undefined],
    [{ verdict: 'elsewhere', expected }, /not cut from the tag, nor from any line/],
  ];
  for (const [origin, said] of cases) {
    it(`is told of ${origin.verdict} from ${origin.from ?? 'nowhere'}`, () => {
      const snapshot = withHistory({}, { [branch]: origin });
      const found = foundBy('branch/not-from-tag', snapshot);
      assert.deepEqual(found, said ? [`warning ${branch}`] : []);
      if (said) assert.match(saidBy('branch/not-from-tag', snapshot), said);
    });
  }
});

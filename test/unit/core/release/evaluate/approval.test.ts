import assert from 'node:assert/strict';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import type { ReleaseState } from '../../../../../src/core/release/evaluate/types';
import type { Approval, Override } from '../../../../../src/core/release/types';
import { approvals, enteredRelease } from '../../../../support/finished-release';
import {
  aSnapshot,
  commitId,
  day,
  people,
  type SnapshotParts,
} from '../../../../support/release-records';

const head = commitId('a');
const other = commitId('b');

function evaluate(entries: readonly Approval[], parts: SnapshotParts = {}): ReleaseState {
  const records = [enteredRelease({ approvals: entries, overrides: overrides(parts) })];
  const [state] = evaluateReleases(aSnapshot({ ...parts, records }), day('2026-11-10')).states;
  assert.ok(state);
  return state;
}

function overrides({ records = [] }: SnapshotParts): readonly Override[] {
  return records.flatMap((record) => record.overrides);
}

function withContents(...contents: readonly [string, string][]): SnapshotParts {
  return { git: { contents: new Map(contents) } };
}

/** The state of the approval, and what each of the three said that counts. */
function shown({ approval }: ReleaseState): string {
  return [approval.state, ...approval.roles.map(({ state }) => state)].join(' ');
}

const [request, product, development, test, enter] = approvals() as [
  Approval,
  Approval,
  Approval,
  Approval,
  Approval,
];

describe('the entry approval (APP-4)', () => {
  const reject: Approval = { ...test, step: 'reject', reason: 'BUG-9' };
  const cases: readonly [string, readonly Approval[], string][] = [
    ['nothing was said', [], 'draft open open open'],
    ['it was requested', [request], 'in-review open open open'],
    ['one has approved', [request, product], 'in-review approved open open'],
    ['all have', [request, product, development, test], 'approved approved approved approved'],
    ['it was entered', [...approvals()], 'in-repository approved approved approved'],
    [
      'it was entered before all had approved',
      [request, product, development, enter],
      'in-review approved approved open',
    ],
    ['one has rejected', [request, product, reject], 'rejected approved open rejected'],
    [
      'who rejected approved later',
      [request, product, development, reject, test],
      'approved approved approved approved',
    ],
    [
      'it was requested again after a rejection',
      [request, product, reject, request],
      'in-review approved open open',
    ],
    [
      'who approved rejected, and it was requested again',
      [request, product, development, test, reject, request],
      'in-review approved approved open',
    ],
    [
      'somebody who does not hold the role approved',
      [request, { ...product, by: people.stranger }],
      'in-review stranger open open',
    ],
    [
      'a stranger rejected what the holder approved',
      [request, product, { ...reject, role: 'product-manager', by: people.stranger }],
      'in-review approved open open',
    ],
    [
      'an approval is of a commit that nobody has',
      [request, { ...product, commit: commitId('d') }],
      'in-review unknown open open',
    ],
    [
      'an approval is of tomorrow and later',
      [request, { ...product, at: '2027-01-01' }],
      'in-review open open open',
    ],
    [
      'a holder is written in other letters, by address alone',
      [request, { ...product, by: 'LI WEI <LiWei@Example.com>' }],
      'in-review approved open open',
    ],
  ];
  for (const [what, entries, expected] of cases)
    it(`is "${expected}" where ${what}`, () => {
      assert.equal(shown(evaluate(entries)), expected);
    });

  it('lapses once the content moves, and comes back with it', () => {
    const lapsed = evaluate(approvals(other), withContents([head, 'new'], [other, 'old']));
    assert.equal(shown(lapsed), 'draft lapsed lapsed lapsed');
    const same = evaluate(approvals(other), withContents([head, 'same'], [other, 'same']));
    assert.equal(shown(same), 'in-repository approved approved approved');
  });

  it('is of the release tag where there is one, wherever HEAD went since', () => {
    const ref = { ref: 'refs/tags/v2.1.0', id: other };
    const object = {
      type: 'commit',
      target: 'commit',
      commit: other,
      madeAt: undefined,
      madeOn: undefined,
      committedAt: undefined,
      committedOn: undefined,
    } as const;
    const contents = new Map([
      [head, 'new'],
      [other, 'old'],
    ]);
    const git = { refs: [ref], releaseTags: new Map([[other, object]]), contents };
    const state = evaluate(approvals(other), { git });
    assert.equal(state.approval.candidate, other);
    assert.equal(state.approval.state, 'in-repository');
  });

  it('is worth nothing where Git may not run or cannot tell, and says so', () => {
    for (const parts of [{ git: false }, { git: { contents: new Map() } }] as const) {
      const state = evaluate(approvals(), parts);
      assert.equal(state.approval.state, 'draft');
      assert.ok(state.approval.roles.every((role) => role.state === 'unknown'));
      const gate = state.gates.find((each) => each.gate.id === 'tag');
      assert.equal(gate?.isOpen, false);
      assert.deepEqual(
        gate.lacking.map(({ id }) => id),
        ['tag/approval:content'],
      );
    }
    assert.equal(evaluate([], { git: false }).notes.length, 1);
  });

  it('tells of approvals of unknown commits and by strangers', () => {
    const wrong = [
      request,
      { ...product, commit: commitId('d') },
      { ...test, by: people.stranger },
    ];
    const { faults } = evaluate(wrong);
    const paths = faults.filter(({ rule }) => rule === 'release/approval').map(({ path }) => path);
    assert.deepEqual(paths, [
      ['approvals', 1, 'commit'],
      ['approvals', 2],
    ]);
  });
});

import assert from 'node:assert/strict';
import type { ReleaseState } from '../../../../src/core/release/evaluate/types';
import { actionsNow, remedyOf } from '../../../../src/extension/views/release-actions';
import { aGate, aLacking, aState } from '../../../support/release-states';

const entry = { by: 'Liu Yang <liuyang@example.com>', at: '2026-11-02' };
const built = { builds: [{ name: 'b1', ...entry }] };
const report = { kind: 'test', build: 'b1', result: 'passed', ...entry } as const;
const tester = { role: 'tester', title: { en: 'Tester', 'zh-cn': '测试' }, people: [] };

describe('what makes sense for a release now', () => {
  const cases: readonly (readonly [string, ReleaseState, readonly string[]])[] = [
    [
      'nothing before it starts',
      aState({ status: 'planned', gates: [aGate('submit-build', true)] }),
      [],
    ],
    ['nothing once it is closed', aState({ status: 'closed', gates: [aGate('close', true)] }), []],
    [
      'a build, where its gate is open',
      aState({ gates: [aGate('submit-build', true)] }),
      ['submitBuild'],
    ],
    ['no build, where its gate is closed', aState({ gates: [aGate('submit-build', false)] }), []],
    [
      'the report on a build before the next one',
      aState({ record: built, gates: [aGate('submit-build', true)] }),
      ['recordReport'],
    ],
    [
      'the approval instead of another build',
      aState({
        record: { ...built, reports: [report] },
        gates: [aGate('submit-build', true), aGate('request-approval', true)],
      }),
      ['requestApproval'],
    ],
    [
      'another build after a report, as long as the approval cannot be requested',
      aState({
        record: { ...built, reports: [report] },
        gates: [aGate('submit-build', true), aGate('request-approval', false)],
      }),
      ['submitBuild'],
    ],
    [
      'to approve, while one is asked',
      aState({ approval: { state: 'in-review', roles: [{ holder: tester, state: 'open' }] } }),
      ['approveRelease'],
    ],
    [
      'to enter what was approved',
      aState({
        status: 'approved',
        approval: { state: 'approved', roles: [] },
        gates: [aGate('enter-repository', true)],
      }),
      ['enterRepository'],
    ],
    [
      'the tag, as long as it is missing',
      aState({
        status: 'approved',
        approval: { state: 'in-repository', roles: [] },
        gates: [
          aGate('tag', true),
          aGate('publish', false, { lacking: [aLacking({ need: 'tag' })] }),
        ],
      }),
      ['tagRelease'],
    ],
    [
      'at most three, the latest first',
      aState({
        status: 'released',
        gates: [
          aGate('tag', true, { lacking: [aLacking({ need: 'tag' })] }),
          aGate('website', true),
          aGate('announce', true),
          aGate('close', true),
        ],
      }),
      ['closeRelease', 'announceRelease', 'publishRelease'],
    ],
    [
      'not what was done already',
      aState({
        status: 'released',
        record: {
          publications: [{ to: 'website', build: 'b1', ...entry }],
          announcements: [{ to: [], ...entry }],
        },
        gates: [aGate('website', true), aGate('publish', true), aGate('announce', true)],
      }),
      [],
    ],
  ];
  for (const [title, state, actions] of cases) {
    it(`is ${title}`, () => assert.deepEqual(actionsNow(state), actions));
  }
});

describe('the command that supplies what is missing', () => {
  const { supply, ...without } = aLacking();
  assert.ok(supply);
  const cases = [
    ['a value of the record', aLacking(), 'stemma.supplyMissing'],
    ['a place without a value', without, 'stemma.openReleaseRecord'],
    ['a build', { ...without, need: 'build' }, 'stemma.submitBuild'],
    ['a defect, though a value would do', aLacking({ need: 'defects' }), 'stemma.recordDefect'],
    ['an authorisation', { ...without, need: 'authorised' }, 'stemma.authoriseUse'],
    ['the OA confirmation of one', aLacking({ need: 'authorised' }), 'stemma.supplyMissing'],
    ['the tag', { ...without, need: 'tag' }, 'stemma.tagRelease'],
  ] as const;
  for (const [title, lacking, command] of cases) {
    it(`is ${command} for ${title}`, () => assert.equal(remedyOf(lacking, aState()), command));
  }

  for (const [state, item, command] of [
    ['draft', 'request', 'stemma.requestApproval'],
    ['rejected', 'test-manager', 'stemma.requestApproval'],
    ['in-review', 'test-manager', 'stemma.approveRelease'],
    ['in-review', 'enter', 'stemma.enterRepository'],
    ['approved', 'enter', 'stemma.enterRepository'],
    ['draft', 'content', 'stemma.openReleaseRecord'],
  ] as const) {
    it(`is ${command} for "${item}" of an approval that is ${state}`, () => {
      const release = aState({ approval: { state, roles: [] } });
      const lacking = { ...without, id: `approve/entered:${item}`, need: 'approval' } as const;
      assert.equal(remedyOf(lacking, release), command);
    });
  }
});

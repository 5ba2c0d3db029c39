import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/text/language';
import { message, render } from '../../../../src/core/text/message';
import type { Say } from '../../../../src/extension/shared/shared';
import { briefOfRelease } from '../../../../src/extension/views/release-brief';
import type { ReleaseDetail } from '../../../../src/extension/views/release-detail';
import { releaseDetails } from '../../../../src/extension/views/release-details';
import { releaseTooltip } from '../../../../src/extension/views/release-tooltip';
import { aGate, aLacking, aNode, aStage, aState, same } from '../../../support/release-states';

function sayIn(language: Language): Say {
  return (text, parameters) => render('text' in text ? text : message(text, parameters), language);
}

const say = sayIn('en');
const entry = { by: 'Li Wei <liwei@example.com>', at: '2026-11-05T10:00:00+08:00' };

function detail(details: readonly ReleaseDetail[], id: string): ReleaseDetail {
  const found = details.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
}

describe('what stands below a release', () => {
  it('has what is missing of each stage, with who supplies it and a click that does', () => {
    const lacking = aLacking();
    const state = aState({
      stages: [aStage('plan', 'current', [lacking]), aStage('test', 'ahead')],
    });
    const stage = detail(releaseDetails(state, say), 'stage\nplan');
    assert.equal(stage.description, 'current · 1 missing');
    assert.equal(stage.isOpened, true);
    const [below] = stage.below;
    assert.equal(below?.label, 'The release date is missing.');
    assert.equal(below?.description, 'Product manager: Li Wei');
    assert.match(below?.tooltip ?? '', /Write it\.$/);
    assert.deepEqual(below?.click, {
      command: 'stemma.supplyMissing',
      lacking: lacking.id,
      path: lacking.path,
    });
  });

  it('tells that an approval lapsed, of which commit it was', () => {
    const holder = { role: 'test-manager', title: same('Test manager'), people: [] };
    const approval = {
      state: 'in-review',
      roles: [
        { holder, state: 'lapsed', entry: { step: 'approve', commit: 'ab'.repeat(20), ...entry } },
      ],
    } as const;
    const [role] = detail(releaseDetails(aState({ approval }), say), 'approvals').below;
    assert.equal(
      role?.description,
      'lapsed: the content has changed since · Li Wei · 2026-11-05 · ababababab',
    );
    assert.equal(role?.label, 'Test manager: nobody holds this role');
  });

  it('opens the plan of an overdue release, and says which node is', () => {
    const nodes = [aNode('report', 'overdue', { planned: '2026-11-01' }), aNode('release', 'open')];
    const plan = detail(releaseDetails(aState({ nodes, isOverdue: true }), say), 'plan');
    assert.equal(plan.isOpened, true);
    assert.deepEqual(
      plan.below.map(({ description }) => description),
      ['was due 2026-11-01', 'planned for '],
    );
  });

  it('counts builds and defects', () => {
    const builds = [
      { name: 'rc.1', ...entry },
      { name: 'rc.2', ...entry },
    ];
    const defects = [
      { id: 'A', state: 'open' },
      { id: 'B', state: 'closed' },
    ] as const;
    const details = releaseDetails(aState({ record: { builds, defects } }), say);
    assert.equal(detail(details, 'builds').description, '2, last rc.2');
    assert.equal(detail(details, 'defects').description, '1 open, 0 fixed, 1 closed');
  });

  it('never leaves an override out', () => {
    const overrides = [{ gate: 'tag', reason: 'the site is down', missing: ['x'], ...entry }];
    const [override] = detail(
      releaseDetails(aState({ record: { overrides } }), say),
      'overrides',
    ).below;
    assert.equal(override?.description, 'Li Wei, 2026-11-05: the site is down');
  });

  it('has every id once', () => {
    const lacking = aLacking();
    const stages = [aStage('plan', 'current', [lacking]), aStage('test', 'ahead', [lacking])];
    const all = releaseDetails(aState({ stages }), say).flatMap((each) => [each, ...each.below]);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });
});

describe('what stands beside a release', () => {
  it('is its kind, the next gate, the day that is due and who has to act', () => {
    const state = aState({
      gates: [aGate('submit-build', true), aGate('request-approval', false), aGate('tag', false)],
      due: aNode('release', 'open', { planned: '2026-12-01' }),
      owner: { role: 'tester', title: same('Tester'), people: ['Liu Yang <liuyang@example.com>'] },
    });
    assert.deepEqual(briefOfRelease(state, say), [
      'normal',
      'next: Gate request-approval',
      'Node release due 2026-12-01',
      'Liu Yang',
    ]);
    assert.equal(briefOfRelease(state, sayIn('zh-cn'))[0], '正常');
  });

  it('is the role where nobody holds it', () => {
    const owner = { role: 'tester', title: same('Tester'), people: [] };
    assert.equal(briefOfRelease(aState({ owner }), say).at(-1), 'Tester');
  });
});

describe('the tooltip of a release', () => {
  it('takes nothing of a record for markup', () => {
    const current = aStage('plan', 'current', [
      aLacking({ told: message(same('[x](command:y) <b>')) }),
    ]);
    const state = aState({ current, record: { title: '**bold** <img src=x>' } });
    const text = releaseTooltip(state, say);
    assert.ok(!text.includes('<img') && !text.includes('](') && !text.includes('**bold'), text);
  });

  it('says how many more are missing where these are too many to read', () => {
    const current = aStage(
      'plan',
      'current',
      Array.from({ length: 13 }, () => aLacking()),
    );
    assert.match(releaseTooltip(aState({ current }), say), /and 3 more/);
  });
});

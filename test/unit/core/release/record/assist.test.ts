import assert from 'node:assert/strict';
import { assistShape } from '../../../../../src/core/release/record/assist/assist-shape';
import {
  completeRecord,
  type RecordAssistContext,
} from '../../../../../src/core/release/record/assist/complete-record';
import { hoverRecord } from '../../../../../src/core/release/record/assist/hover-record';
import { recordContext } from '../../../../../src/core/release/record/assist/record-context';
import { releaseShape } from '../../../../../src/core/release/record/shape/release-shape';
import { roadmapShape } from '../../../../../src/core/release/record/shape/roadmap-shape';
import { parsers } from '../../../../../src/lazy/parsers';
import { aRecord, aSnapshot, people } from '../../../../support/release-records';

const context: RecordAssistContext = recordContext(
  aSnapshot({
    records: [
      aRecord({
        builds: ['1.10', '2.1.0-rc.2'].map((name) => ({ name, by: 'A', at: '2026-11-02' })),
      }),
    ],
  }),
  'releases/2.1.0.yaml',
  {
    shape: releaseShape,
    today: '2026-11-22',
    now: '2026-11-22T10:00:00+08:00',
    hasSchema: false,
  },
);

/** What is proposed where `|` stands. */
function proposed(text: string, given = context): readonly string[] {
  const offset = text.indexOf('|');
  const without = text.slice(0, offset) + text.slice(offset + 1);
  return completeRecord(without, offset, given).map(({ insert }) => insert);
}

describe('completion in a release record', () => {
  const cases: readonly (readonly [what: string, text: string, some: readonly string[]])[] = [
    ['keys of the record', 'kind: normal\n|', ['version: ', 'builds:', 'rollback:']],
    ['the kinds of a release', 'kind: |', ['normal', 'temporary', 'emergency']],
    ['the kinds of a release right behind the colon', 'kind:|', [' normal', ' emergency']],
    ['keys of a map', 'plan:\n  start: 2026-11-02\n  |\nbuilds: []\n', ['nodes:', 'work: ']],
    ['keys of an item', 'builds:\n  - name: a\n    |', ['final: ', 'tag: ']],
    ['keys of a new item', 'defects:\n  - |', ['id: ', 'state: ']],
    ['keys of an item whose dash is below its key', 'defects:\n- id: a\n  |', ['state: ']],
    ['states', 'defects:\n  - id: a\n    state: o|', ['open', 'fixed', 'closed']],
    ['roles as keys', 'people:\n  |', ['product-manager:', 'tester:']],
    ['people', 'people:\n  tester:\n    - |', [people.test, people.tester]],
    [
      'builds, the latest first',
      'reports:\n  - kind: test\n    build: |',
      ['2.1.0-rc.2', '"1.10"'],
    ],
    ['nodes of the plan', 'plan:\n  nodes:\n    |', ['iteration:', 'defectReport:', 'release:']],
    ['keys of a node', 'plan:\n  nodes:\n    release:\n      |', ['planned: ', 'actual: ']],
    ['today', 'plan:\n  start: |', ['2026-11-22']],
    ['the moment', 'started:\n  at: |', ['2026-11-22T10:00:00+08:00', '2026-11-22']],
    ['truth values', 'builds:\n  - final: |', ['true', 'false']],
    ['processes', 'process: |', ['normal', 'temporary', 'emergency']],
  ];
  for (const [what, text, some] of cases) {
    it(`proposes ${what}`, () => {
      const all = proposed(text);
      assert.deepEqual(
        some.filter((each) => !all.includes(each)),
        [],
        all.join(' '),
      );
    });
  }

  it('does not propose keys that stand there already', () => {
    const keys = proposed('builds:\n  - name: a\n    |\n    final: true\n  - tag: x\n');
    assert.ok(!keys.includes('name: ') && !keys.includes('final: ') && keys.includes('tag: '));
  });

  it('proposes nothing in comments, brackets and texts', () => {
    for (const text of ['# |', 'kind: normal # |', 'people: { |', 'title: |', 'x:\n  |']) {
      assert.deepEqual(proposed(text), [], text);
    }
  });

  it('leaves keys and choices to an extension that has the schema', () => {
    const given = { ...context, hasSchema: true };
    assert.deepEqual(proposed('|', given), []);
    assert.deepEqual(proposed('kind: |', given), []);
    assert.ok(proposed('people:\n  |', given).includes('tester:'));
    assert.ok(proposed('people:\n  tester:\n    - |', given).includes(people.tester));
  });

  it('never throws, wherever it is asked', () => {
    const text = 'kind: normal\nplan:\n  nodes:\n    - - x: [\n? a\n: b\n- |\n "\n\tq:\n  -\n';
    for (let at = 0; at <= text.length; at++) completeRecord(text, at, context);
  });
});

describe('help in a file of the release folder', () => {
  const { releases: _, ...snapshot } = aSnapshot({});
  const shapes: readonly (readonly [path: string, text: string, shape: unknown])[] = [
    ['releases/2.1.0.yaml', '', releaseShape],
    ['releases/2.1.0.yaml', '# 新发布\n\nki', releaseShape],
    ['releases/2.1.0.yaml', 'kind: \nversion: 2.1.0\n', releaseShape],
    ['releases/2.1.0.yaml', '"kind":\nbuilds:\n  - name: a\n', releaseShape],
    ['releases/roadmap.yaml', '', roadmapShape],
    ['releases/deployment.yaml', 'apiVersion: apps/v1\nkind: Deployment\n', undefined],
    ['releases/letters/a.yaml', '', undefined],
    ['other/2.1.0.yaml', '', undefined],
  ];
  for (const [path, text, shape] of shapes) {
    const what = shape === releaseShape ? 'a record' : shape ? 'the roadmap' : 'nothing';
    it(`makes ${what} of ${path} with ${JSON.stringify(text)}`, () => {
      assert.equal(assistShape(path, text, snapshot), shape);
    });
  }

  it('proposes the keys of a new record and of the roadmap', () => {
    assert.deepEqual(
      ['kind: ', 'version: '].filter((each) => !proposed('|').includes(each)),
      [],
    );
    const roadmap = { ...context, shape: roadmapShape };
    assert.deepEqual(proposed('|', roadmap), ['versions:']);
    const keys = proposed('versions:\n  - version: V2\n    |', roadmap);
    assert.ok(keys.includes('features:') && keys.includes('releases:') && !keys.includes('kind: '));
  });
});

describe('hovers in a release record', () => {
  const text = 'kind: normal\nbuilds:\n  - { name: a, by: Ada, at: 2026-11-02 }\n';
  const told = (word: string): string | undefined =>
    hoverRecord(text, text.indexOf(word), parsers)?.told.en;

  it('tell what a key says, in brackets too', () => {
    assert.match(told('kind') ?? '', /How the release comes about/);
    assert.match(told('name') ?? '', /unique among the builds/);
    assert.deepEqual(hoverRecord(text, 1, parsers)?.choices, ['normal', 'temporary', 'emergency']);
  });

  it('tell nothing elsewhere', () => {
    assert.equal(told('Ada'), undefined);
    assert.equal(hoverRecord('a: [', 0, parsers), undefined);
  });
});

import assert from 'node:assert/strict';
import {
  describeCommit,
  type DescribedCommit,
} from '../../../../../src/core/commits/describe-commit';
import type { ConventionalParts } from '../../../../../src/core/commits/types';
import { releaseNotes } from '../../../../../src/core/release/notes/release-notes';
import type { ReleaseRecord } from '../../../../../src/core/release/types';
import { createCommitReader } from '../../../../../src/lazy/commits';
import { aRecord, day, people } from '../../../../support/release-records';

describe('what a release brings', () => {
  let read: (text: string) => ConventionalParts;
  before(async () => {
    read = await createCommitReader();
  });

  /** Commits with these messages, the oldest first, as Git gives them: the newest first. */
  const commits = (...messages: readonly string[]): readonly DescribedCommit[] =>
    messages
      .map((message, index) =>
        describeCommit(
          { id: String(index + 1).repeat(40), author: people.developer, message },
          read,
        ),
      )
      .reverse();
  const notes = (record: Partial<ReleaseRecord>, ...messages: readonly string[]) =>
    releaseNotes({ record: aRecord(record), records: [], commits: commits(...messages) });
  const texts = (list: readonly { readonly text: string }[]): readonly string[] =>
    list.map(({ text }) => text);

  const cases: readonly {
    readonly title: string;
    readonly record?: Partial<ReleaseRecord>;
    readonly messages?: readonly string[];
    readonly added?: readonly string[];
    readonly fixed?: readonly string[];
  }[] = [
    {
      title: 'takes what commits add and fix, oldest first, and nothing else',
      messages: [
        'feat: export',
        'docs: typo',
        'fix(api): login',
        'perf: search',
        'Merge',
        'feat: mail',
      ],
      added: ['export', 'mail'],
      fixed: ['login', 'search'],
    },
    {
      title: 'reads the colon of Chinese keyboards',
      messages: ['feat：导出报表', 'fix(登录)：超时'],
      added: ['导出报表'],
      fixed: ['超时'],
    },
    {
      title: 'says once what record and commit say in the same words',
      record: { changes: { added: ['Export as CSV.'], fixed: ['Login'], breaking: [] } },
      messages: ['feat: export  as CSV (#12)', 'fix: login'],
      added: ['Export as CSV.'],
      fixed: ['Login'],
    },
    {
      title: 'says once what two commits say in the same words',
      messages: ['fix: login', 'fix: login (#7)'],
      fixed: ['login'],
    },
    {
      title: 'puts commits to the requirement or defect that they name',
      record: {
        requirements: [{ id: 'REQ-7', title: 'Export' }],
        defects: [{ id: '#12', title: 'Login times out', state: 'closed' }],
      },
      messages: [
        'feat: part one\n\nRefs: REQ-7',
        'fix: wait longer\n\nCloses #12',
        'fix: REQ-7 on Windows',
      ],
      added: ['Export'],
      fixed: ['Login times out'],
    },
    {
      title: 'takes no longer id for a shorter one',
      record: { defects: [{ id: 'BUG-1', title: 'One', state: 'fixed' }] },
      messages: ['fix: two (BUG-12)'],
      fixed: ['One', 'two (BUG-12)'],
    },
    {
      title: 'names what has no title by the words of its commit',
      record: { defects: [{ id: 'BUG-3', state: 'closed' }] },
      messages: ['fix: BUG-3: no more crash'],
      fixed: ['no more crash'],
    },
    {
      title: 'does not call fixed what the record knows to be open',
      record: { defects: [{ id: 'BUG-3', title: 'Crash', state: 'open' }] },
      messages: ['fix: try something against BUG-3'],
    },
    {
      title: 'leaves out what was taken back, and what took it back',
      messages: [
        'feat: one',
        `Revert "feat: one"\n\nThis reverts commit ${'1'.repeat(40)}.`,
        'feat: two',
      ],
      added: ['two'],
    },
    {
      title: 'keeps what was taken back and then put in again',
      messages: [
        'feat: one',
        `Revert "feat: one"\n\nThis reverts commit ${'1'.repeat(40)}.`,
        `Revert "Revert"\n\nThis reverts commit ${'2'.repeat(40)}.`,
      ],
      added: ['one'],
    },
    {
      title: 'tells of a commit that takes back what was released before',
      messages: [`revert: feat: old\n\nThis reverts commit ${'f'.repeat(40)}.`],
      fixed: ['revert: feat: old'],
    },
  ];
  for (const { title, record = {}, messages = [], added = [], fixed = [] } of cases) {
    it(title, () => {
      const found = notes(record, ...messages);
      assert.deepEqual([texts(found.added), texts(found.fixed)], [added, fixed]);
    });
  }

  const footers: readonly (readonly [string, string, string | undefined])[] = [
    ['feat!: drop XML', 'drop XML', undefined],
    ['feat: x\n\nBREAKING CHANGE: XML is gone', 'XML is gone', undefined],
    ['feat: x\n\nBREAKING CHANGE: XML\nis gone\nMigration: use JSON', 'XML is gone', 'use JSON'],
    [
      'feat: x\n\nBREAKING CHANGE: XML is gone\n\nUse JSON,\nplease.',
      'XML is gone',
      'Use JSON, please.',
    ],
    ['fix: x\n\nBREAKING-CHANGE: gone\nMigration: y\nFixes: BUG-1', 'gone', 'y'],
    [
      'feat: 去掉 XML\n\nBREAKING CHANGE: 不再支持 XML\n迁移步骤：改用 JSON',
      '不再支持 XML',
      '改用 JSON',
    ],
    ['feat: x\n\nBREAKING CHANGE: gone\nReviewed-by: Li Wei <l@example.com>', 'gone', undefined],
  ];
  for (const [text, what, migration] of footers) {
    it(`reads what breaks from ${JSON.stringify(text)}`, () => {
      const [note, ...more] = notes({}, text).breaking;
      assert.deepEqual([note?.what, note?.migration, more], [what, migration, []]);
    });
  }

  it('tells of a breaking commit where it breaks, and not among what was added too', () => {
    const found = notes({}, 'feat!: drop XML');
    assert.deepEqual([found.added, found.breaking.length], [[], 1]);
  });

  it('gives a breaking change of the record the migration steps of its commit', () => {
    const breaking = [{ what: 'XML is gone' }];
    const found = notes(
      { changes: { breaking } },
      'feat: x\n\nBREAKING CHANGE: XML is gone.\nMigration: use JSON',
    );
    assert.deepEqual(found.breaking, [
      { what: 'XML is gone', migration: 'use JSON', commits: ['1'.repeat(40)] },
    ]);
  });

  it('knows which commits did what', () => {
    const found = notes(
      { requirements: [{ id: 'REQ-7', title: 'Export' }] },
      'feat: a (REQ-7)',
      'x',
      'fix: REQ-7',
    );
    assert.deepEqual(found.added[0]?.commits, ['1'.repeat(40), '3'.repeat(40)]);
  });

  it('names every author once', () => {
    const by = (author: string, index: number): DescribedCommit =>
      describeCommit({ id: String(index).repeat(40), author, message: 'x' }, read);
    const list = [
      by('li wei <li@b.example>', 1),
      by('Wang Fang <w@example.com>', 2),
      by('Li Wei <li@a.example>', 3),
    ];
    const { contributors } = releaseNotes({ record: aRecord(), records: [], commits: list });
    assert.deepEqual(contributors, ['Li Wei', 'Wang Fang']);
  });

  it('tells which incidents of other releases the version mends (S6-5)', () => {
    const mended = (hotfix: string) =>
      releaseNotes({
        record: aRecord({ id: '2.1.1', version: '2.1.1' }),
        records: [
          aRecord({
            incidents: [
              { id: 'INC-1', title: 'Outage', hotfix, by: people.product, at: '2026-11-02' },
            ],
          }),
        ],
        commits: [],
      }).incidents;
    assert.deepEqual(mended('2.1.1'), [{ id: 'INC-1', title: 'Outage', release: '2.1.0' }]);
    assert.deepEqual(mended('2.1.2'), []);
  });

  it('compares with the version of the record, else with the one that the tags know', () => {
    const since = (from: string | undefined) =>
      releaseNotes({
        record: aRecord(from === undefined ? {} : { from }),
        records: [],
        since: '1.9.0',
        commits: [],
      }).since;
    assert.deepEqual([since('2.0.0'), since(undefined)], ['2.0.0', '1.9.0']);
  });

  it('has the day on which the release came about, else the planned one', () => {
    const date = (node: object) => notes({ plan: { agreed: [], nodes: { release: node } } }).date;
    const planned = day('2026-11-20');
    assert.equal(date({ planned }), '2026-11-20');
    assert.equal(date({ planned, actual: day('2026-11-21') }), '2026-11-21');
    assert.equal(date({}), undefined);
  });

  const long: readonly (readonly [string, string])[] = [
    ['spaces', `x\n\n${' '.repeat(100_000)}x`],
    ['brackets', `feat: ${'('.repeat(100_000)}`],
    ['empty lines', `x${'\n'.repeat(100_000)}x`],
    ['footers', `x\n\nBREAKING CHANGE: ${'a: b\n'.repeat(5_000)}`],
  ];
  for (const [title, message] of long) {
    it(`is told in time of a message with very many ${title}`, () => {
      const start = Date.now();
      notes({ requirements: [{ id: message.slice(0, 500) }] }, message);
      assert.ok(Date.now() - start < 3_000);
    });
  }
});

import assert from 'node:assert/strict';
import { describeCommit } from '../../../../../src/core/commits/describe-commit';
import type { ReleasePolicy } from '../../../../../src/core/release/process/policy';
import { releaseNotes } from '../../../../../src/core/release/notes/release-notes';
import { writeNotes } from '../../../../../src/core/release/notes/write-notes';
import type { ReleaseRecord } from '../../../../../src/core/release/types';
import type { Language } from '../../../../../src/core/text/language';
import { createCommitReader } from '../../../../../src/lazy/commits';
import { aRecord, day, people } from '../../../../support/release-records';

const none = { templates: {} };

const full: Partial<ReleaseRecord> = {
  unit: 'server',
  from: '2.0.0',
  external: '2026 秋',
  plan: { agreed: [], nodes: { release: { planned: day('2026-11-20') } } },
  requirements: [{ id: 'REQ-7', title: 'Export' }, { id: 'REQ-8' }],
  defects: [
    { id: 'BUG-3', title: 'BUG-3: login', state: 'closed' },
    { id: 'BUG-4', title: 'Slow start', state: 'open' },
  ],
  changes: {
    breaking: [{ what: 'XML is gone (REQ-7)', migration: 'Use JSON' }],
    fixed: ['Mail (#12)'],
  },
  remaining: ['Printing is slow'],
  rollback: { trigger: 'Errors above 1 %', plan: 'Deploy 2.0.0', rehearsed: day('2026-11-18') },
  rollout: [
    { step: 'canary', build: '2.1.0-rc.1', verified: true, by: people.developer, at: '2026-11-19' },
  ],
  builds: [{ name: '2.1.0-rc.1', tag: 'v2.1.0-rc.1', by: people.developer, at: '2026-11-10' }],
};

describe('notes of a release as Markdown', () => {
  let notesOf: (record: Partial<ReleaseRecord>) => ReturnType<typeof releaseNotes>;
  before(async () => {
    const read = await createCommitReader();
    const message = 'feat: mail\n\nRefs: REQ-7';
    const commit = describeCommit({ id: 'a'.repeat(40), author: people.developer, message }, read);
    notesOf = (record) => releaseNotes({ record: aRecord(record), records: [], commits: [commit] });
  });
  const write = (
    record: Partial<ReleaseRecord>,
    variant: 'internal' | 'external',
    language: Language = 'en',
    policy: Pick<ReleasePolicy, 'templates'> = none,
  ): string => writeNotes(notesOf(record), policy, { variant, language });

  it('tell readers outside what breaks first, and nothing of the house', () => {
    assert.equal(
      write(full, 'external'),
      `# server 2026 秋

- Version: 2026 秋
- Released on: 2026-11-20
- Changes since: 2.0.0

## Breaking changes

- XML is gone
  - Migration: Use JSON

## Added

- Export

## Fixed

- login
- Mail

## Known problems

- Printing is slow
`,
    );
  });

  it('tell support and operations what they need: ids, commits, known problems, rollback and rollout', () => {
    assert.equal(
      write(full, 'internal'),
      `# server 2.1.0: internal notes

- Release: 2.1.0 (normal release)
- Unit: server
- Version: 2.1.0
- Version for customers: 2026 秋
- Day of release: 2026-11-20
- Changes since: 2.0.0

## Breaking changes

- XML is gone (REQ-7)
  - Migration: Use JSON

## Added requirements

- Export (REQ-7, aaaaaaaaaa)
- REQ-8

## Fixes

- BUG-3: login
- Mail (#12)

## Remaining problems

- Printing is slow

## Open defects

- Slow start (BUG-4)

## Rollback

- Trigger: Errors above 1 %
- How: Deploy 2.0.0
- Rehearsed on 2026-11-18

## Rollout

- canary (2.1.0-rc.1, 2026-11-19, verified)

## Builds

- 2.1.0-rc.1 (v2.1.0-rc.1)

## Contributors

- Wang Fang

## Commits

- aaaaaaaaaa feat: mail (Wang Fang)
`,
    );
  });

  it('are written in Chinese too', () => {
    const text = write(full, 'external', 'zh-cn');
    for (const part of [
      '## 不兼容的改动',
      '迁移步骤：Use JSON',
      '## 新增',
      '## 修复',
      '## 遗留问题',
    ])
      assert.ok(text.includes(part), part);
    assert.doesNotMatch(text, /Added|Fixed|Known/);
  });

  it('leave out headings below which nothing stands', () => {
    assert.equal(write({}, 'external'), '# 2.1.0\n\n- Version: 2.1.0\n\n## Added\n\n- mail\n');
  });

  it('say that nothing remains where the record says so', () => {
    assert.match(write({ remaining: [] }, 'external'), /## Known problems\n\n- None\.\n/);
  });

  const both = (text: string) => ({ templates: { external: { en: text, 'zh-cn': text } } });
  const templates: readonly (readonly [string, string, string])[] = [
    ['facts within lines', 'New in {version}, {kind}', 'New in 2.1.0, normal release\n'],
    ['a list within a line', 'New: {added}.', 'New: Export.\n'],
    ['doubled braces as braces', 'Write {{version}}: {version}', 'Write {version}: 2.1.0\n'],
    ['an unknown placeholder as it stands', '{versoin} {version}', '{versoin} 2.1.0\n'],
    [
      'no line whose placeholders are nothing',
      'Release {version}\nIncidents: {incidents}\nEnd',
      'Release 2.1.0\nEnd\n',
    ],
    [
      'no heading of such lines, nor one of such headings',
      '# A\n\n## B\n\n{incidents}\n\n### C\n{incidents}\n\n# D\n',
      '# D\n',
    ],
    [
      'a heading with a part that is there',
      '# A\n{incidents}\n## B\n{added}\n',
      '# A\n## B\n- Export\n',
    ],
    ['a heading that is underlined', '{version}\n=======\n\n{added}', '# 2.1.0\n\n- Export\n'],
    [
      'persons and commits where the team wants them',
      '{contributors}\n\n{commits}',
      '- Wang Fang\n\n- aaaaaaaaaa feat: mail (Wang Fang)\n',
    ],
  ];
  for (const [title, template, expected] of templates) {
    it(`keep of a team's template ${title}`, () => {
      assert.equal(write(full, 'external', 'en', both(template)), expected);
    });
  }

  const hostile: readonly (readonly [string, string])[] = [
    ['<script>alert(1)</script>', '- \\<script\\>alert(1)\\</script\\>'],
    ['[here](javascript:x)', '- \\[here\\](javascript:x)'],
    ['![x](https://tracker.example/p.png)', '- !\\[x\\](https://tracker.example/p.png)'],
    ['one\n\n# two\n- three', '- one # two - three'],
    ['# heading', '- \\# heading'],
    ['- item', '- \\- item'],
    ['1. item', '- 1\\. item'],
    ['{version} {added}', '- {version} {added}'],
    ['a\u0000b\u2028c', '- ab c'],
    ['*b* _i_ `c` ~s~ a|b &amp; $m$', '- \\*b\\* \\_i\\_ \\`c\\` \\~s\\~ a\\|b \\&amp; \\$m\\$'],
    ['evil\u202egpj.exe', '- evil‹U+202E RIGHT-TO-LEFT OVERRIDE›gpj.exe'],
    ['half \ud83d character', '- half  character'],
  ];
  for (const [title, line] of hostile) {
    it(`show ${JSON.stringify(title)} as it is and as nothing else`, () => {
      const text = write({ changes: { fixed: [title], breaking: [] } }, 'external');
      assert.deepEqual(text.split('\n').slice(-2), [line, '']);
    });
  }
});

import assert from 'node:assert/strict';
import { announcementDraft } from '../../../../../src/core/release/announcement/announcement-draft';
import { readMailbox } from '../../../../../src/core/release/announcement/mailbox';
import { writeEml, type MailDraft } from '../../../../../src/core/release/announcement/write-eml';
import { releaseNotes } from '../../../../../src/core/release/notes/release-notes';
import type { ReleaseRecord } from '../../../../../src/core/release/types';
import type { Language } from '../../../../../src/core/text/language';
import { readMail } from '../../../../support/read-mail';
import { aRecord, day, people } from '../../../../support/release-records';

const mail: MailDraft = {
  to: [{ address: 'rd@example.com' }],
  subject: 'Release of server 2.1.0',
  plain: 'Text\n',
  html: '<p>Text</p>\n',
  language: 'en',
};

const record: Partial<ReleaseRecord> = {
  unit: 'server',
  from: '2.0.0',
  plan: { agreed: [], nodes: { release: { planned: day('2026-11-20') } } },
  requirements: [{ id: 'REQ-7', title: '导出 <CSV> & Excel' }],
  changes: { fixed: [], breaking: [{ what: '不再支持 XML', migration: '改用 JSON' }] },
  remaining: [],
};

function draft(
  values: Partial<ReleaseRecord>,
  recipients: readonly (readonly [string, readonly string[]])[],
  language: Language = 'zh-cn',
): MailDraft {
  const notes = releaseNotes({ record: aRecord(values), records: [], commits: [] });
  const policy = { recipients: new Map(recipients), templates: {} };
  return announcementDraft(notes, policy, { language, by: people.product });
}

describe('the mail about a final version', () => {
  it('is a draft that names no moment and no id, which mail programs give it', () => {
    const { headers, rawHeader } = readMail(writeEml(mail));
    assert.equal(rawHeader[0], 'X-Unsent: 1');
    assert.equal(headers.get('mime-version'), '1.0');
    for (const name of ['date', 'message-id']) assert.equal(headers.has(name), false);
  });

  it('tells release time, version, what it compares with, requirements, fixes and remaining problems (ANN-2)', () => {
    const { parts } = readMail(writeEml(draft(record, [['rnd', ['rd@example.com']]])));
    const [plain, html] = parts;
    assert.deepEqual(
      parts.map(({ type }) => type),
      ['text/plain; charset=utf-8', 'text/html; charset=utf-8'],
    );
    assert.equal(
      plain?.text.replaceAll('\r\n', '\n'),
      `各部门：

最终版本已发布，说明如下。

- 发布时间：2026-11-20
- 版本号：2.1.0
- 对比的上一个稳定版本：2.0.0

不兼容的改动
------------

- 不再支持 XML
  - 迁移步骤：改用 JSON

需求增加
--------

- 导出 <CSV> & Excel（REQ-7）

BUG 修复
--------

- 无。

遗留问题
--------

- 无。
`,
    );
    for (const part of [
      '<li>发布时间：2026-11-20</li>',
      '<li>导出 &lt;CSV&gt; &amp; Excel（REQ-7）</li>',
      '<html lang="zh-CN">',
    ])
      assert.ok(html?.text.includes(part), part);
  });

  it('goes to everybody of every group once, from the person who announces (ANN-1)', () => {
    const { headers } = readMail(
      writeEml(
        draft(record, [
          ['rnd', ['研发部 <rd@example.com>', 'Li, Wei <li@example.com>']],
          ['test', ['RD@example.com', 'test@example.com']],
        ]),
      ),
    );
    assert.equal(
      headers.get('to'),
      '研发部 <rd@example.com>, "Li, Wei" <li@example.com>, test@example.com',
    );
    assert.equal(headers.get('from'), people.product);
    assert.equal(headers.get('subject'), '版本发布通知：server 2.1.0');
  });

  const subjects: readonly string[] = [
    'Plain',
    '版本发布通知：服务端 2.1.0（含数据库迁移、配置变更及不兼容的接口调整，请各部门注意）',
    'long '.repeat(40).trim(),
    'looks like =?UTF-8?B?eA==?= a word',
    '👩‍👩‍👧‍👦'.repeat(12),
  ];
  for (const subject of subjects) {
    it(`has the subject ${subject} for every reader`, () => {
      assert.equal(readMail(writeEml({ ...mail, subject })).headers.get('subject'), subject);
    });
  }

  const names: readonly string[] = [
    'Li Wei',
    'Li, Wei "Wei"',
    '李伟',
    'back\\slash',
    '=?UTF-8?B?eA==?=',
    '研发一部二组的全体同事及外部合作伙伴的联系人'.repeat(3),
    'A very long name of a department that nobody would ever write in full anywhere but here',
  ];
  for (const name of names) {
    it(`goes to somebody called ${name}`, () => {
      const raw =
        readMail(writeEml({ ...mail, to: [{ name, address: 'a@example.com' }] })).headers.get(
          'to',
        ) ?? '';
      const shown = raw.startsWith('"')
        ? readMailbox(raw)?.name
        : raw.slice(0, raw.lastIndexOf(' <'));
      assert.equal(shown, name);
    });
  }

  it('folds long lists of recipients', () => {
    const to = Array.from({ length: 200 }, (_, index) => ({
      name: '同事',
      address: `p${String(index)}@example.com`,
    }));
    const { headers, rawHeader } = readMail(writeEml({ ...mail, to }));
    assert.equal(headers.get('to')?.split(', ').length, 200);
    assert.ok(rawHeader.length >= 200);
  });

  it('gets no other header or part from what stands in a record', () => {
    const hostile = 'x\r\nBcc: evil@example.com\r\n\r\n--=_stemma_alternative\r\n';
    const values = { ...record, title: hostile, version: hostile, remaining: [hostile] };
    const { headers, parts } = readMail(writeEml(draft(values, [['rnd', ['rd@example.com']]])));
    assert.deepEqual([headers.has('bcc'), parts.length], [false, 2]);
    assert.equal(
      headers.get('subject'),
      '版本发布通知：x Bcc: evil@example.com --=_stemma_alternative',
    );
  });

  it('shows what stands in a record as text, not as HTML', () => {
    const title = '<img src=x onerror=alert(1)>';
    const html =
      readMail(writeEml(draft({ ...record, title, remaining: [title] }, []))).parts[1]?.text ?? '';
    assert.doesNotMatch(html, /<img/);
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
  });

  it('is the same for the same release, whenever it is written', () => {
    const write = (): string => writeEml(draft(record, [['rnd', ['rd@example.com']]]));
    assert.equal(write(), write());
  });
});

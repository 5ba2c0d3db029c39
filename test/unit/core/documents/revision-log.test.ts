import assert from 'node:assert/strict';
import { checkRevisionLog } from '../../../../src/core/documents/check-revision-log';
import { render } from '../../../../src/core/text/message';

/** What is found in a text: what the finding stands at, and what it says. */
function found(text: string): string[] {
  return checkRevisionLog(text).map(({ message, range: { offset, length } }) => {
    assert.ok(render(message, 'zh-cn') !== render(message, 'en'));
    return `${text.slice(offset, offset + length)}: ${render(message, 'en')}`;
  });
}

const chinese = `# 版本发布规范

版本：V1.1

| 序号 | 版本 | 修订内容 | 修订时间 | 修订人 |
| --- | --- | --- | --- | --- |
| 1 | V1.0 | 首版 | 2017.04.12 | 张三 |
| 2 | V1.1 | 加入 OA 签字确认流程 | 2017.04.15 | 李四 |
`;

const english = `Version | Date | Author | Changes
:--|:-:|--:|---
V1.00 | 2011-01-04 | Li | First edition
V1.01 | 2011-02-01 | Li | With "\\|" in a name
V1.09 | 2011/3/1 | Wang | Nine
V1.1 | 20110401 | Wang | Ten, by hundredths
`;

const byDescription = `| 版本号 | 拟制日期 | 拟制人 | 版本描述 | 存档编号 |
|---|---|---|---|---|
| V1.0.0 | 2012年7月1日 | 王五 | 首版 | 无 |
| V1.0.1 | 2012年7月1日 | 王五 | 更正 | |
`;

describe('the revision log of a document (VER-2)', () => {
  for (const [title, text] of [
    ['in Chinese, with the version of the document above it', chinese],
    ['in English, by hundredths, without bars at the ends', english],
    ['with a drafter and a description', byDescription],
    ['with line ends of Windows', chinese.replaceAll('\n', '\r\n')],
    [
      'behind another table and a block of code',
      `| a | b |\n|--|--|\n| 1 | 2 |\n\n\`\`\`\n| 版本 | 日期 |\n|--|--|\n| x | y |\n\`\`\`\n\n${chinese}`,
    ],
    ['with a row that is still empty', `${chinese}| | | | | |\n`],
    [
      'of more than nine revisions',
      english
        .replace('V1.00', 'V1.8')
        .replace('V1.01', 'V1.9')
        .replace('V1.09', 'V1.10')
        .replace('V1.1 ', 'V1.11 '),
    ],
  ] as const)
    it(`is well ${title}`, () => {
      assert.deepEqual(found(text), []);
    });

  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'a version that stays',
      chinese.replaceAll('V1.1', 'V1.0'),
      'V1.0',
      /does not come after V1\.0/,
    ],
    [
      'a version that falls',
      english.replace('V1.1 ', 'V1.08 '),
      'V1.08',
      /does not come after V1\.09/,
    ],
    [
      'a version that is no label',
      chinese.replace('| V1.0 |', '| 初版 |'),
      '初版',
      /no label such as/,
    ],
    [
      'a day that is none',
      chinese.replace('2017.04.12', '2017.02.30'),
      '2017.02.30',
      /no day of the calendar/,
    ],
    [
      'a day that falls',
      chinese.replace('2017.04.15', '2017.04.11'),
      '2017.04.11',
      /before 2017\.04\.12/,
    ],
    [
      'a row without a person',
      chinese.replace('| 李四 |', '|  |'),
      '  ',
      /does not say who changed it/,
    ],
    [
      'a row that ends early',
      chinese.replace(' | 2017.04.15 | 李四 |', ' |'),
      'V1.1',
      /does not say the day/,
    ],
    ['a row without contents', chinese.replace('首版', ''), '  ', /does not say what changed/],
    [
      'another version of the document',
      chinese.replace('版本：V1.1', '**Version**: V1.2'),
      'V1.2',
      /its last revision is V1\.1/,
    ],
    [
      'a log without a column for people',
      chinese.replace('修订人', '备注'),
      '版本',
      /does not say who changed it/,
    ],
    ['a log without rows', chinese.slice(0, chinese.indexOf('| 1 |')), '版本', /is empty/],
    ['a document without a log', '# Title\n\nText\n', '# Title', /has no revision log/],
  ];
  for (const [title, text, place, told] of cases)
    it(`finds ${title}, at its place`, () => {
      const [first = ''] = found(text);
      assert.equal(first.slice(0, first.indexOf(': ')), place);
      assert.match(first, told);
    });

  it('is read in time, however long a line is', () => {
    const bars = `${'|'.repeat(200_000)}\n${'|-'.repeat(200_000)}\n`;
    const said = `${' >*_#-'.repeat(100_000)}版本${'_'.repeat(100_000)}`;
    const before = process.cpuUsage();
    found(`${bars}${said}\n${chinese}`);
    assert.ok(process.cpuUsage(before).user < 2_000_000);
  });
});

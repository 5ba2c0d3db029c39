import type { RecordShape } from './shape';
import { choice, entry, flag, formatted, list, map, text, unsaid } from './shape';

const build = entry(
  ['name'],
  {
    name: formatted(
      'version',
      'Its version, unique among the builds of the release.',
      '构建的版本号，在本次发布中唯一。',
    ),
    tag: text(
      'Short name of its tag; a build of the version that the release leads to has none, since that tag is made once the release is in the repository.',
      '对应的标签名；版本号与发布相同的构建没有标签，其标签在入库之后创建。',
    ),
    package: text('File name of the package.', '安装包文件名。'),
    sha256: formatted('sha256', 'SHA-256 of the package.', '安装包的 SHA-256。'),
    final: flag('Whether it is the final one.', '是否为最终版本。'),
    stage: text(
      'What it is in a cycle, in the word of the scheme, such as `alpha` or `beta`.',
      '所处阶段，采用方案中的写法，如 `alpha`、`beta`。',
    ),
  },
  'A build.',
  '一个构建。',
);

const defect = map(
  ['id', 'state'],
  {
    id: text('Id of the defect.', '缺陷编号。'),
    title: text('What is wrong.', '缺陷内容。'),
    build: formatted('build', 'Name of the build that has it.', '存在该缺陷的构建。'),
    state: choice(
      ['open', 'fixed', 'closed'],
      '`fixed` by development, `closed` once test has seen it work.',
      '状态：open（未修复）、fixed（开发已修复）、closed（测试已验证关闭）。',
    ),
    urgent: flag(
      'Whether it may go the short way, past the alpha.',
      '是否紧急：可跳过 alpha 直接发布 beta。',
    ),
    reported: formatted('day', 'The day on which it was reported.', '报告日期。'),
    fixed: formatted('day', 'The day on which it was fixed.', '修复日期。'),
    closed: formatted('day', 'The day on which it was closed.', '关闭日期。'),
    closedBy: formatted('person', 'Who of test saw it work.', '验证关闭的测试人员。'),
  },
  'A defect.',
  '一个缺陷。',
);

const report = entry(
  ['kind', 'build'],
  {
    kind: choice(
      ['defect', 'test', 'focus'],
      'A defect report, a full test report, or one of a focus test.',
      '报告类型：defect（缺陷报告）、test（完整测试报告）、focus（重点测试报告）。',
    ),
    build: formatted('build', 'Name of the build that was tested.', '被测构建的名称。'),
    coverage: unsaid(
      list(
        choice(['traversal', 'complete', 'basic', 'special'], 'What was tested.', '测试范围。'),
        'What was tested: the main functions once, everything, what is basic, or what is special.',
        '测试范围：traversal（遍历测试）、complete（完整测试）、basic（基本功能）、special（特殊功能）。',
      ),
    ),
    result: choice(
      ['passed', 'failed'],
      'How the test ended.',
      '测试结论：passed（通过）或 failed（未通过）。',
    ),
    file: text('Path of the report, or its address.', '报告的路径或网址。'),
  },
  'A report.',
  '一份报告。',
);

/** What was built and tested. */
export const testShapes: Readonly<Record<string, RecordShape>> = {
  builds: list(build, 'Builds that were handed to test.', '已提交转测的构建。'),
  defects: list(defect, 'What test found.', '测试发现的缺陷。'),
  reports: list(report, 'What test reported.', '测试提交的报告。'),
};

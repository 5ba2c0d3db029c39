import type { Text } from '../text/language';
import type { Severity } from '../text/severity';

/** What a rule is, apart from how it is checked. Documented in `docs/rules/<id with / as ->.md`. */
export interface RuleInfo {
  readonly id: RuleId;
  /** Where the policy says nothing. A milder problem keeps its own severity. */
  readonly severity: Severity;
  readonly title: Text;
  readonly description: Text;
}

export type RuleId =
  | 'version/malformed'
  | 'version/warning'
  | 'version/ecosystem'
  | 'version/drift'
  | 'manifest/duplicate-key'
  | 'manifest/unreadable'
  | 'tag/malformed'
  | 'tag/warning'
  | 'branch/malformed'
  | 'branch/warning'
  | 'baseline/malformed'
  | 'baseline/warning'
  | 'file/malformed'
  | 'file/warning'
  | 'file/date'
  | 'file/limit'
  | 'file/duplicate'
  | 'file/ambiguous'
  | 'layout/missing-folder'
  | 'sequence/skipped'
  | 'sequence/reset'
  | 'sequence/repeated'
  | 'sequence/back'
  | 'sequence/stage'
  | 'sequence/late-test'
  | 'sequence/date'
  | 'sequence/limit'
  | 'name/variable'
  | 'name/date-layout'
  | 'policy/problem';

/** Every rule, in the order in which they are documented. */
export const rules: readonly RuleInfo[] = [
  {
    id: 'version/malformed',
    severity: 'error',
    title: { en: 'Malformed version', 'zh-cn': '版本号格式错误' },
    description: {
      en: 'A version in a manifest is no name of the scheme that the policy gives its unit.',
      'zh-cn': '清单文件中的版本号不符合命名规范为其单元指定的方案。',
    },
  },
  {
    id: 'version/warning',
    severity: 'warning',
    title: { en: 'Doubtful version', 'zh-cn': '版本号不规范' },
    description: {
      en: 'A version in a manifest is a name of its scheme, but not one that the scheme likes.',
      'zh-cn': '清单文件中的版本号可以按方案读取，但方案不建议这样写。',
    },
  },
  {
    id: 'version/ecosystem',
    severity: 'error',
    title: { en: 'Version that its ecosystem refuses', 'zh-cn': '生态系统不接受的版本号' },
    description: {
      en: 'The tools that read the manifest (npm, Maven, pip, …) do not accept its version.',
      'zh-cn': '读取该清单文件的工具（npm、Maven、pip 等）不接受其中的版本号。',
    },
  },
  {
    id: 'version/drift',
    severity: 'warning',
    title: { en: 'Versions that differ', 'zh-cn': '版本号不一致' },
    description: {
      en: 'Two places that carry the version of one unit hold different versions.',
      'zh-cn': '同一单元的版本号写在多处，而各处的值不同。',
    },
  },
  {
    id: 'manifest/duplicate-key',
    severity: 'error',
    title: { en: 'Version written twice', 'zh-cn': '版本号键重复' },
    description: {
      en: 'A manifest holds a key of the version more than once, so that readers disagree which one counts.',
      'zh-cn': '清单文件中版本号的键出现不止一次，不同的读取工具会取不同的值。',
    },
  },
  {
    id: 'manifest/unreadable',
    severity: 'error',
    title: { en: 'Unreadable manifest', 'zh-cn': '无法读取清单文件' },
    description: {
      en: 'A manifest, or the part of it that holds the version, cannot be read.',
      'zh-cn': '清单文件或其中写版本号的部分无法读取。',
    },
  },
  {
    id: 'tag/malformed',
    severity: 'error',
    title: { en: 'Malformed tag', 'zh-cn': '标签名格式错误' },
    description: {
      en: 'A tag is no name that the policy knows, and the policy does not exclude it.',
      'zh-cn': '标签名不符合命名规范中的任何规则，也未被规范排除。',
    },
  },
  {
    id: 'tag/warning',
    severity: 'warning',
    title: { en: 'Doubtful tag', 'zh-cn': '标签名不规范' },
    description: {
      en: 'A tag is a name of its scheme, but not one that the scheme likes.',
      'zh-cn': '标签名可以按方案读取，但方案不建议这样写。',
    },
  },
  {
    id: 'branch/malformed',
    severity: 'error',
    title: { en: 'Malformed branch', 'zh-cn': '分支名格式错误' },
    description: {
      en: 'A branch that a rule of the policy covers is no name of the scheme of that rule.',
      'zh-cn': '命名规范中有规则适用于该分支，但分支名不符合该规则的方案。',
    },
  },
  {
    id: 'branch/warning',
    severity: 'warning',
    title: { en: 'Doubtful branch', 'zh-cn': '分支名不规范' },
    description: {
      en: 'A branch is a name of its scheme, but not one that the scheme likes.',
      'zh-cn': '分支名可以按方案读取，但方案不建议这样写。',
    },
  },
  {
    id: 'baseline/malformed',
    severity: 'error',
    title: { en: 'Malformed baseline', 'zh-cn': '基线名格式错误' },
    description: {
      en: 'A baseline is no name of the scheme that the policy gives baselines.',
      'zh-cn': '基线名不符合命名规范为基线指定的方案。',
    },
  },
  {
    id: 'baseline/warning',
    severity: 'warning',
    title: { en: 'Doubtful baseline', 'zh-cn': '基线名不规范' },
    description: {
      en: 'A baseline is a name of its scheme, but not one that the scheme likes.',
      'zh-cn': '基线名可以按方案读取，但方案不建议这样写。',
    },
  },
  {
    id: 'file/malformed',
    severity: 'error',
    title: { en: 'Malformed file or folder name', 'zh-cn': '文件或文件夹名格式错误' },
    description: {
      en: 'A file or folder that a rule of the policy covers is no name of the schemes of that rule.',
      'zh-cn': '命名规范中有规则适用于该文件或文件夹，但其名称不符合该规则的任何方案。',
    },
  },
  {
    id: 'file/warning',
    severity: 'warning',
    title: { en: 'Doubtful file or folder name', 'zh-cn': '文件或文件夹名不规范' },
    description: {
      en: 'A file or folder has a name of its scheme, but not one that the scheme likes.',
      'zh-cn': '文件或文件夹名可以按方案读取，但方案不建议这样写。',
    },
  },
  {
    id: 'file/date',
    severity: 'warning',
    title: { en: "Date that is not today's", 'zh-cn': '日期不是今天' },
    description: {
      en: 'A file that is new or changed bears another date than today, where its rule asks for the day of today.',
      'zh-cn': '规则要求写当天日期，而新建或改动过的文件名中是另一天。',
    },
  },
  {
    id: 'file/limit',
    severity: 'warning',
    title: { en: 'Too many names that agree', 'zh-cn': '同类名称过多' },
    description: {
      en: 'More files share some fields of their names than the scheme allows, such as an eleventh of one product on one day.',
      'zh-cn': '名称中某些字段相同的文件超过了方案允许的个数，例如同一产品同一天的第十一个。',
    },
  },
  {
    id: 'file/duplicate',
    severity: 'warning',
    title: { en: 'Name that two files bear', 'zh-cn': '文件名重复' },
    description: {
      en: 'Two files of one rule bear the same name, in two folders or in two spellings.',
      'zh-cn': '同一规则下的两个文件使用了同一名称（在不同文件夹中，或写法不同）。',
    },
  },
  {
    id: 'file/ambiguous',
    severity: 'information',
    title: { en: 'Name with two readings', 'zh-cn': '名称有两种读法' },
    description: {
      en: 'A name is read by one scheme of its rule, while its extension speaks for another that reads it too.',
      'zh-cn': '名称按规则中的一个方案读取，而扩展名表明它可能属于另一个同样能读取它的方案。',
    },
  },
  {
    id: 'layout/missing-folder',
    severity: 'warning',
    title: { en: 'Missing folder', 'zh-cn': '缺少文件夹' },
    description: {
      en: "A folder is missing that the policy's layout asks for.",
      'zh-cn': '命名规范的目录布局所要求的文件夹不存在。',
    },
  },
  {
    id: 'sequence/skipped',
    severity: 'warning',
    title: { en: 'Skipped number', 'zh-cn': '跳号' },
    description: {
      en: 'A name leaves out a number, a serial or a word that should have come before it.',
      'zh-cn': '名称跳过了本应在它之前出现的编号、流水号或词语。',
    },
  },
  {
    id: 'sequence/reset',
    severity: 'warning',
    title: { en: 'Wrong start after a move', 'zh-cn': '复位错误' },
    description: {
      en: 'A higher field of a name moved, and a lower one did not start again as the scheme says.',
      'zh-cn': '名称的高位变化后，低位没有按方案重新开始。',
    },
  },
  {
    id: 'sequence/repeated',
    severity: 'warning',
    title: { en: 'Number used twice', 'zh-cn': '编号重复' },
    description: {
      en: 'Two names bear the same number, in another spelling or on another day.',
      'zh-cn': '两个名称使用同一编号，只是写法或日期不同。',
    },
  },
  {
    id: 'sequence/back',
    severity: 'warning',
    title: { en: 'Number that goes back', 'zh-cn': '编号后退' },
    description: {
      en: 'A name bears a smaller number than one that was there before, without opening a line of its own.',
      'zh-cn': '名称的编号小于此前已有的编号，又不属于另一条版本线。',
    },
  },
  {
    id: 'sequence/stage',
    severity: 'warning',
    title: { en: 'Stage that goes back', 'zh-cn': '阶段后退' },
    description: {
      en: 'The stage of a name is before that of an earlier name, and its number stayed.',
      'zh-cn': '名称的阶段早于之前的名称，而编号没有变化。',
    },
  },
  {
    id: 'sequence/late-test',
    severity: 'warning',
    title: { en: 'Test after the release', 'zh-cn': '发布后的测试' },
    description: {
      en: 'A name for a test was made after the release of the same number.',
      'zh-cn': '同一编号发布之后又出现了测试名称。',
    },
  },
  {
    id: 'sequence/date',
    severity: 'warning',
    title: { en: 'Day that goes back', 'zh-cn': '日期后退' },
    description: {
      en: 'The day in a name is before that of the name it follows.',
      'zh-cn': '名称中的日期早于它之前的名称。',
    },
  },
  {
    id: 'sequence/limit',
    severity: 'warning',
    title: { en: 'Too many names', 'zh-cn': '名称过多' },
    description: {
      en: 'More names share some fields than the scheme allows, such as the tags of one day.',
      'zh-cn': '某些字段相同的名称超过方案允许的数量，例如同一天的标签。',
    },
  },
  {
    id: 'name/variable',
    severity: 'warning',
    title: { en: 'Name of another project', 'zh-cn': '名称与变量不符' },
    description: {
      en: 'A field of a name, such as the project, is not what the variable of that name says.',
      'zh-cn': '名称中的字段（如项目）与命名规范中同名变量的值不同。',
    },
  },
  {
    id: 'name/date-layout',
    severity: 'warning',
    title: { en: 'Dates in two layouts', 'zh-cn': '日期写法不统一' },
    description: {
      en: 'Names of one scheme write their dates in different layouts, and this one in one of the rarer.',
      'zh-cn': '同一方案的名称采用了不同的日期写法，而该名称的写法较少见。',
    },
  },
  {
    id: 'policy/problem',
    severity: 'error',
    title: { en: 'Broken policy', 'zh-cn': '命名规范有误' },
    description: {
      en: 'The policy file cannot be put in force as it is written; the last good one stays in force.',
      'zh-cn': '命名规范文件无法按现有内容生效，继续沿用上一份有效的规范。',
    },
  },
];

/** The path of a rule's page from the root of the project. */
export function docsPageOf(rule: string): string {
  return `docs/rules/${rule.replaceAll('/', '-')}.md`;
}

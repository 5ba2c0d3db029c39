import type { RuleInfo } from './rule-info';

/** Rules of tags, branches and baselines. */
export const refRules = [
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
    id: 'tag/lightweight',
    severity: 'warning',
    title: { en: 'Lightweight release tag', 'zh-cn': '发布标签是轻量标签' },
    description: {
      en: 'A tag that stands for a release or a baseline is not annotated, so that it does not say who made it, when and why.',
      'zh-cn': '代表发布或基线的标签不是附注标签，没有记录何人、何时、为何创建。',
    },
  },
  {
    id: 'tag/no-changelog',
    severity: 'warning',
    title: { en: 'Tag without changelog entry', 'zh-cn': '标签没有更新日志' },
    description: {
      en: 'The changelog has no section for the version of a tag.',
      'zh-cn': '更新日志中没有标签所代表版本的小节。',
    },
  },
  {
    id: 'tag/no-commit',
    severity: 'error',
    title: { en: 'Tag without a commit', 'zh-cn': '标签没有对应的提交' },
    description: {
      en: 'The object of a tag is missing, or it leads to a tree or a blob, so that nothing can be built from it.',
      'zh-cn': '标签的对象缺失，或指向树对象或数据对象，因此无法据此构建。',
    },
  },
  {
    id: 'tag/moved',
    severity: 'error',
    title: { en: 'Tag that moved', 'zh-cn': '标签被移动' },
    description: {
      en: 'A tag holds another object here than on a remote; found once somebody has asked the remotes.',
      'zh-cn': '标签在此处与远程仓库上指向不同的对象；在查询远程仓库之后才能发现。',
    },
  },
  {
    id: 'tag/date',
    severity: 'warning',
    title: { en: 'Day of another release', 'zh-cn': '标签日期不符' },
    description: {
      en: 'The day in the name of a tag is not between the days of its commit and of its tagging.',
      'zh-cn': '标签名中的日期不在提交日期与打标签日期之间。',
    },
  },
  {
    id: 'tag/decider',
    severity: 'warning',
    title: { en: 'Tag of a number that nobody decided', 'zh-cn': '标签的版本变动未经决定' },
    description: {
      en: 'The number that moved is up to a role by the policy, and neither the tag nor the record of its release names somebody who holds it.',
      'zh-cn':
        '按命名规范，变动的字段应由某角色决定，而标签和发布记录都没有记载由担任该角色的人决定。',
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
    id: 'branch/not-from-tag',
    severity: 'warning',
    title: { en: 'Branch cut elsewhere', 'zh-cn': '分支并非从标签切出' },
    description: {
      en: 'A hotfix branch, or a branch of a released version, was not cut from the release tag that its name asks for.',
      'zh-cn': '热修复分支或已发布版本的分支不是从其名称所对应的发布标签切出的。',
    },
  },
  {
    id: 'branch/unmerged',
    severity: 'warning',
    title: { en: 'Fixes that newer lines lack', 'zh-cn': '修复未合入' },
    description: {
      en: 'Newer lines or the main branch lack fixes of a release or hotfix branch, or an exemption from this is of no commit.',
      'zh-cn': '更新的发布线或主分支缺少发布分支、热修复分支上的修复，或某条豁免所指的提交不存在。',
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
    id: 'baseline/missing',
    severity: 'warning',
    title: { en: 'Missing baseline', 'zh-cn': '缺少基线' },
    description: {
      en: 'A baseline or a branch is of a milestone while the milestone before it has no baseline.',
      'zh-cn': '已有某个里程碑的基线或分支，而它之前的里程碑还没有基线。',
    },
  },
  {
    id: 'ref/confusable',
    severity: 'warning',
    title: { en: 'Names that are taken for each other', 'zh-cn': '名称易混淆' },
    description: {
      en: 'Two tags or two branches differ only in letter case or Unicode form, or a tag and a branch bear one name.',
      'zh-cn': '两个标签或两个分支仅大小写或 Unicode 形式不同，或标签与分支同名。',
    },
  },
] as const satisfies readonly RuleInfo[];

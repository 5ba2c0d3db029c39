import type { RuleInfo } from './rule-info';

/** Rules of versions in manifests. */
export const versionRules = [
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
    id: 'version/projection',
    severity: 'warning',
    title: { en: 'Version in the wrong form', 'zh-cn': '版本号映射有误' },
    description: {
      en: 'A manifest does not hold the version in the form that the policy or the scheme gives it for its ecosystem.',
      'zh-cn': '清单文件中的版本号不是命名规范或方案为其生态系统规定的写法。',
    },
  },
  {
    id: 'version/overflow',
    severity: 'warning',
    title: { en: 'Version that runs out of room', 'zh-cn': '版本号即将溢出' },
    description: {
      en: 'As a version is written here, its ecosystem will have no room for a date or a number of it; the day or the count is told.',
      'zh-cn': '按此处的写法，生态系统将容不下版本号中的日期或数字；会指明日期或剩余次数。',
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
] as const satisfies readonly RuleInfo[];

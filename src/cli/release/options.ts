import type { OptionSpec } from '../option-spec';

/** Options of `stemma release` alone. */
export const releaseOptions: readonly OptionSpec[] = [
  {
    name: 'all',
    help: { en: 'list: closed releases too', 'zh-cn': 'list：也列出已关闭的发布' },
  },
  {
    name: 'kind',
    value: 'KIND',
    choices: ['normal', 'temporary', 'emergency'],
    help: {
      en: 'list: only releases of this kind: normal, temporary or emergency',
      'zh-cn': 'list：只列出此类发布：normal（正常）、temporary（临时）或 emergency（紧急）',
    },
  },
  {
    name: 'for',
    value: 'REVISION',
    help: {
      en: 'gate: what is about to go through; closed unless it holds what is to be released',
      'zh-cn': 'gate：即将通过门禁的修订；若其内容与待发布的内容不同，则不放行',
    },
  },
  {
    name: 'build',
    value: 'NAME',
    help: {
      en: "gate: as this build would find it; approvals count for the content of the build's own tag",
      'zh-cn': 'gate：针对此构建判断；审批按该构建自身标签的内容计算',
    },
  },
  {
    name: 'internal',
    help: {
      en: 'notes: for support, customer success and operations',
      'zh-cn': 'notes：面向技术支持、客户成功和运维',
    },
  },
  {
    name: 'external',
    help: {
      en: 'notes: for everybody outside; so when neither is given',
      'zh-cn': 'notes：面向外部；两者都不写时即为此项',
    },
  },
  {
    name: 'write',
    help: {
      en: 'notes: write them beside the record, which says then where they are',
      'zh-cn': 'notes：写入发布记录旁的文件，并在记录中注明位置',
    },
  },
  {
    name: 'commit',
    help: { en: 'notes: commit what was written', 'zh-cn': 'notes：提交所写的内容' },
  },
  {
    name: 'letter',
    value: 'FILE',
    help: {
      en: 'verify: go by this authorisation letter alone, without a repository',
      'zh-cn': 'verify：仅依据此授权书核对，无需仓库',
    },
  },
  {
    name: 'area',
    value: 'AREA',
    help: { en: 'verify: where it is to be used', 'zh-cn': 'verify：使用区域' },
  },
  {
    name: 'quantity',
    value: 'N',
    help: { en: 'verify: how many more are to use it', 'zh-cn': 'verify：新增使用数量' },
  },
];

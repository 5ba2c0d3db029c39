import type { RuleInfo } from './rule-info';

/** Rules of release records: what was done in a release against its process. */
export const releaseRules = [
  {
    id: 'release/record',
    severity: 'error',
    title: { en: 'Broken release record', 'zh-cn': '发布记录有误' },
    description: {
      en: 'A release record, or the roadmap, cannot be relied on as it is written; until it is corrected nothing of it counts as passed or approved.',
      'zh-cn': '发布记录或产品路标的写法有误；改正之前，其中的内容一律不算通过或已审批。',
    },
  },
  {
    id: 'release/gate',
    severity: 'error',
    title: { en: 'Passed a closed gate', 'zh-cn': '门禁未开已执行' },
    description: {
      en: 'Something was done in a release while its gate was closed, and nobody overrode it with a reason.',
      'zh-cn': '发布中的某项操作在门禁未开时已执行，且无人说明理由强制放行。',
    },
  },
  {
    id: 'release/approval',
    severity: 'error',
    title: { en: 'Approval that does not count', 'zh-cn': '审批无效' },
    description: {
      en: 'An approval is of a commit that is not in the repository, of other content than what is released, or by somebody who does not hold the role.',
      'zh-cn': '审批所指的提交不在仓库中、所审批的内容与发布内容不同，或审批人不担任相应角色。',
    },
  },
  {
    id: 'release/authorisation',
    severity: 'error',
    title: { en: 'Use without leave', 'zh-cn': '授权不足' },
    description: {
      en: 'A temporary or emergency build was given away without an authorisation, beyond its limits, or before it was confirmed.',
      'zh-cn': '临时版本或紧急版本未经授权、超出授权范围，或在 OA 确认之前已发放。',
    },
  },
  {
    id: 'release/overdue',
    severity: 'warning',
    title: { en: 'Overdue', 'zh-cn': '已逾期' },
    description: {
      en: 'The planned day of a node of the plan is over, and the node has no actual day.',
      'zh-cn': '计划节点的计划日期已过，而没有实际完成日期。',
    },
  },
  {
    id: 'release/person',
    severity: 'warning',
    title: { en: 'Nobody, or the wrong person', 'zh-cn': '角色与人员不符' },
    description: {
      en: 'A role that has to act has nobody, or somebody acted who does not hold the role.',
      'zh-cn': '应由某角色执行的操作没有人员担任该角色，或执行者不担任该角色。',
    },
  },
  {
    id: 'release/order',
    severity: 'error',
    title: { en: 'Days out of order', 'zh-cn': '日期先后矛盾' },
    description: {
      en: 'A day of a release is before its start, in the future, or before something that has to come first.',
      'zh-cn': '发布中的某个日期早于启动日期、晚于今天，或早于本应在先的事项。',
    },
  },
  {
    id: 'release/version',
    severity: 'error',
    title: { en: 'Version that the release cannot lead to', 'zh-cn': '目标版本有误' },
    description: {
      en: 'The version of a release is no name of its scheme, or not the one that its event leads to from the last stable version.',
      'zh-cn': '发布的目标版本不符合其方案，或不是从上一稳定版本按事件得到的版本。',
    },
  },
  {
    id: 'release/twice',
    severity: 'error',
    title: { en: 'Two releases in the way of each other', 'zh-cn': '发布相互冲突' },
    description: {
      en: 'Two open releases lead to one version, or a second normal release of a unit falls into one natural quarter.',
      'zh-cn': '两个进行中的发布以同一版本为目标，或同一单元在一个自然季度内有第二个正常发布。',
    },
  },
  {
    id: 'release/cycle',
    severity: 'error',
    title: { en: 'Alpha and beta out of their cycle', 'zh-cn': 'alpha、beta 周期不符' },
    description: {
      en: 'An alpha or a beta was published before its day of the cycle, or a beta while a bug of its version is not closed by test.',
      'zh-cn':
        'alpha 版、beta 版早于周期规定的日期发布，或版本的缺陷未经测试关闭就发布了 beta 版。',
    },
  },
  {
    id: 'release/follow-up',
    severity: 'warning',
    title: { en: 'Nothing came after it', 'zh-cn': '缺少后续' },
    description: {
      en: 'A release is out and what has to follow is missing: feedback for the next normal release, a fix that has to reach the main branch, an incident without its hotfix.',
      'zh-cn':
        '发布之后应有的后续缺失：供下一正常发布的反馈、应合入主分支的修复，或事件没有对应的热修复。',
    },
  },
  {
    id: 'release/decision',
    severity: 'warning',
    title: { en: 'Number moved without its decision', 'zh-cn': '版本变动未经决定' },
    description: {
      en: 'A number of a version moved in a release, and the record does not say that somebody decided it who may.',
      'zh-cn': '发布中的版本字段发生了变动，而发布记录没有记载由有权决定者作出的决定。',
    },
  },
] as const satisfies readonly RuleInfo[];

import type { GlossaryEntry } from './types';

/** Roles, papers, and words of releasing to users who are online. */
export const releaseWords: readonly GlossaryEntry[] = [
  {
    id: 'canary',
    group: 'process',
    spellings: ['canary', '金丝雀'],
    title: { en: 'Canary', 'zh-cn': '金丝雀发布（canary）' },
    explanation: {
      en: 'A version goes to a few users first; the others follow when nothing is wrong.',
      'zh-cn': '先让少量用户使用新版本，没有问题再推广到全部用户。',
    },
  },
  {
    id: 'slo',
    group: 'process',
    spellings: ['SLO'],
    case: 'exact',
    title: { en: 'Service level objective (SLO)', 'zh-cn': '服务等级目标（SLO）' },
    explanation: {
      en: 'How good the service has to be, as a number that a release must not worsen.',
      'zh-cn': '以数值规定的服务质量目标，发布不得使其变差。',
    },
  },
  {
    id: 'rollback-trigger',
    group: 'process',
    spellings: ['rollback trigger', '回滚条件'],
    title: { en: 'Rollback trigger', 'zh-cn': '回滚条件' },
    explanation: {
      en: 'What has to happen for a release to be taken back; agreed before it starts.',
      'zh-cn': '出现何种情况就撤回发布，需在发布前约定。',
    },
  },
  {
    id: 'forward-merge',
    group: 'process',
    spellings: ['forward-merge', 'forward merge'],
    title: { en: 'Forward merge', 'zh-cn': '向前合并' },
    explanation: {
      en: 'A correction on an older line is brought into the newer lines.',
      'zh-cn': '把旧版本线上的修正合并到较新的版本线。',
    },
  },
  {
    id: 'retro',
    group: 'process',
    spellings: ['retro', 'retrospective'],
    title: { en: 'Retrospective', 'zh-cn': '发布回顾（retro）' },
    explanation: {
      en: 'The team looks back at a release and writes down what to do better.',
      'zh-cn': '团队在发布之后回顾过程，记录改进措施。',
    },
  },
  {
    id: 'cmo',
    group: 'role',
    spellings: ['CMO'],
    case: 'exact',
    title: { en: 'Configuration management officer', 'zh-cn': '配置管理员（CMO）' },
    explanation: {
      en: 'Makes baselines and keeps the repository in order.',
      'zh-cn': '负责建立基线并维护配置库。',
    },
  },
  {
    id: 'qa',
    group: 'role',
    spellings: ['QA'],
    case: 'exact',
    title: { en: 'Quality assurance', 'zh-cn': '质量保证（QA）' },
    explanation: {
      en: 'Checks that the team works as it has agreed.',
      'zh-cn': '检查团队是否按约定的过程工作。',
    },
  },
  {
    id: 'pmo',
    group: 'role',
    spellings: ['PMO'],
    case: 'exact',
    title: { en: 'Project management office', 'zh-cn': '项目管理办公室（PMO）' },
    explanation: {
      en: 'Looks after all projects of a company.',
      'zh-cn': '统一管理公司的各个项目。',
    },
  },
  {
    id: 'pm',
    group: 'role',
    spellings: ['PM'],
    case: 'exact',
    title: { en: 'Project manager', 'zh-cn': '项目经理（PM）' },
    explanation: {
      en: 'Leads the project and agrees the external number with the customer.',
      'zh-cn': '负责项目，并与客户商定外部版本号。',
    },
  },
  {
    id: 'sow',
    group: 'role',
    spellings: ['SOW'],
    case: 'exact',
    title: { en: 'Statement of work', 'zh-cn': '工作说明书（SOW）' },
    explanation: {
      en: 'The paper that says what is delivered; the project’s short name stands there.',
      'zh-cn': '说明交付内容的文件，项目的缩写也写在其中。',
    },
  },
  {
    id: 'oa',
    group: 'role',
    spellings: ['OA'],
    case: 'exact',
    title: { en: 'Office automation', 'zh-cn': '办公自动化（OA）' },
    explanation: {
      en: 'The system in which a release is signed off.',
      'zh-cn': '用来审批发布的办公系统。',
    },
  },
];

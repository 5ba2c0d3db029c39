import type { GlossaryEntry } from './types';

/** Words for how far a version has come. */
export const stageWords: readonly GlossaryEntry[] = [
  {
    id: 'base',
    group: 'stage',
    spellings: ['base'],
    title: { en: 'Base', 'zh-cn': '基础框架版（Base）' },
    explanation: {
      en: 'A shell: pages and the links between them exist, the functions behind them do not. It shows the architecture.',
      'zh-cn': '只有页面和页面间的跳转，功能尚未实现，用来确定整体架构。',
    },
  },
  {
    id: 'alpha',
    group: 'stage',
    spellings: ['alpha', 'α', '内测版'],
    title: { en: 'Alpha', 'zh-cn': '内测版（Alpha）' },
    explanation: {
      en: 'The functions are there, with many faults. It goes to the developers and their testers, not outside.',
      'zh-cn': '功能已经实现，但缺陷较多，只在开发与测试人员之间使用，不对外发布。',
    },
  },
  {
    id: 'beta',
    group: 'stage',
    spellings: ['beta', 'β', '公测版'],
    title: { en: 'Beta', 'zh-cn': '公测版（Beta）' },
    explanation: {
      en: 'Serious faults of the alpha are gone, and people outside may test it.',
      'zh-cn': '已排除 alpha 阶段的严重缺陷，可以对外公开测试。',
    },
    contradictions: [
      {
        en: 'Some texts say that functions are still added in a beta, others that mainly the user interface changes.',
        'zh-cn': '有的资料说 beta 阶段仍会增加功能，有的则说主要修改界面。',
      },
    ],
  },
  {
    id: 'rc',
    group: 'stage',
    spellings: ['RC'],
    title: { en: 'Release Candidate', 'zh-cn': '候选版（RC）' },
    explanation: {
      en: 'Could be released as it is. Hardly any function is added, only faults are corrected.',
      'zh-cn': '已接近正式版，基本不再增加功能，只修正缺陷。',
    },
  },
  {
    id: 'release',
    group: 'stage',
    spellings: ['release', '标准版'],
    title: { en: 'Release', 'zh-cn': '正式版（Release）' },
    explanation: {
      en: 'The version that users get; also called the standard edition.',
      'zh-cn': '交付给用户使用的版本，也叫标准版。',
    },
    contradictions: [
      {
        en: 'A cover or a window shows it as (R) in place of the word; in a version string some texts write the word all the same.',
        'zh-cn': '封面和界面上一般用符号 (R) 代替这个词，而在版本号里有的资料仍写出单词。',
      },
      {
        en: 'File names write release with a small letter; some rules for packages write Release.',
        'zh-cn': '文件名里写作小写 release，有的代码包规则则写作 Release。',
      },
    ],
  },
  {
    id: 'ga',
    group: 'stage',
    spellings: ['GA'],
    case: 'exact',
    title: { en: 'General Availability', 'zh-cn': '正式发布（GA）' },
    explanation: {
      en: 'The version that everybody can get.',
      'zh-cn': '面向所有用户正式发布的版本。',
    },
  },
  {
    id: 'final',
    group: 'stage',
    spellings: ['final'],
    title: { en: 'Final', 'zh-cn': '最终正式版（Final）' },
    explanation: {
      en: 'The official version, with the faults of alpha and beta corrected.',
      'zh-cn': '官方正式版本，alpha 与 beta 阶段的缺陷已经修正。',
    },
  },
  {
    id: 'rtm',
    group: 'stage',
    spellings: ['RTM'],
    title: { en: 'Release to Manufacturing', 'zh-cn': '压盘版（RTM）' },
    explanation: {
      en: 'The master that discs are pressed from, before the version is in the shops.',
      'zh-cn': '送去压制光盘的母版，此时商店里还买不到。',
    },
    contradictions: [
      {
        en: 'Some texts say that its code is always that of the official version, others that limited or evaluation copies of it exist.',
        'zh-cn': '有的资料说它的代码与正式版完全相同，有的则说它也会出限制版或评估版。',
      },
    ],
  },
  {
    id: 'rtl',
    group: 'stage',
    spellings: ['RTL', 'Retail'],
    title: { en: 'Retail', 'zh-cn': '零售版（RTL）' },
    explanation: {
      en: 'What is sold in shops: the official version proper.',
      'zh-cn': '在商店上架销售的版本，是真正的正式版。',
    },
    places: [{ scheme: 'eulaid', field: 'channel', value: 'RTL' }],
  },
  {
    id: 'start',
    group: 'stage',
    spellings: ['start', 'star'],
    title: { en: 'Project start', 'zh-cn': '项目启动（start）' },
    explanation: {
      en: 'The first milestone of a project, from which its first baseline is made.',
      'zh-cn': '项目的第一个里程碑，据此建立第一条基线。',
    },
    contradictions: [
      {
        en: 'Some lists print star; what is meant is start.',
        'zh-cn': '有的清单印作 star，应为 start。',
      },
    ],
    places: [
      { scheme: 'baseline', field: 'stage', value: 'start' },
      { scheme: 'branch', field: 'stage', value: 'start' },
    ],
  },
  {
    id: 'plan',
    group: 'stage',
    spellings: ['Plan'],
    title: { en: 'Planning', 'zh-cn': '需求与计划阶段（Plan）' },
    explanation: {
      en: 'The requirements are agreed and the work is planned.',
      'zh-cn': '确认需求并制定计划的阶段。',
    },
    places: [
      { scheme: 'baseline', field: 'stage', value: 'Plan' },
      { scheme: 'branch', field: 'stage', value: 'Plan' },
    ],
  },
  {
    id: 'code',
    group: 'stage',
    spellings: ['CODE'],
    case: 'exact',
    title: { en: 'Coding', 'zh-cn': '编码阶段（CODE）' },
    explanation: {
      en: 'The program is written; a package is made when coding ends.',
      'zh-cn': '编写程序的阶段，编码结束时打包。',
    },
  },
  {
    id: 'st',
    group: 'stage',
    spellings: ['ST'],
    case: 'exact',
    title: { en: 'Developers’ own test (ST)', 'zh-cn': '开发自测（ST）' },
    explanation: {
      en: 'The developers test before the testers do; a package is made when it ends.',
      'zh-cn': '测试人员介入之前，由开发人员先行测试，结束时打包。',
    },
  },
  {
    id: 'sdv',
    group: 'stage',
    spellings: ['SDV'],
    title: { en: 'SDV test', 'zh-cn': 'SDV 测试' },
    explanation: {
      en: 'The testers verify the system against its design, in one or more rounds.',
      'zh-cn': '测试人员按设计验证系统，可分若干轮进行。',
    },
  },
];

import type { SchemeData } from '../scheme/data';
import { dateOption } from './date-option';
import { versionRoles } from './roles';
import { greekProjections } from './projections/greek';

/** Three numbers, the day of the last change and a stage word named after Greek letters. */
export const greek: SchemeData = {
  id: 'greek',
  kind: 'version',
  title: { en: 'Greek-letter version', 'zh-cn': '希腊字母版本号' },
  source: 'Naming rules for version releases, Greek-letter system',
  forms: [{ id: 'version', template: '{major}.{minor}.{revision}.{date}_{stage}' }],
  options: {
    date: dateOption,
  },
  fields: {
    major: {
      type: 'integer',
      title: { en: 'Major', 'zh-cn': '主版本号' },
      meaning: {
        en: 'Moves when modules are added or the architecture changes. The project decides.',
        'zh-cn': '增加模块或整体架构改变时递增，由项目决定。',
      },
    },
    minor: {
      type: 'integer',
      title: { en: 'Minor', 'zh-cn': '次版本号（子版本号）' },
      meaning: {
        en: 'Moves when functions are added or grow much better, or a local change breaks compatibility. The project decides.',
        'zh-cn': '增加或大幅增强功能、局部改动不再兼容时递增，由项目决定。',
      },
    },
    revision: {
      type: 'integer',
      title: { en: 'Revision', 'zh-cn': '修订版本号（阶段版本号）' },
      meaning: {
        en: 'Moves when faults are corrected; one serious fault is reason enough. The project manager decides.',
        'zh-cn': '修正缺陷时递增，一个严重缺陷即可成为理由。由项目经理决定。',
      },
    },
    date: {
      type: 'date',
      layouts: ['YYMMDD', 'MMDD'],
      title: { en: 'Date', 'zh-cn': '日期版本号' },
      meaning: {
        en: 'The day of the last change: every day on which the project changes moves it. The developers decide.',
        'zh-cn': '最后一次改动的日期：项目每天有改动都要更新。由开发人员决定。',
      },
    },
    stage: {
      type: 'word',
      title: { en: 'Stage', 'zh-cn': '希腊字母版本号' },
      meaning: {
        en: 'How ripe the software is; moves when it enters another stage. The project decides.',
        'zh-cn': '软件的成熟程度，进入另一阶段时修改。由项目决定。',
      },
      words: [
        {
          word: 'base',
          title: { en: 'Base', 'zh-cn': '基础版' },
          meaning: {
            en: 'Pages and links only; the functions behind them do not exist yet.',
            'zh-cn': '只有页面和链接，背后的功能还没有实现。',
          },
        },
        {
          word: 'alpha',
          title: { en: 'Alpha', 'zh-cn': '内测版' },
          meaning: {
            en: 'The functions exist and are tested inside the team, on the test site.',
            'zh-cn': '功能已实现，发布到测试环境，在团队内部测试。',
          },
        },
        {
          word: 'beta',
          title: { en: 'Beta', 'zh-cn': '公测版' },
          meaning: {
            en: 'Testers have confirmed it and it may go to the public network; serious faults are gone.',
            'zh-cn': '测试人员已确认，可发布到外网；严重错误已消除。',
          },
        },
        {
          word: 'RC',
          title: { en: 'Release candidate', 'zh-cn': '候选版' },
          meaning: {
            en: 'Nearly the same as the final version: only faults are still corrected.',
            'zh-cn': '与正式版几乎相同，只再修正缺陷。',
          },
        },
        {
          word: 'release',
          title: { en: 'Release', 'zh-cn': '正式版' },
          meaning: {
            en: 'The version that users get. On a cover it is shown as (R).',
            'zh-cn': '交付给用户的版本，在封面上以“(R)”表示。',
          },
        },
      ],
      also: {
        α: { word: 'alpha', severity: 'error' },
        β: { word: 'beta', severity: 'error' },
        bate: { word: 'beta', severity: 'error' },
        '(R)': { word: 'release', severity: 'error' },
      },
    },
  },
  order: ['major', 'minor', 'revision', 'stage', 'date'],
  line: ['major', 'minor'],
  marks: { stage: 'stage' },
  events: {
    major: {
      title: { en: 'Major', 'zh-cn': '主版本' },
      meaning: {
        en: 'Modules were added, or the architecture changed. Starts again at alpha.',
        'zh-cn': '增加了模块或架构改变。重新从 alpha 开始。',
      },
      set: { major: '+1', minor: '0', revision: '0', date: '$today', stage: 'alpha' },
      choose: ['stage'],
      implied: ['minor', 'revision', 'stage'],
      decides: ['project'],
    },
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: {
        en: 'Functions were added or much improved, or compatibility broke locally. Starts again at alpha.',
        'zh-cn': '增加或大幅改进了功能，或局部不再兼容。重新从 alpha 开始。',
      },
      commits: ['breaking', 'feature'],
      set: { minor: '+1', revision: '0', date: '$today', stage: 'alpha' },
      choose: ['stage'],
      implied: ['revision', 'stage'],
      decides: ['project'],
    },
    revision: {
      title: { en: 'Revision', 'zh-cn': '修订' },
      meaning: {
        en: 'Faults were corrected. The stage stays unless it is chosen.',
        'zh-cn': '修正了缺陷。阶段不变，除非另外指定。',
      },
      commits: 'fix',
      set: { revision: '+1', date: '$today' },
      choose: ['stage'],
      decides: ['project-manager'],
    },
    stage: {
      title: { en: 'Next stage', 'zh-cn': '进入下一阶段' },
      meaning: {
        en: 'The software enters another stage, such as alpha to beta after the testers confirmed it.',
        'zh-cn': '软件进入另一阶段，例如测试确认后由 alpha 转为 beta。',
      },
      set: { stage: '$next', date: '$today' },
      choose: ['stage'],
      advise: 'revision',
      decides: ['project'],
    },
    day: {
      title: { en: 'New day', 'zh-cn': '更新日期' },
      meaning: {
        en: 'The project was changed on another day, and nothing else of the version moves.',
        'zh-cn': '项目在另一天有改动，版本号其余部分不变。',
      },
      set: { date: '$today' },
      decides: ['developer'],
    },
  },
  initial: '1.0.0.$today_base',
  roles: versionRoles,
  projections: greekProjections,
  examples: [
    {
      name: '1.1.1.051021_beta',
      means: {
        en: 'Version 1.1.1 in public test, changed last on 21 October 2005',
        'zh-cn': '1.1.1 公测版，最后改动于 2005 年 10 月 21 日',
      },
    },
    {
      name: '1.0.0.0321_alpha',
      means: {
        en: 'Version 1.0.0 in internal test, changed last on 21 March (layout MMDD)',
        'zh-cn': '1.0.0 内测版，最后改动于 3 月 21 日（MMDD 格式）',
      },
    },
  ],
};

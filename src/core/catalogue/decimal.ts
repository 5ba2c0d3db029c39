import type { Text } from '../text/language';
import type { EventVariant, SchemeData } from '../scheme/data';
import { decimalProjections } from './projections/decimal';

const noWayBack: Text = {
  en: 'a stage does not go back inside one version. Go on in this stage, or move major, minor or build.',
  'zh-cn': '同一版本内测试阶段不能后退。请继续当前阶段，或递增主版本、次版本、修正号。',
};

const isFinal: EventVariant = {
  when: { stage: { present: false } },
  refuse: {
    en: 'this is an official version, its tests are over. Move major, minor or build and choose the stage there.',
    'zh-cn': '这是正式版，测试已结束。请先递增主版本、次版本或修正号，并在那里选择测试阶段。',
  },
  advise: 'minor',
};

/** Two or three numbers and a test suffix: 1.0, 1.0.1, 2.0a, 2.0b2, 2.0rc1. */
export const decimal: SchemeData = {
  id: 'decimal',
  kind: 'version',
  title: { en: 'Decimal version', 'zh-cn': '十进制版本号' },
  source: 'Software and hardware version numbering rules, major.minor(.build)',
  forms: [{ id: 'version', template: '{major}.{minor}[.{build}][{stage}[{stageNumber}]]' }],
  fields: {
    major: {
      type: 'integer',
      title: { en: 'Major', 'zh-cn': '主版本号' },
      meaning: {
        en: 'Moves for a very large update. Below 1 the software is a test version with known serious faults.',
        'zh-cn': '有极大更新时递增。小于 1 表示尚有重大错误的测试版。',
      },
    },
    minor: {
      type: 'integer',
      title: { en: 'Minor', 'zh-cn': '次版本号' },
      meaning: {
        en: 'Moves for a large update that is not large enough for a new major number.',
        'zh-cn': '更新较大、但还不足以递增主版本号时递增。',
      },
    },
    build: {
      type: 'integer',
      title: { en: 'Build', 'zh-cn': '修正号' },
      meaning: {
        en: 'Moves for a small update such as corrected faults; absent on the first version of a minor number.',
        'zh-cn': '修正缺陷等小更新时递增；每个次版本的第一版不写。',
      },
    },
    stage: {
      type: 'word',
      title: { en: 'Test stage', 'zh-cn': '测试阶段' },
      meaning: {
        en: 'A test version of the number in front; absent on the official version.',
        'zh-cn': '表示前面版本号的测试版；正式版不写。',
      },
      words: [
        {
          word: 'a',
          title: { en: 'Alpha', 'zh-cn': 'alpha 测试版' },
          meaning: { en: 'Tested inside the team.', 'zh-cn': '团队内部测试。' },
        },
        {
          word: 'b',
          title: { en: 'Beta', 'zh-cn': 'beta 测试版' },
          meaning: { en: 'Tested in public.', 'zh-cn': '公开测试。' },
        },
        {
          word: 'rc',
          title: { en: 'Release candidate', 'zh-cn': '候选版' },
          meaning: {
            en: 'Becomes the official version unless a fault turns up.',
            'zh-cn': '若不再发现问题即成为正式版。',
          },
        },
      ],
      also: {
        alpha: { word: 'a', severity: 'error' },
        α: { word: 'a', severity: 'error' },
        beta: { word: 'b', severity: 'error' },
        β: { word: 'b', severity: 'error' },
      },
    },
    stageNumber: {
      type: 'integer',
      min: 1,
      title: { en: 'Number of the test version', 'zh-cn': '测试版序号' },
      meaning: {
        en: 'Counts the test versions of a stage: the first alpha and beta carry none, the first candidate carries 1.',
        'zh-cn': '同一阶段测试版的序号：第一个 alpha、beta 不写，第一个候选版写 1。',
      },
    },
  },
  conditions: [
    {
      when: { stage: 'rc' },
      must: { stageNumber: { present: true } },
      severity: 'warning',
      message: {
        en: 'The first release candidate is written with its number: rc1.',
        'zh-cn': '第一个候选版应写序号：rc1。',
      },
    },
    {
      when: { stage: { in: ['a', 'b'] }, stageNumber: 1 },
      must: { stageNumber: { not: [1] } },
      severity: 'warning',
      message: {
        en: 'The first alpha or beta is written without a number; the second one carries 2.',
        'zh-cn': '第一个 alpha 或 beta 不写序号，第二个写 2。',
      },
    },
  ],
  order: ['major', 'minor', 'build', { field: 'stage', absent: 'last' }, 'stageNumber'],
  line: ['major', 'minor'],
  marks: { stage: 'stage' },
  events: {
    major: {
      title: { en: 'Major', 'zh-cn': '主版本' },
      meaning: { en: 'A very large update.', 'zh-cn': '极大的更新。' },
      set: { major: '+1', minor: '0' },
      drop: ['build', 'stage', 'stageNumber'],
      choose: ['stage', 'stageNumber'],
    },
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: { en: 'A large update.', 'zh-cn': '较大的更新。' },
      set: { minor: '+1' },
      drop: ['build', 'stage', 'stageNumber'],
      choose: ['stage', 'stageNumber'],
    },
    build: {
      title: { en: 'Build', 'zh-cn': '修正' },
      meaning: {
        en: 'A small update, such as corrected faults.',
        'zh-cn': '较小的更新，例如修正缺陷。',
      },
      commits: 'fix',
      set: { build: '+1' },
      drop: ['stage', 'stageNumber'],
      choose: ['stage', 'stageNumber'],
      variants: [{ when: { build: { present: false } }, set: { build: '1' } }],
    },
    alpha: {
      title: { en: 'Alpha', 'zh-cn': '下一个 alpha' },
      meaning: {
        en: 'Another alpha test version of the same number.',
        'zh-cn': '同一版本号的又一个 alpha 测试版。',
      },
      set: { stageNumber: '+1' },
      variants: [
        isFinal,
        { when: { stage: { not: ['a'] } }, refuse: noWayBack },
        { when: { stageNumber: { present: false } }, set: { stageNumber: '2' } },
      ],
    },
    beta: {
      title: { en: 'Beta', 'zh-cn': '下一个 beta' },
      meaning: {
        en: 'The alpha tests are over, or another beta test version is needed.',
        'zh-cn': 'alpha 测试结束，或需要又一个 beta 测试版。',
      },
      set: { stageNumber: '+1' },
      variants: [
        isFinal,
        { when: { stage: 'rc' }, refuse: noWayBack, advise: 'rc' },
        { when: { stage: 'a' }, set: { stage: 'b' }, drop: ['stageNumber'] },
        { when: { stageNumber: { present: false } }, set: { stageNumber: '2' } },
      ],
    },
    rc: {
      title: { en: 'Release candidate', 'zh-cn': '下一个候选版' },
      meaning: {
        en: 'The beta tests are over, or another candidate is needed.',
        'zh-cn': 'beta 测试结束，或需要又一个候选版。',
      },
      set: { stageNumber: '+1' },
      variants: [
        isFinal,
        { when: { stage: { in: ['a', 'b'] } }, set: { stage: 'rc', stageNumber: '1' } },
        { when: { stageNumber: { present: false } }, set: { stageNumber: '2' } },
      ],
    },
    final: {
      title: { en: 'Official version', 'zh-cn': '正式版' },
      meaning: { en: 'All tests are over.', 'zh-cn': '全部测试结束。' },
      drop: ['stage', 'stageNumber'],
      needs: ['stage'],
      needsMessage: {
        en: 'this is an official version already. Take "Build" for the next one.',
        'zh-cn': '这已经是正式版。下一个版本请用“修正”。',
      },
      advise: 'build',
    },
  },
  initial: '0.1',
  projections: decimalProjections,
  examples: [
    {
      name: '1.0.2',
      means: { en: 'Second small update of 1.0', 'zh-cn': '1.0 的第二次小更新' },
    },
    {
      name: '2.0b2',
      means: { en: 'Second beta test version of 2.0', 'zh-cn': '2.0 的第二个 beta 测试版' },
    },
    {
      name: '2.0rc1',
      means: { en: 'First release candidate of 2.0', 'zh-cn': '2.0 的第一个候选版' },
    },
  ],
};

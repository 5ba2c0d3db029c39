import type { SchemeData } from '../scheme/data';
import { fourNumbers } from './projections/numbers';

/** Two to four numbers, revision before build: 2.0, 1.2.1, 5.0.0.13124, 5.0.0 build-13124. */
export const gnu: SchemeData = {
  id: 'gnu',
  kind: 'version',
  title: { en: 'GNU style', 'zh-cn': 'GNU 风格版本号' },
  source:
    'Naming rules and formats of software project version numbers, GNU style; its rules for stepping are lost, so every reset is implied',
  forms: [{ id: 'version', template: '{major}.{minor}[.{revision}[(.| build-){build}]]' }],
  fields: {
    major: {
      type: 'integer',
      title: { en: 'Major', 'zh-cn': '主版本号' },
      meaning: {
        en: 'Moves for a great change, or when many smaller ones have added up.',
        'zh-cn': '有重大改动，或局部改动累积成整体变化时递增。',
      },
    },
    minor: {
      type: 'integer',
      title: { en: 'Minor', 'zh-cn': '次版本号' },
      meaning: {
        en: 'Moves when part of the functions was added.',
        'zh-cn': '增加了部分功能时递增。',
      },
    },
    revision: {
      type: 'integer',
      title: { en: 'Revision', 'zh-cn': '修订号' },
      meaning: {
        en: 'Moves for a local change or a corrected fault; may be left out.',
        'zh-cn': '局部改动或修正缺陷时递增，可省略。',
      },
    },
    build: {
      type: 'integer',
      title: { en: 'Build', 'zh-cn': '构建号' },
      meaning: {
        en: 'Made by the build; stands only after a revision. Written with a dot or as " build-", which can never be a Git ref.',
        'zh-cn':
          '由编译过程产生，只能跟在修订号之后。以点号或“ build-”连接；后者不能用作 Git 引用名。',
      },
    },
  },
  order: ['major', 'minor', 'revision', 'build'],
  line: ['major', 'minor'],
  events: {
    major: {
      title: { en: 'Major', 'zh-cn': '主版本' },
      meaning: {
        en: 'A great change, or the sum of many.',
        'zh-cn': '重大改动，或多次改动的累积。',
      },
      commits: 'breaking',
      set: { major: '+1', minor: '0', revision: '$start?', build: '$start?' },
      choose: ['build'],
      implied: ['minor', 'revision', 'build'],
    },
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: { en: 'Functions were added.', 'zh-cn': '增加了部分功能。' },
      commits: 'feature',
      set: { minor: '+1', revision: '$start?', build: '$start?' },
      choose: ['build'],
      implied: ['revision', 'build'],
    },
    revision: {
      title: { en: 'Revision', 'zh-cn': '修订' },
      meaning: {
        en: 'Something was changed locally, or a fault was corrected.',
        'zh-cn': '局部改动，或修正了缺陷。',
      },
      commits: 'fix',
      set: { revision: '+1', build: '$start?' },
      choose: ['build'],
      implied: ['build'],
      variants: [{ when: { revision: { present: false } }, set: { revision: '1' } }],
    },
    build: {
      title: { en: 'Build', 'zh-cn': '构建' },
      meaning: {
        en: 'The same revision was built again; the number of the build may be given.',
        'zh-cn': '同一修订再次构建；可直接指定构建号。',
      },
      set: { build: '+1' },
      choose: ['build'],
      variants: [
        {
          when: { revision: { present: false } },
          refuse: {
            en: 'a build number stands only after a revision. Take "Revision" first.',
            'zh-cn': '构建号只能跟在修订号之后。请先用“修订”。',
          },
          advise: 'revision',
        },
        { when: { build: { present: false } }, set: { build: '1' } },
      ],
    },
  },
  initial: '0.1.0',
  projections: fourNumbers('major', 'minor', 'revision', 'build'),
  examples: [
    {
      name: '1.2.1',
      means: { en: 'First revision of 1.2', 'zh-cn': '1.2 的第一次修订' },
    },
    {
      name: '2.0',
      means: { en: 'Version 2.0, without a revision', 'zh-cn': '2.0 版，没有修订号' },
    },
    {
      name: '5.0.0 build-13124',
      means: {
        en: 'Build 13124 of version 5.0.0, in the second spelling',
        'zh-cn': '5.0.0 版第 13124 号构建，第二种写法',
      },
    },
    {
      name: '5.0.0.13124',
      means: { en: 'The same build, written with a dot', 'zh-cn': '同一构建，用点号连接' },
    },
  ],
};

import type { SchemeData } from '../scheme/data';
import { fourNumbers } from './projections/numbers';

/** A minor number of one digit with the revision right behind it: 1.21 is major 1, minor 2, revision 1. */
export const windows: SchemeData = {
  id: 'windows',
  kind: 'version',
  title: { en: 'Windows style', 'zh-cn': 'Windows 风格版本号' },
  source:
    'Naming rules and formats of software project version numbers, Windows style; its rules for stepping are lost, so every reset is implied',
  forms: [{ id: 'version', template: '{major}.{minor}[{revision}[.{build}]]' }],
  otherReadings: [
    {
      template: '{major}.{minor}[.{revision}[.{build}]]',
      fields: { minor: { width: null, meaning: null } },
      message: {
        en: 'Some people mean a minor number of several digits by it.',
        'zh-cn': '也有人把它理解为多位的次版本号。',
      },
    },
  ],
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
      width: 1,
      title: { en: 'Minor', 'zh-cn': '次版本号' },
      meaning: {
        en: 'One digit; moves when functions were added. No dot follows it: 1.21 is read as minor 2, revision 1.',
        'zh-cn': '一位数字，增加功能时递增。其后没有点号：1.21 读作次版本 2、修订 1。',
      },
    },
    revision: {
      type: 'integer',
      paddedTo: 9,
      title: { en: 'Revision', 'zh-cn': '修订号' },
      meaning: {
        en: 'All digits right behind the minor digit; moves for a local change or a corrected fault. May be left out.',
        'zh-cn': '紧跟次版本的全部数字；局部改动或修正缺陷时递增，可省略。',
      },
    },
    build: {
      type: 'integer',
      title: { en: 'Build', 'zh-cn': '构建号' },
      meaning: {
        en: 'Made by the build; stands only after a revision.',
        'zh-cn': '由编译过程产生，只能跟在修订号之后。',
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
      set: { major: '+1', minor: '0' },
      drop: ['revision', 'build'],
      implied: ['minor', 'revision', 'build'],
    },
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: { en: 'Functions were added.', 'zh-cn': '增加了部分功能。' },
      commits: 'feature',
      set: { minor: '+1' },
      drop: ['revision', 'build'],
      implied: ['revision', 'build'],
      advise: 'major',
    },
    revision: {
      title: { en: 'Revision', 'zh-cn': '修订' },
      meaning: {
        en: 'Something was changed locally, or a fault was corrected.',
        'zh-cn': '局部改动，或修正了缺陷。',
      },
      commits: 'fix',
      set: { revision: '+1' },
      drop: ['build'],
      implied: ['build'],
      advise: 'minor',
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
  initial: '1.0',
  projections: fourNumbers('major', 'minor', 'revision', 'build'),
  examples: [
    {
      name: '1.21',
      means: {
        en: 'Major 1, minor 2, revision 1',
        'zh-cn': '主版本 1，次版本 2，修订 1',
      },
    },
    {
      name: '2.0',
      means: { en: 'Version 2.0, without a revision', 'zh-cn': '2.0 版，没有修订号' },
    },
    {
      name: '1.21.13124',
      means: {
        en: 'Build 13124 of revision 1 of 1.2',
        'zh-cn': '1.2 第 1 次修订的第 13124 号构建',
      },
    },
  ],
};

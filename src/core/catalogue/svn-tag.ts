import type { SchemeData } from '../scheme/data';
import { svnTagProjections } from './projections/svn-tag';

/** Tags of test and release rounds: v1.0.0_T1_20160909, v1.0.0.33899_T1_20161009, v1.0.0_R1_20161109. */
export const svnTag: SchemeData = {
  id: 'svn-tag',
  kind: 'tag',
  title: { en: 'Test and release tag', 'zh-cn': '测试与发布标签' },
  source: 'Software version management standard, layout of the repository: tags',
  forms: [
    {
      id: 'tag',
      template: 'v{major}.{minor}.{revision}[.{build}]_{kind}{round}_{date}',
    },
  ],
  fields: {
    major: {
      type: 'integer',
      title: { en: 'Major', 'zh-cn': '主版本号' },
      meaning: {
        en: 'Moves when the software as a whole changes.',
        'zh-cn': '软件整体有大的变化时递增。',
      },
    },
    minor: {
      type: 'integer',
      title: { en: 'Minor', 'zh-cn': '次版本号' },
      meaning: { en: 'Moves when functions are added.', 'zh-cn': '增加功能时递增。' },
    },
    revision: {
      type: 'integer',
      title: { en: 'Revision', 'zh-cn': '修订号' },
      meaning: { en: 'Moves when faults are corrected.', 'zh-cn': '修正缺陷时递增。' },
    },
    build: {
      type: 'integer',
      title: { en: 'Build', 'zh-cn': '构建号' },
      meaning: {
        en: 'The revision of the repository that was built; part of the tag’s identity. May be left out.',
        'zh-cn': '构建所用的版本库修订号，属于标签的一部分，可省略。',
      },
    },
    kind: {
      type: 'word',
      title: { en: 'Kind of round', 'zh-cn': '轮次类别' },
      meaning: {
        en: 'Whether the tag marks a round of tests or a release.',
        'zh-cn': '标签标记的是测试轮次还是发布轮次。',
      },
      words: [
        {
          word: 'T',
          title: { en: 'Test round', 'zh-cn': '测试轮次' },
          meaning: { en: 'Handed to the testers.', 'zh-cn': '提交测试。' },
        },
        {
          word: 'R',
          title: { en: 'Release round', 'zh-cn': '发布轮次' },
          meaning: { en: 'Released.', 'zh-cn': '对外发布。' },
        },
      ],
    },
    round: {
      type: 'integer',
      min: 1,
      title: { en: 'Round', 'zh-cn': '轮次' },
      meaning: {
        en: 'Which test or release of this version it is, from 1.',
        'zh-cn': '该版本的第几轮测试或发布，从 1 开始。',
      },
    },
    date: {
      type: 'date',
      layouts: ['YYYYMMDD'],
      title: { en: 'Date', 'zh-cn': '日期' },
      meaning: { en: 'The day of the tag.', 'zh-cn': '打标签的日期。' },
    },
  },
  order: ['major', 'minor', 'revision', 'kind', 'build', 'round', 'date'],
  line: ['major', 'minor'],
  marks: { kind: 'stage' },
  events: {
    major: {
      title: { en: 'Major', 'zh-cn': '主版本' },
      meaning: {
        en: 'The first test of the next major version begins.',
        'zh-cn': '开始下一个主版本的第一轮测试。',
      },
      set: { major: '+1', minor: '0', revision: '0', kind: 'T', round: '1', date: '$today' },
      drop: ['build'],
      choose: ['build'],
      implied: ['minor', 'revision', 'build', 'kind', 'round'],
    },
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: {
        en: 'The first test of the next minor version begins.',
        'zh-cn': '开始下一个次版本的第一轮测试。',
      },
      set: { minor: '+1', revision: '0', kind: 'T', round: '1', date: '$today' },
      drop: ['build'],
      choose: ['build'],
      implied: ['revision', 'build', 'kind', 'round'],
    },
    revision: {
      title: { en: 'Revision', 'zh-cn': '修订' },
      meaning: {
        en: 'The first test of the next revision begins.',
        'zh-cn': '开始下一个修订的第一轮测试。',
      },
      set: { revision: '+1', kind: 'T', round: '1', date: '$today' },
      drop: ['build'],
      choose: ['build'],
      implied: ['build', 'kind', 'round'],
    },
    'test-round': {
      title: { en: 'Next test round', 'zh-cn': '下一轮测试' },
      meaning: {
        en: 'The same version is handed to the testers again.',
        'zh-cn': '同一版本再次提交测试。',
      },
      set: { round: '+1', date: '$today' },
      highest: { round: ['major', 'minor', 'revision', 'build', 'kind'] },
      choose: ['build'],
      variants: [
        {
          when: { kind: 'R' },
          refuse: {
            en: 'the version is released and its tests are over. Take "Revision" to test the next one.',
            'zh-cn': '该版本已发布，测试已结束。请用“修订”开始下一个版本的测试。',
          },
          advise: 'revision',
        },
      ],
    },
    'release-round': {
      title: { en: 'Release round', 'zh-cn': '发布' },
      meaning: {
        en: 'The version passed its tests and is released, or released once more.',
        'zh-cn': '版本通过测试后发布，或再次发布。',
      },
      set: { round: '+1', date: '$today' },
      choose: ['build'],
      variants: [
        {
          when: { kind: 'T' },
          set: { kind: 'R', round: '1', date: '$today' },
          drop: ['build'],
          implied: ['build', 'round'],
        },
      ],
    },
  },
  hotfix: 'revision',
  initial: 'v1.0.0_T1_$today',
  projections: svnTagProjections,
  examples: [
    {
      name: 'v1.0.0.33899_T1_20161009',
      means: {
        en: 'First test round of 1.0.0, built from revision 33899, on 9 October 2016',
        'zh-cn': '1.0.0 的第一轮测试，构建自修订 33899，2016 年 10 月 9 日',
      },
    },
    {
      name: 'v1.0.0_R1_20161109',
      means: {
        en: 'First release of 1.0.0, on 9 November 2016',
        'zh-cn': '1.0.0 的第一次发布，2016 年 11 月 9 日',
      },
    },
  ],
};

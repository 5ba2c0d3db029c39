import type { SchemeData } from '../scheme/data';
import { testPublishProjections } from './projections/test-publish';

/** Four numbers: design, requirement, publication, and submission to test. */
export const testPublish: SchemeData = {
  id: 'test-publish',
  kind: 'version',
  title: { en: 'Test and publish (A.B.C.D)', 'zh-cn': '测试发布版本号（A.B.C.D）' },
  source: 'Definition rules for software versions, A.B.C.D',
  forms: [{ id: 'version', template: '{design}.{requirement}.{publication}.{test}[{mark}]' }],
  fields: {
    design: {
      type: 'integer',
      title: { en: 'Design (A)', 'zh-cn': '设计（A 段）' },
      meaning: {
        en: 'Moves when the design as a whole, or that of a main functional module, changes.',
        'zh-cn': '总体设计或主要功能模块的设计改变时递增。',
      },
    },
    requirement: {
      type: 'integer',
      title: { en: 'Requirement (B)', 'zh-cn': '需求（B 段）' },
      meaning: {
        en: 'Moves when requirements are added on the same overall design.',
        'zh-cn': '总体设计不变、增加系统需求时递增。',
      },
    },
    publication: {
      type: 'integer',
      title: { en: 'Publication (C)', 'zh-cn': '发布（C 段）' },
      meaning: {
        en: 'Moves at every public release or hand-over to a user, and sets the test number to 0.',
        'zh-cn': '每次公开发布或提交给用户时递增，同时测试段归 0。',
      },
    },
    test: {
      type: 'integer',
      title: { en: 'Test submission (D)', 'zh-cn': '提测（D 段）' },
      meaning: {
        en: 'Moves at every submission to test, from 1. 0 marks a published version.',
        'zh-cn': '每次提交测试时从 1 开始递增。0 表示公开发布的版本。',
      },
    },
    mark: {
      type: 'text',
      of: ['upper', 'lower'],
      title: { en: 'Special mark', 'zh-cn': '特殊标识' },
      meaning: {
        en: 'Letters that mark a test version in a special case.',
        'zh-cn': '特殊情况下附在提测号后的英文字母。',
      },
    },
  },
  conditions: [
    {
      when: { test: 0 },
      must: { mark: { present: false } },
      message: {
        en: 'A published version (test number 0) carries no test mark. Take the letters away.',
        'zh-cn': '公开发布的版本（测试段为 0）不能带测试标识。请去掉字母。',
      },
    },
    {
      when: { publication: 0 },
      must: { test: { min: 1 } },
      severity: 'warning',
      message: {
        en: 'Test number 0 says that the version was published, publication number 0 that none was. The first test submission is 1.',
        'zh-cn': '测试段为 0 表示已公开发布，发布段为 0 又表示从未发布。第一次提测应为 1。',
      },
    },
  ],
  order: ['design', 'requirement', 'publication', 'test', 'mark'],
  line: ['design', 'requirement'],
  marks: { test: 'stage' },
  events: {
    redesign: {
      title: { en: 'Redesign', 'zh-cn': '设计变更' },
      meaning: {
        en: 'The design changed and was coded anew; the result is submitted to test.',
        'zh-cn': '设计有变更并重新开发，随后提交测试。',
      },
      set: { design: '+1', requirement: '0', publication: '0', test: '1' },
      drop: ['mark'],
      choose: ['mark'],
    },
    requirement: {
      title: { en: 'New requirement', 'zh-cn': '需求变更' },
      meaning: {
        en: 'Requirements were added or changed and developed; the result is submitted to test.',
        'zh-cn': '需求增加或变更并完成开发，随后提交测试。',
      },
      set: { requirement: '+1', publication: '0', test: '1' },
      drop: ['mark'],
      choose: ['mark'],
    },
    publish: {
      title: { en: 'Publish', 'zh-cn': '发布' },
      meaning: {
        en: 'The test was passed and the version goes to the public or to a user.',
        'zh-cn': '测试通过，公开发布或交付用户。',
      },
      set: { publication: '+1', test: '0' },
      drop: ['mark'],
    },
    test: {
      title: { en: 'Submit to test', 'zh-cn': '提交测试' },
      meaning: {
        en: 'Faults were corrected and the version is handed to the testers.',
        'zh-cn': '修正缺陷后提交给测试人员。',
      },
      set: { test: '+1' },
      drop: ['mark'],
      choose: ['mark'],
    },
  },
  hotfix: 'publish',
  initial: '0.0.0.1',
  projections: testPublishProjections,
  examples: [
    {
      name: '1.3.1.7',
      means: {
        en: 'Seventh test submission after the first publication of 1.3',
        'zh-cn': '1.3 第一次发布后的第七次提测',
      },
    },
    {
      name: '1.3.2.0',
      means: { en: 'Second publication of 1.3', 'zh-cn': '1.3 的第二次公开发布' },
    },
    {
      name: '1.3.1.7a',
      means: {
        en: 'Seventh test submission, specially marked a',
        'zh-cn': '第七次提测，带特殊标识 a',
      },
    },
  ],
};

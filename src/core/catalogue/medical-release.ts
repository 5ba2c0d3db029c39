import type { SchemeData } from '../scheme/data';
import { majorField, minorField } from './medical-fields';
import { twoNumbers } from './projections/numbers';

/** The public number of medical device software: the first two numbers of the full version. */
export const medicalRelease: SchemeData = {
  id: 'medical-release',
  kind: 'version',
  title: {
    en: 'Release number of medical device software',
    'zh-cn': '医疗器械软件发布版本号',
  },
  source: 'Version rule for medical device software, release number A.B',
  forms: [{ id: 'version', template: '{major}.{minor}' }],
  options: {
    keepLower: {
      title: { en: 'Keep the lower number', 'zh-cn': '保留低位数字' },
      default: 'false',
      values: {
        false: {},
        true: { events: { major: { set: { minor: null }, implied: null } } },
      },
    },
  },
  fields: {
    major: majorField,
    minor: minorField,
  },
  order: ['major', 'minor'],
  line: ['major', 'minor'],
  events: {
    major: {
      title: { en: 'Major enhancement or recall', 'zh-cn': '重大增强或召回' },
      meaning: {
        en: 'Safety or effectiveness is touched, or a recall is behind the update.',
        'zh-cn': '影响安全性或有效性，或因召回而更新。',
      },
      set: { major: '+1', minor: '0' },
      implied: ['minor'],
    },
    minor: {
      title: { en: 'Minor enhancement', 'zh-cn': '轻微增强' },
      meaning: {
        en: 'Something is better, and safety and effectiveness are not touched.',
        'zh-cn': '有增强，但不影响安全性和有效性。',
      },
      set: { minor: '+1' },
    },
  },
  classification: { fields: ['major', 'minor'], recall: 'major' },
  initial: '1.0',
  projections: twoNumbers('major', 'minor'),
  examples: [
    {
      name: '1.0',
      means: {
        en: 'First release; corrections and builds do not show in it',
        'zh-cn': '首个发布版本；纠正和构建不体现在其中',
      },
    },
    {
      name: '2.1',
      means: {
        en: 'First minor enhancement after the first major one',
        'zh-cn': '第一次重大增强之后的第一次轻微增强',
      },
    },
  ],
};

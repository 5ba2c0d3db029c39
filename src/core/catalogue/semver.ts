import type { SchemeData } from '../scheme/data';
import { semverProjections } from './projections/semver';

const template = '{major}.{minor}.{patch}[-{prerelease}][+{metadata}]';

/** Semantic Versioning 2.0.0: https://semver.org/spec/v2.0.0.html. */
export const semver: SchemeData = {
  id: 'semver',
  kind: 'version',
  title: { en: 'Semantic Versioning', 'zh-cn': '语义化版本' },
  source: 'https://semver.org/spec/v2.0.0.html',
  forms: [{ id: 'version', template }],
  options: {
    prefix: {
      title: { en: 'Letter before the number', 'zh-cn': '数字前的字母' },
      default: 'none',
      values: {
        none: {},
        v: { forms: [{ id: 'version', template: `v${template}` }], initial: 'v0.1.0' },
        optional: { forms: [{ id: 'version', template: `(v|)${template}` }], initial: 'v0.1.0' },
      },
    },
  },
  fields: {
    major: {
      type: 'integer',
      title: { en: 'Major', 'zh-cn': '主版本号' },
      meaning: {
        en: 'Moves when the public interface changes so that users have to change their code. 0 promises nothing yet.',
        'zh-cn': '公开接口出现不兼容的修改、使用者必须改代码时递增。0 表示接口尚未稳定。',
      },
    },
    minor: {
      type: 'integer',
      title: { en: 'Minor', 'zh-cn': '次版本号' },
      meaning: {
        en: 'Moves when something is added or deprecated and existing users go on working.',
        'zh-cn': '新增或弃用功能，而现有使用者不受影响时递增。',
      },
    },
    patch: {
      type: 'integer',
      title: { en: 'Patch', 'zh-cn': '修订号' },
      meaning: {
        en: 'Moves when wrong behaviour is corrected and nothing else changes.',
        'zh-cn': '只修正错误行为、没有其他变化时递增。',
      },
    },
    prerelease: {
      type: 'identifiers',
      title: { en: 'Pre-release', 'zh-cn': '先行版本' },
      meaning: {
        en: 'Says that this is a trial of the version in front of it, and sorts before that version.',
        'zh-cn': '表示这是前面那个版本的试用版，排在正式版之前。',
      },
    },
    metadata: {
      type: 'identifiers',
      leadingZeros: true,
      title: { en: 'Build metadata', 'zh-cn': '构建信息' },
      meaning: {
        en: 'Tells builds of one version apart; it does not order them.',
        'zh-cn': '区分同一版本的不同构建，不参与排序。',
      },
    },
  },
  order: ['major', 'minor', 'patch', { field: 'prerelease', absent: 'last' }],
  line: ['major', 'minor'],
  marks: { prerelease: 'stage' },
  events: {
    major: {
      title: { en: 'Major', 'zh-cn': '主版本' },
      meaning: {
        en: 'The change breaks users: something public was removed or works differently.',
        'zh-cn': '改动会影响使用者：公开内容被删除或行为改变。',
      },
      commits: 'breaking',
      set: { major: '+1', minor: '0', patch: '0' },
      drop: ['prerelease', 'metadata'],
      variants: [{ when: { minor: 0, patch: 0, prerelease: { present: true } }, set: {} }],
    },
    minor: {
      title: { en: 'Minor', 'zh-cn': '次版本' },
      meaning: {
        en: 'Something was added or deprecated, and users go on working unchanged.',
        'zh-cn': '新增或弃用了功能，使用者无需改动。',
      },
      commits: 'feature',
      set: { minor: '+1', patch: '0' },
      drop: ['prerelease', 'metadata'],
      variants: [{ when: { patch: 0, prerelease: { present: true } }, set: {} }],
    },
    patch: {
      title: { en: 'Patch', 'zh-cn': '修订' },
      meaning: { en: 'Only faults were corrected.', 'zh-cn': '只修正了错误。' },
      commits: 'fix',
      set: { patch: '+1' },
      drop: ['prerelease', 'metadata'],
      variants: [{ when: { prerelease: { present: true } }, set: {} }],
    },
    premajor: {
      title: { en: 'Pre-release of the next major', 'zh-cn': '下一主版本的先行版' },
      meaning: {
        en: 'Users should try the next breaking version before it is final.',
        'zh-cn': '让使用者提前试用下一个不兼容版本。',
      },
      set: { major: '+1', minor: '0', patch: '0', prerelease: '0' },
      drop: ['metadata'],
      choose: ['prerelease'],
    },
    preminor: {
      title: { en: 'Pre-release of the next minor', 'zh-cn': '下一次版本的先行版' },
      meaning: {
        en: 'Users should try additions before they are final.',
        'zh-cn': '让使用者提前试用新增的功能。',
      },
      set: { minor: '+1', patch: '0', prerelease: '0' },
      drop: ['metadata'],
      choose: ['prerelease'],
    },
    prepatch: {
      title: { en: 'Pre-release of the next patch', 'zh-cn': '下一修订的先行版' },
      meaning: {
        en: 'Users should try corrections before they are final.',
        'zh-cn': '让使用者提前试用修正。',
      },
      set: { patch: '+1', prerelease: '0' },
      drop: ['metadata'],
      choose: ['prerelease'],
    },
    prerelease: {
      title: { en: 'Next pre-release', 'zh-cn': '下一个先行版' },
      meaning: {
        en: 'Another trial of the same version; from a final version, the first trial of the next patch.',
        'zh-cn': '同一版本的又一个试用版；若已是正式版，则为下一修订的第一个试用版。',
      },
      set: { prerelease: '+1' },
      drop: ['metadata'],
      choose: ['prerelease'],
      variants: [
        { when: { prerelease: { present: false } }, set: { patch: '+1', prerelease: '0' } },
      ],
    },
    release: {
      title: { en: 'Release', 'zh-cn': '正式发布' },
      meaning: {
        en: 'The trials are over and the version becomes final.',
        'zh-cn': '试用结束，版本转为正式版。',
      },
      drop: ['prerelease', 'metadata'],
      needs: ['prerelease'],
      needsMessage: {
        en: 'it is final already, without a pre-release part. Take "Patch" or another number instead.',
        'zh-cn': '该版本已是正式版，没有先行版本部分。请改用“修订”等事件。',
      },
      advise: 'patch',
    },
  },
  initial: '0.1.0',
  projections: semverProjections,
  examples: [
    {
      name: '1.4.2',
      means: {
        en: 'Second correction of the fourth extension of interface 1',
        'zh-cn': '接口 1 的第四次扩充的第二次修正',
      },
    },
    {
      name: '2.0.0-rc.1',
      means: {
        en: 'First release candidate of the breaking version 2.0.0',
        'zh-cn': '不兼容版本 2.0.0 的第一个候选版',
      },
    },
    {
      name: '1.0.0+build.0815',
      means: {
        en: 'Build 0815 of version 1.0.0',
        'zh-cn': '1.0.0 版本的第 0815 号构建',
      },
    },
  ],
};

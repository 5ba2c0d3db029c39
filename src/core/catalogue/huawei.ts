import type { SchemeData } from '../scheme/data';
import { huaweiProjections } from './projections/huawei';

/** Huawei's external version: product, feature version, customer version, build and hot patch. */
export const huawei: SchemeData = {
  id: 'huawei',
  kind: 'version',
  title: { en: 'Huawei V/R/C/B version', 'zh-cn': '华为 V/R/C/B 版本号' },
  source: 'Huawei version number description, VxxxRxxx[LLL]CxxBxxy[SPxx]',
  forms: [
    {
      id: 'version',
      template: 'V{version}R{release}[{region}][C{customer}]B{build}{correction}[SP{patch}]',
    },
  ],
  fields: {
    version: {
      type: 'integer',
      width: 3,
      min: 100,
      step: 100,
      title: { en: 'Version (V)', 'zh-cn': '版本（V）' },
      meaning: {
        en: 'The product or series, from 100. A new one when its place on the market changes, or its platform is no longer compatible; it goes to the next hundred.',
        'zh-cn':
          '产品或产品系列，从 100 开始。市场定位改变或平台不再兼容时启用新的，取下一个整百。',
      },
    },
    release: {
      type: 'integer',
      width: 3,
      min: 1,
      title: { en: 'Release (R)', 'zh-cn': '特性版本（R）' },
      meaning: {
        en: 'The feature version, from 001 under one V. Moves when a series is derived, or features change and are brought to the market by plan.',
        'zh-cn': '特性版本，同一 V 下从 001 开始。衍生新系列，或特性变化并按计划推向市场时递增。',
      },
    },
    region: {
      type: 'text',
      of: ['upper'],
      minLength: 3,
      maxLength: 3,
      except: ['LLL', 'XXX', 'CXX'],
      title: { en: 'Overseas mark', 'zh-cn': '海外标识' },
      meaning: {
        en: 'Three capital letters for a country or region abroad; absent at home.',
        'zh-cn': '三个大写字母，表示海外国家或地区；国内版本省略。',
      },
    },
    customer: {
      type: 'integer',
      width: 2,
      min: 1,
      title: { en: 'Customer version (C)', 'zh-cn': '客户版本（C）' },
      meaning: {
        en: 'Numbers the versions of one V and R that customers get, from 01. Absent on a build that no customer gets.',
        'zh-cn': '同一 V、R 下发给客户的版本序号，从 01 开始。不发给客户的构建没有此项。',
      },
    },
    build: {
      type: 'integer',
      width: 2,
      min: 1,
      title: { en: 'Build (B)', 'zh-cn': '构建（B）' },
      meaning: {
        en: 'The planned build, from 01. A new one starts its corrections at 0.',
        'zh-cn': '规划的构建号，从 01 开始。换新构建时改错号回到 0。',
      },
    },
    correction: {
      type: 'integer',
      width: 1,
      title: { en: 'Correction', 'zh-cn': '改错号' },
      meaning: {
        en: 'How often the build was corrected and handed to test again; 0 is the first hand-over.',
        'zh-cn': '该构建改错后再次转测试的次数，0 为首次转测试。',
      },
    },
    patch: {
      type: 'integer',
      width: 2,
      min: 1,
      title: { en: 'Hot patch (SP)', 'zh-cn': '热补丁（SP）' },
      meaning: {
        en: 'Numbers the hot patches of a published version, from 01. Absent on anything that is no patch.',
        'zh-cn': '已发布版本的热补丁序号，从 01 开始。不是补丁则省略。',
      },
    },
  },
  conditions: [
    {
      when: { patch: { present: true } },
      must: { customer: { present: true } },
      message: {
        en: 'A hot patch (SP) needs a published version. Write the customer version (C) that it patches.',
        'zh-cn': '热补丁（SP）只能用于已发布的版本。请写上所修补的客户版本（C）。',
      },
    },
  ],
  order: ['version', 'release', 'build', 'correction', 'customer', 'patch'],
  line: ['version', 'release'],
  marks: { customer: 'customer', patch: 'patch' },
  events: {
    version: {
      title: { en: 'New version (V)', 'zh-cn': '新版本（V）' },
      meaning: {
        en: 'The place on the market changed, or the platform is no longer compatible.',
        'zh-cn': '市场定位改变，或平台与原来不兼容。',
      },
      commits: 'breaking',
      set: {
        version: '+1',
        release: '001',
        build: '01',
        correction: '0',
      },
      drop: ['customer', 'patch'],
      implied: ['release', 'build', 'correction', 'customer', 'patch'],
    },
    release: {
      title: { en: 'New release (R)', 'zh-cn': '新特性版本（R）' },
      meaning: {
        en: 'A series is derived, or changed features go to the market by plan.',
        'zh-cn': '衍生新系列，或特性变化后按计划推向市场。',
      },
      commits: 'feature',
      set: { release: '+1', build: '01', correction: '0' },
      drop: ['customer', 'patch'],
      implied: ['customer', 'patch'],
      advise: 'version',
    },
    customer: {
      title: { en: 'Customer version (C)', 'zh-cn': '客户版本（C）' },
      meaning: {
        en: 'This build goes to customers.',
        'zh-cn': '当前构建将发给客户。',
      },
      set: { customer: '+1' },
      drop: ['patch'],
      implied: ['patch'],
      highest: { customer: ['version', 'release'] },
      advise: 'release',
    },
    build: {
      title: { en: 'Next build (B)', 'zh-cn': '下一个构建（B）' },
      meaning: {
        en: 'The next planned build is handed to test for the first time.',
        'zh-cn': '下一个规划的构建首次转测试。',
      },
      set: { build: '+1', correction: '0' },
      drop: ['customer', 'patch'],
      implied: ['customer', 'patch'],
      advise: 'release',
    },
    correction: {
      title: { en: 'Correction', 'zh-cn': '改错' },
      meaning: {
        en: 'Faults of the same build were corrected and it is handed to test again.',
        'zh-cn': '修正同一构建的问题后再次转测试。',
      },
      commits: 'fix',
      set: { correction: '+1' },
      drop: ['patch'],
      implied: ['patch'],
      advise: 'build',
    },
    hotpatch: {
      title: { en: 'Hot patch (SP)', 'zh-cn': '热补丁（SP）' },
      meaning: {
        en: 'A version that customers run is patched; everything in front stays.',
        'zh-cn': '为网上运行的版本打补丁，前面各项不变。',
      },
      set: { patch: '+1' },
      advise: 'correction',
      variants: [
        {
          when: { customer: { present: false } },
          refuse: {
            en: 'a hot patch needs a published version (C). Take "Customer version (C)" first.',
            'zh-cn': '热补丁需要已发布的客户版本（C）。请先用“客户版本（C）”。',
          },
          advise: 'customer',
        },
      ],
    },
  },
  hotfix: 'hotpatch',
  initial: 'V100R001B010',
  projections: huaweiProjections,
  examples: [
    {
      name: 'V100R001B010',
      means: {
        en: 'First build of V100R001, handed to test for the first time, not for customers',
        'zh-cn': 'V100R001 第 1 个构建的首次转测试版本，不发给客户',
      },
    },
    {
      name: 'V100R001C01B023',
      means: {
        en: 'Third correction of build 2, delivered as the first customer version',
        'zh-cn': '第 2 个构建的第 3 次改错，作为第 1 个客户版本交付',
      },
    },
    {
      name: 'V100R001C01B023SP01',
      means: {
        en: 'First hot patch of V100R001C01B023',
        'zh-cn': 'V100R001C01B023 的第一个热补丁',
      },
    },
    {
      name: 'V100R001USAC01B023',
      means: {
        en: 'The same customer version, marked for one region abroad',
        'zh-cn': '同一客户版本，带海外地区标识',
      },
    },
  ],
};

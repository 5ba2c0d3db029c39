import { versionRoles } from '../../catalogue/roles';
import { rolesOf } from './roles-of';
import type { Preset } from './preset';

/** Every archived version has two numbers: an internal one, B, and one for customers, V. */
export const vp: Preset = {
  id: 'vp',
  title: { en: 'VP rule: internal and external numbers', 'zh-cn': 'VP 规则：内部与外部版本号' },
  description: {
    en: 'Internal numbers (B) in manifests and tags, each tag with the external number (V) that customers know.',
    'zh-cn': '清单文件和标签使用内部版本号（B），每个标签记录对外的版本号（V）。',
  },
  source: 'Version number management of project software, VP rule',
  example: 'B8.1.0.160321',
  examples: {
    version: ['B8.1.0.160321', 'B8.1.0.160321P1'],
    external: ['V8.1.0.160321'],
    tag: ['B8.1.0.160321', 'V8.1.0.160321P1'],
    branch: ['release/B8.1.0.160321'],
  },
  variables: [],
  data: {
    version: { scheme: 'vp', number: 'internal' },
    external: { scheme: 'vp', number: 'external' },
    tags: ['vp'],
    branches: [{ template: 'release/{version}', match: 'release/*' }],
    roles: rolesOf(versionRoles),
  },
};

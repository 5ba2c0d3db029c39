import type { Preset } from './preset';

/** Medical device software: the full number in the manifests, the release number in public. */
export const medical: Preset = {
  id: 'medical',
  title: { en: 'Medical device software', 'zh-cn': '医疗器械软件版本号' },
  description: {
    en: 'The full number A.B.C.D in manifests and in tags of builds, and the release number A.B in public tags.',
    'zh-cn': '清单文件和构建标签使用完整版本号 A.B.C.D，对外标签使用发布版本号 A.B。',
  },
  source: 'Naming rule for versions of medical device software',
  example: '1.0.1.121008',
  examples: {
    version: ['1.0.1.121008', '1.0.0.000000'],
    external: ['1.0'],
    tag: ['1.0', 'v2.1', '1.0.1.121008'],
    branch: ['release/1.0'],
  },
  variables: [],
  data: {
    version: 'medical',
    external: 'medical-release',
    tags: ['(|v){version}', '(|v){medical-release}'],
    branches: [{ template: 'release/{medical-release}', match: 'release/*' }],
  },
};

import type { Text } from '../text/language';
import type { PolicyData } from './data';

/** A policy ready to be chosen. Its data has no power that a policy file lacks. */
export interface Preset {
  readonly id: string;
  readonly title: Text;
  /** What it holds names to. */
  readonly description: Text;
  /** A name that it leads to, to recognize it by. */
  readonly example: string;
  /** Variables that its names have fields for. */
  readonly variables: readonly string[];
  readonly data: PolicyData;
}

/** A preset for a scheme of versions whose tags are the version itself, with or without `v` in front. */
function versionPreset(
  id: string,
  example: string,
  title: Text,
  tags: PolicyData['tags'] = ['(v|){version}'],
): Preset {
  return {
    id,
    title,
    example,
    variables: [],
    description: {
      en: `Versions in manifests, tags, and release branches such as release/${example}.`,
      'zh-cn': `约束清单文件中的版本号、标签，以及 release/${example} 这样的发布分支。`,
    },
    data: {
      version: id,
      tags,
      branches: [{ template: 'release/{version}', match: 'release/*' }],
    },
  };
}

const baselineRules: PolicyData['baselines'] = [{ scheme: 'baseline', match: '[Bb]aseline*' }];
const branchRules: PolicyData['branches'] = [{ scheme: 'branch', match: '[Bb]ranch*' }];

/** Every preset, the most common first. */
export const presets: readonly Preset[] = [
  versionPreset('semver', '1.4.2', { en: 'Semantic Versioning', 'zh-cn': '语义化版本' }),
  versionPreset('three-part', '1.4.2', { en: 'Three-part number', 'zh-cn': '三段式版本号' }, [
    'three-part',
  ]),
  versionPreset(
    'greek',
    '1.1.1.051021_beta',
    { en: 'Number, date and Greek letter', 'zh-cn': '希腊字母版本号' },
    ['greek'],
  ),
  versionPreset('decimal', '2.0rc1', { en: 'Decimal number', 'zh-cn': '小数式版本号' }),
  versionPreset('test-publish', '1.3.1.6', { en: 'Test and publish', 'zh-cn': '测试发布版本号' }),
  versionPreset(
    'product-demo',
    'ZS_V1.1.0_20180301',
    { en: 'Product and demo', 'zh-cn': '产品与演示版本号' },
    ['product-demo'],
  ),
  versionPreset(
    'huawei',
    'V100R001C01B023',
    { en: 'Huawei V/R/C/B version', 'zh-cn': '华为 V/R/C/B 版本号' },
    ['huawei'],
  ),
  {
    id: 'svn-tag',
    title: { en: 'Test and release rounds', 'zh-cn': '测试轮次与发布轮次标签' },
    example: 'v1.0.0_T1_20161009',
    variables: [],
    description: {
      en: 'Tags that carry the version, the test or release round and the day.',
      'zh-cn': '约束标签：带版本号、测试或发布轮次以及日期。',
    },
    data: { tags: ['svn-tag'] },
  },
  {
    id: 'easier',
    title: {
      en: 'Huawei versions with baselines and branches',
      'zh-cn': '华为版本号，加基线与分支',
    },
    example: 'Baseline_ET_PC_G1ST_20120504',
    variables: ['company', 'project', 'terminal'],
    description: {
      en: 'Versions and tags as Huawei writes them, baselines, and branches of code packages.',
      'zh-cn': '约束华为格式的版本号与标签、基线，以及代码包分支。',
    },
    data: {
      version: 'huawei',
      tags: ['huawei'],
      baselines: baselineRules,
      branches: branchRules,
    },
  },
  {
    id: 'baseline',
    title: { en: 'Baselines', 'zh-cn': '基线' },
    example: 'Baseline_ET_PC_G1ST_20120504',
    variables: ['project', 'terminal'],
    description: { en: 'Baselines only.', 'zh-cn': '只约束基线。' },
    data: { baselines: baselineRules },
  },
  {
    id: 'branch',
    title: { en: 'Branches of code packages', 'zh-cn': '代码包分支' },
    example: 'Branch_ET_PC_G1ST_20120504',
    variables: ['project', 'terminal'],
    description: { en: 'Branches only.', 'zh-cn': '只约束分支。' },
    data: { branches: branchRules },
  },
];

import type { RuleInfo } from './rule-info';

/** Rules of what tags, branches and the changelog say beside the manifests. */
export const truthRules = [
  {
    id: 'tag/untrue',
    severity: 'warning',
    title: { en: 'Tag that is not true', 'zh-cn': '标签与内容不符' },
    description: {
      en: 'The tree of a tag holds another version than the one that the tag claims.',
      'zh-cn': '标签所指内容中的版本号与标签名声称的版本号不同。',
    },
  },
  {
    id: 'code/not-rising',
    severity: 'error',
    title: { en: 'Code that does not rise', 'zh-cn': '版本代码未递增' },
    description: {
      en: 'A code such as versionCode is not above those of lower versions on all release branches and tags, or another version has it already.',
      'zh-cn':
        'versionCode 等版本代码没有大于所有发布分支和标签中较低版本的代码，或已被其他版本使用。',
    },
  },
  {
    id: 'changelog/drift',
    severity: 'warning',
    title: { en: 'Changelog of another version', 'zh-cn': '更新日志与版本号不一致' },
    description: {
      en: 'The newest release in the changelog is not the version in the manifests.',
      'zh-cn': '更新日志中最新发布的版本与清单文件中的版本号不同。',
    },
  },
  {
    id: 'changelog/unknown',
    severity: 'information',
    title: { en: 'Release without a tag', 'zh-cn': '更新日志中的版本没有标签' },
    description: {
      en: 'The changelog tells of a release between tagged ones, and no tag bears its version.',
      'zh-cn': '更新日志中某个版本的前后版本都有标签，唯独它没有。',
    },
  },
] as const satisfies readonly RuleInfo[];

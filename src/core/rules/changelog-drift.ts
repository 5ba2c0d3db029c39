import type { Text } from '../text/language';
import { message } from '../text/message';
import { findChangelogDrift } from '../truth/changelog-drift';
import type { RuleCheck } from './check-context';
import { shown } from './slot-range';

const behind: Text = {
  en: 'The manifests are at {version}, but the newest release here is {newest}, and nothing waits under Unreleased. Add a section for {version}.',
  'zh-cn':
    '清单文件中的版本号是 {version}，但此处最新发布的是 {newest}，且“Unreleased”下没有内容。请补充 {version} 的小节。',
};

const ahead: Text = {
  en: 'The newest release here is {newest}, but the manifests are at {version}. Bump the version, or mark the section as unreleased.',
  'zh-cn':
    '此处最新发布的是 {newest}，但清单文件中的版本号是 {version}。请升级版本，或将该小节标为未发布。',
};

/** `changelog/drift`: the newest release in the changelog is not the version in the manifests. */
export const changelogDrift: RuleCheck = ({ snapshot: { changelog }, units }) => {
  const drift = findChangelogDrift(changelog, units);
  if (!changelog || !drift) return [];
  const { newest, version, isAhead } = drift;
  return [
    {
      rule: 'changelog/drift',
      severity: 'warning',
      message: message(isAhead ? ahead : behind, {
        version: shown(version),
        newest: shown(newest.version),
      }),
      place: { type: 'file', path: changelog.path, range: newest.range },
    },
  ];
};

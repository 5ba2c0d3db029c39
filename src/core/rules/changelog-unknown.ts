import type { Text } from '../text/language';
import { message } from '../text/message';
import { untaggedReleases } from '../truth/changelog-drift';
import type { RuleCheck } from './check-context';
import { shown } from './slot-range';

const untagged: Text = {
  en: 'The releases around {version} have tags, but no tag bears this version. Correct it if it is mistyped.',
  'zh-cn': '{version} 前后的版本都有标签，唯独没有此版本的标签。若为笔误请更正。',
};

/** `changelog/unknown`: the changelog tells of a release between tagged ones that no tag bears. */
export const changelogUnknown: RuleCheck = ({ snapshot: { changelog, policy }, units, git }) => {
  // Where no team has said how it names things, nobody promised a tag for each release.
  if (!changelog || policy.origin === 'built-in') return [];
  return untaggedReleases(changelog, units, git?.refs ?? []).map(({ version, range }) => ({
    rule: 'changelog/unknown',
    severity: 'information',
    message: message(untagged, { version: shown(version) }),
    place: { type: 'file', path: changelog.path, range },
  }));
};

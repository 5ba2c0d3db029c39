import type { ClassifiedRef } from '../refs/types';
import type { RemoteTags } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { findInRefs, ignoredRefs } from './find-in-refs';
import { shown } from './slot-range';
import type { Finding } from './types';

const moved: Text = {
  en: 'Cannot tell which "{tag}" is meant: it holds {here} here and {there} on {remote}. A published tag stays as it is; take that of {remote}, and give the other one a name of its own.',
  'zh-cn':
    '标签“{tag}”有两个含义：此处为 {here}，{remote} 上为 {there}。已发布的标签应保持不变：请以 {remote} 上的为准，另一个请另取名称。',
};

/** `tag/moved`: a tag holds another object here than on a remote, once a person has asked the remotes. */
export const tagMoved: RuleCheck = ({ snapshot: { policy }, refs, git }) => {
  const remotes = (git?.remoteTags ?? []).filter(({ tags }) => tags !== undefined);
  if (remotes.length === 0) return [];
  const isIgnored = ignoredRefs(policy);
  return findInRefs(refs, (ref) => {
    const found = remotes.flatMap((remote) => movedOn(remote, ref));
    return found.length > 0 && isIgnored(ref) ? [] : found;
  });
};

function movedOn({ remote, tags }: RemoteTags, { ref, shortName }: ClassifiedRef): Finding[] {
  const there = tags?.get(ref.ref);
  if (there === undefined || there === ref.id || !ref.ref.startsWith('refs/tags/')) return [];
  const what = { tag: shown(shortName), here: brief(ref.id), there: brief(there), remote };
  return [
    {
      rule: 'tag/moved',
      severity: 'error',
      message: message(moved, what),
      place: { type: 'ref', ref: ref.ref },
    },
  ];
}

/** As many digits of an id as people compare. */
function brief(id: string): string {
  return id.slice(0, 10);
}

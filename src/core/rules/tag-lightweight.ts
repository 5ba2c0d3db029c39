import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { findInRefs, isReadTag } from './find-in-refs';
import { shown } from './slot-range';

const lightweight: Text = {
  en: 'Cannot accept "{tag}" as a release: it is a lightweight tag, which does not say who released what, when and why. Make it an annotated tag before it is published.',
  'zh-cn':
    '标签“{tag}”不宜用作发布：它是轻量标签，没有记录何人、何时、为何发布。请在公布之前改为附注标签。',
};

/** `tag/lightweight`: a tag that stands for a release or a baseline is not annotated. */
export const tagLightweight: RuleCheck = ({ snapshot: { policy }, refs, git }) => {
  const objects = git?.refObjects;
  // Where no team has said how it names things, nobody said that a tag is a release.
  if (!objects || policy.origin === 'built-in') return [];
  return findInRefs(refs, (ref) => {
    if (!isReadTag(ref) || objects.get(ref.ref.id)?.type !== 'commit') return [];
    return [
      {
        rule: 'tag/lightweight',
        severity: 'warning',
        message: message(lightweight, { tag: shown(ref.shortName) }),
        place: { type: 'ref', ref: ref.ref.ref },
      },
    ];
  });
};

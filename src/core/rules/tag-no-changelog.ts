import type { Text } from '../text/language';
import { message } from '../text/message';
import { findChangelogDrift } from '../truth/changelog-drift';
import { untoldTags } from '../truth/untold-tags';
import type { CheckContext, RuleCheck } from './check-context';
import { shown } from './slot-range';
import type { Finding } from './types';

const untold: Text = {
  en: 'Cannot find {version} of tag "{tag}" in {path}: no heading names it. Add a section that says what this release brings.',
  'zh-cn':
    '{path} 中没有标签“{tag}”的版本 {version}：没有任何标题提到它。请补充一节说明该版本的内容。',
};

/** `tag/no-changelog`: neither the changelog nor the one in the tree of a tag has a section for its version. */
export const tagNoChangelog: RuleCheck = function* (context) {
  const { snapshot, refs } = context;
  const { changelog, policy } = snapshot;
  // Where no team has said how it names things, nobody promised that each tag has a section.
  if (!changelog || policy.origin === 'built-in') return [];
  const found = yield* untoldTags(refs, changelog, context.unitsEverywhere);
  const told = toldAlready(context);
  return found.flatMap(({ ref, shortName, version, unit }): Finding[] => {
    if (version === told || context.git?.carried?.told.has(ref)) return [];
    const what = { version: shown(version), tag: shown(shortName), path: changelog.path };
    return [
      {
        rule: 'tag/no-changelog',
        severity: 'warning',
        message: message(untold, what),
        place: { type: 'ref', ref },
        ...(unit !== undefined && { unit }),
      },
    ];
  });
};

/** The version of which `changelog/drift` says already that it has no section. */
function toldAlready({ snapshot, unitsEverywhere, isOfRefs }: CheckContext): string | undefined {
  if (isOfRefs || snapshot.policy.severities['changelog/drift'] === 'off') return undefined;
  const drift = findChangelogDrift(snapshot.changelog, unitsEverywhere);
  return drift?.isAhead === false ? drift.version : undefined;
}

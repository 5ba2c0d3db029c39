import { planTag } from '../../plan/plan-ref';
import { tagNameFor } from '../../plan/plan-release';
import { tagMessageFor } from '../../plan/tag-message';
import type { Plan } from '../../plan/types';
import { externalSchemeFor } from '../../plan/external-version';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { unitOfRelease } from './build-at-present';
import { passGate } from './pass-gate';
import type { Act } from './types';
import { withRecord } from './with-record';

/** The tag of the version that a release leads to. */
export interface TagReleaseRequest extends Act {
  /** Object id of the commit; HEAD when absent. */
  readonly target?: string;
  /** The changelog's section of the version when absent. */
  readonly message?: string;
  readonly decidedBy?: readonly string[];
}

/** A plan that makes the tag of a release. */
export interface TagReleasePlan extends Plan {
  /** Short name. */
  readonly tag: string;
}

/**
 * Plans the annotated tag of a release, with the external version and its abbreviation as the record has them (BK-2). It
 * changes only where its gate is overridden; that is committed first, so that the tag holds the reason.
 */
export function planTagRelease(
  snapshot: RepositorySnapshot,
  act: TagReleaseRequest,
): Result<TagReleasePlan> {
  const passage = passGate(snapshot, act, 'tag', undefined, act.target);
  if (!passage.ok) return passage;
  const { state, changes, notes } = passage.value;
  const { version, external, abbreviation } = state.record;
  const unit = unitOfRelease(snapshot, state.record);
  if (!unit.ok) return unit;
  const tag = tagNameFor(snapshot, unit.value.unit, version);
  if (tag === undefined) return failure(message(noName, { version }));
  const isKnown = externalSchemeFor(snapshot.policy, tag) !== undefined;
  const { decidedBy, target } = act;
  const text = act.message?.trim() || tagMessageFor(snapshot, tag);
  const made = planTag(snapshot, {
    name: tag,
    message: text,
    unit: unit.value.unit.id,
    ...(target !== undefined && { target }),
    ...(external !== undefined && isKnown && { external }),
    ...(abbreviation !== undefined && { abbreviation }),
    ...(decidedBy && { decidedBy }),
  });
  if (!made.ok) return made;
  const doubts = state.faults.flatMap(({ rule, path, message: told }) =>
    rule === 'release/version' && path[0] === 'builds' ? [told] : [],
  );
  const heading = message(title, { tag });
  const news = {
    state,
    changes,
    subject: `tag ${tag}`,
    title: heading,
    notes: [...doubts, ...notes],
  };
  const plan = withRecord(snapshot, act, news, made.value);
  return plan.ok ? success({ ...plan.value, tag }) : plan;
}

const title: Text = { en: 'Tag the release {tag}', 'zh-cn': '创建发布标签 {tag}' };
const noName: Text = {
  en: 'Cannot tag {version}: no rule under "tags" of stemma.jsonc writes it. Add one.',
  'zh-cn': '无法为 {version} 打标签：stemma.jsonc 的“tags”中没有适用的规则。请添加。',
};

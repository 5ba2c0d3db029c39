import { planBump, type BumpPlan, type BumpRequest } from '../../plan/plan-bump';
import { tagNameFor } from '../../plan/plan-release';
import type { Unit } from '../../policy/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { success, type Result } from '../../text/result';
import type { ReleaseState } from '../evaluate/types';
import { atPresent, unitOfRelease, type BuildBase } from './build-at-present';
import type { SubmitBuildRequest } from './submit-build-request';
import { openReleaseOfTag } from './tag-gate';

/** The version of a build, moved by an event where that is wanted, with its tag unless that waits for a gate. */
export function baseOfBuild(
  snapshot: RepositorySnapshot,
  { record }: Pick<ReleaseState, 'record'>,
  act: SubmitBuildRequest,
): Result<BuildBase> {
  const found = unitOfRelease(snapshot, record);
  if (!found.ok) return found;
  const { unit, version } = found.value;
  const { event } = act;
  if (event === undefined) {
    const waits = version === undefined ? undefined : tagThatWaits(snapshot, unit, version);
    const base = atPresent(snapshot, found.value, waits ? { ...act, tag: false } : act);
    return base.ok ? success(withNote(base.value, waits)) : base;
  }
  const wish = bumpWish(unit, event, act);
  const moved = planBump(snapshot, wish);
  if (!moved.ok) return moved;
  const waits = tagThatWaits(snapshot, unit, moved.value.to);
  if (waits || act.commit === false || act.tag === false)
    return success(withNote(baseOfBump(moved.value), waits));
  const tagged = planBump(snapshot, { ...wish, tag: true });
  return tagged.ok ? success(baseOfBump(tagged.value)) : tagged;
}

function bumpWish(
  { id }: Unit,
  event: string,
  { today, set, to, alignDrift, changelog, final, commit }: SubmitBuildRequest,
): BumpRequest {
  return {
    unit: id,
    event,
    today,
    ...(set && { set }),
    ...(to !== undefined && { to }),
    alignDrift: alignDrift ?? true,
    changelog: changelog ?? final ?? false,
    commit: commit !== false,
  };
}

function baseOfBump(bump: BumpPlan): BuildBase {
  const { tag } = bump;
  return { version: bump.to, ...(tag !== undefined && { tag }), bump, plan: bump };
}

/**
 * Why a version gets no tag when it is submitted: a release leads to it, whose tag waits for its gate. One that is there
 * already waits for nothing.
 */
function tagThatWaits(
  snapshot: RepositorySnapshot,
  unit: Unit,
  version: string,
): Message | undefined {
  const name = tagNameFor(snapshot, unit, version) ?? version;
  if (snapshot.git?.refs.some(({ ref }) => ref === `refs/tags/${name}`)) return undefined;
  const release = openReleaseOfTag(snapshot, name, unit.id);
  return release && message(tagWaits, { tag: name, release: release.id });
}

function withNote(base: BuildBase, note: Message | undefined): BuildBase {
  if (!note) return base;
  return { ...base, plan: { ...base.plan, notes: [note, ...base.plan.notes] } };
}

const tagWaits: Text = {
  en: 'The tag {tag} is that of the release {release}, so it is not made now: Tag Release… makes it once the release is in the repository.',
  'zh-cn': '标签 {tag} 是发布 {release} 的标签，此时不创建：入库之后由“为发布打标签…”创建。',
};

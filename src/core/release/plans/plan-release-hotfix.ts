import { planHotfixStart, type HotfixStart } from '../../plan/plan-hotfix-start';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { releaseTags } from '../evaluate/release-tags';
import type { ReleaseState } from '../evaluate/types';
import type { Incident } from '../types';
import { planIncident } from './plan-incident';
import type { Act } from './types';

/** A hotfix of a release. */
export interface ReleaseHotfixRequest extends Act {
  /** Short name of the tag of the release. */
  readonly tag: string;
  /** Id of the commit that the tag leads to. */
  readonly target: string | undefined;
  /** Id of the incident that it mends. */
  readonly incident?: string;
}

/**
 * Plans a hotfix branch at the tag of a release; the record of an incident then names the version that mends it, in a
 * commit on the branch that HEAD is on.
 */
export function planReleaseHotfix(
  snapshot: RepositorySnapshot,
  act: ReleaseHotfixRequest,
): Result<HotfixStart> {
  const { tag, target, today, incident: id } = act;
  const start = planHotfixStart(snapshot, { tag, commit: target, today });
  if (!start.ok || id === undefined) return start;
  const told = planIncident(snapshot, { ...act, id, hotfix: start.value.version });
  if (!told.ok) return told;
  return success({
    ...start.value,
    steps: [...told.value.steps, ...start.value.steps],
    notes: [...told.value.notes, ...start.value.notes],
  });
}

/** The short name of the tag of a release, or why there is none. */
export function tagOfRelease(
  { policy, git }: RepositorySnapshot,
  { record }: Pick<ReleaseState, 'record'>,
): Result<string> {
  const found = releaseTags(policy, git).ofRelease(record);
  if (found) return success(found.ref.ref.slice('refs/tags/'.length));
  return failure(message(noTag, { release: record.id, version: record.version }));
}

/** The incidents that are not over and that no version mends yet. */
export function openIncidents({ record }: Pick<ReleaseState, 'record'>): readonly Incident[] {
  return record.incidents.filter(
    ({ resolved, hotfix }) => resolved === undefined && hotfix === undefined,
  );
}

const noTag: Text = {
  en: 'Cannot start a hotfix of the release "{release}": no tag carries {version}. Tag the release first.',
  'zh-cn': '无法为发布“{release}”启动热修复：没有标签对应 {version}。请先为该发布打标签。',
};

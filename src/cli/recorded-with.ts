import { knowsExternal } from '../core/plan/external-version';
import type { Policy } from '../core/policy/types';
import { classifyRefs } from '../core/refs/classify-refs';
import { versionOfName } from '../core/refs/version-of-name';
import { success, type Result } from '../core/text/result';
import { findRepository } from '../host/find-repository';
import { listRefs } from '../host/git';
import { recordedExternals } from '../host/recorded-externals';
import type { Session } from './session';

/** A tag with both of its versions. */
export interface RecordedTag {
  readonly tag: string;
  /** What the tag's name says. */
  readonly internal: string;
  readonly external: string;
}

/** The tags of the repository here that a name is the external version, the internal version or the name of. */
export async function recordedWith(
  name: string,
  policy: Policy | undefined,
  session: Session,
): Promise<Result<readonly RecordedTag[]>> {
  // Only who records external versions pays for a look at the tags, and needs Git for it.
  if (!policy || !knowsExternal(policy)) return success([]);
  const place = await findRepository(session.io.cwd);
  if (place?.gitDir === undefined) return success([]);
  const listed = await listRefs(place.root);
  if (!listed.ok) return listed;
  const externals = await recordedExternals(place.root, policy, listed.refs);
  if (!externals.ok) return externals;
  const tags = listed.refs.filter(({ ref }) => externals.value.has(ref));
  const recorded = classifyRefs(policy, tags).map(({ ref, shortName, rule, result }) => ({
    tag: shortName,
    internal: rule && result?.name ? versionOfName(rule, result.name).name.text : shortName,
    external: externals.value.get(ref.ref) ?? '',
  }));
  return success(recorded.filter((tag) => Object.values(tag).includes(name)));
}

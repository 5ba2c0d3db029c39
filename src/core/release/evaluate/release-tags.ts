import { classifyRefs } from '../../refs/classify-refs';
import { ReadRef } from '../../refs/read-ref';
import type { RefObject } from '../../refs/ref-object';
import { versionOf } from '../../refs/series';
import type { Ref } from '../../refs/types';
import type { Policy } from '../../policy/types';
import type { GitState } from '../../snapshot/types';
import type { Build, ReleaseRecord } from '../types';

/** A tag with what is known of its object. */
export interface ReleaseTag {
  readonly ref: Ref;
  /** Absent where nobody has looked at it. */
  readonly object?: RefObject;
  /** The commit that it leads to; absent where nobody knows. */
  readonly commit?: string;
}

/** Finds the tags that a record is about. */
export interface ReleaseTags {
  /** The tag that carries the version of the release. */
  readonly ofRelease: (record: Pick<ReleaseRecord, 'version' | 'unit'>) => ReleaseTag | undefined;
  readonly ofBuild: (build: Pick<Build, 'tag'>) => ReleaseTag | undefined;
}

const noTags: ReleaseTags = { ofRelease: () => undefined, ofBuild: () => undefined };

/** The tags of a repository by the versions that they carry; none where Git may not run. */
export function releaseTags(policy: Policy, git: GitState | undefined): ReleaseTags {
  if (!git) return noTags;
  const byName = new Map<string, Ref>();
  const byVersion = new Map<string, ReadRef[]>();
  for (const each of classifyRefs(policy, git.refs, git.remotes)) {
    if (!each.ref.ref.startsWith(tagPrefix)) continue;
    byName.set(each.ref.ref.slice(tagPrefix.length), each.ref);
    if (!(each instanceof ReadRef) || each.kind !== 'tag') continue;
    const version = versionOf(each).normalize('NFC');
    const known = byVersion.get(version);
    if (known) known.push(each);
    else byVersion.set(version, [each]);
  }
  const tagOf = (ref: Ref): ReleaseTag => {
    const object = git.refObjects?.get(ref.id) ?? git.releaseTags?.get(ref.id);
    return { ref, ...(object && { object }), ...(object?.commit && { commit: object.commit }) };
  };
  return {
    ofRelease: ({ version, unit }) => {
      const found = byVersion
        .get(version.normalize('NFC'))
        ?.find(({ rule }) => unit === undefined || (rule.unit ?? unit) === unit);
      return found && tagOf(found.ref);
    },
    ofBuild: ({ tag }) => {
      const ref = tag === undefined ? undefined : byName.get(tag);
      return ref && tagOf(ref);
    },
  };
}

const tagPrefix = 'refs/tags/';

/** The tags that releases are about: those of their versions and of their builds. */
export function wantedTags(
  policy: Policy,
  git: GitState,
  records: readonly ReleaseRecord[],
): readonly Ref[] {
  const tags = releaseTags(policy, git);
  const found = records.flatMap((record) =>
    [tags.ofRelease(record), ...record.builds.map((build) => tags.ofBuild(build))].flatMap(
      (tag) => tag?.ref ?? [],
    ),
  );
  return [...new Set(found)];
}

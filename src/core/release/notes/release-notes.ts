import type { DescribedCommit } from '../../commits/describe-commit';
import { authorName } from './author-name';
import { plainText } from './same-text';
import { releaseDay } from '../release-day';
import type { MendedIncident, ReleaseNotes } from './types';
import type { ReleaseRecord } from '../types';
import { gatherBreaking, gatherNotes } from './gather-notes';

/** What notes are made of. */
export interface NotesSource {
  readonly record: ReleaseRecord;
  /** All records of the repository, for incidents that this release mends. */
  readonly records: readonly ReleaseRecord[];
  /** The last stable version. */
  readonly since?: string | undefined;
  /** Newest first. */
  readonly commits: readonly DescribedCommit[];
}

/**
 * What there is to tell of a release: what its record says, and what the commits add to it. A commit that names the
 * id of a requirement or defect belongs to that, and one whose words the record has already adds nothing.
 */
export function releaseNotes({ record, records, since, commits }: NotesSource): ReleaseNotes {
  const { id, kind, title, unit, version, external, remaining, rollback } = record;
  const from = record.from ?? since;
  const date = releaseDay(record);
  const kept = withoutReverted(commits);
  return {
    release: id,
    kind,
    version,
    ...(title !== undefined && { title }),
    ...(unit !== undefined && { unit }),
    ...(external !== undefined && { external }),
    ...(date !== undefined && { date }),
    ...(from !== undefined && { since: from }),
    ...gatherNotes(record, kept),
    breaking: gatherBreaking(record, kept),
    ...(remaining && { remaining }),
    incidents: mendedBy(record, records),
    ...(rollback && { rollback }),
    rollout: record.rollout,
    builds: record.builds,
    contributors: contributorsOf(kept),
    commits: kept,
    ids: [...record.requirements, ...record.defects].map((each) => each.id),
  };
}

/** Without commits that another one takes back, and without that one. */
function withoutReverted(commits: readonly DescribedCommit[]): readonly DescribedCommit[] {
  const gone = new Set<string>();
  for (const commit of commits) {
    const { reverts } = commit;
    // One that is taken back itself takes nothing back; those who do that come first.
    if (reverts === undefined || gone.has(commit.id)) continue;
    const target = commits.find(({ id }) => id.startsWith(reverts));
    if (!target) continue;
    gone.add(target.id);
    gone.add(commit.id);
  }
  return commits.filter(({ id }) => !gone.has(id));
}

function mendedBy(
  { id, unit, version }: ReleaseRecord,
  records: readonly ReleaseRecord[],
): readonly MendedIncident[] {
  return records
    .filter((other) => other.id !== id && (other.unit === undefined || other.unit === unit))
    .flatMap((other) =>
      other.incidents
        .filter(({ hotfix }) => hotfix === version)
        .map((incident) => ({ id: incident.id, title: incident.title, release: other.id })),
    );
}

function contributorsOf(commits: readonly DescribedCommit[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { author } of [...commits].reverse()) {
    const name = authorName(author);
    if (!names.has(plainText(name))) names.set(plainText(name), name);
  }
  return [...names.values()];
}

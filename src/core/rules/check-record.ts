import type { RecordFile } from '../release/record/types';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import { checkRepository } from './check-repository';
import { rules, type RuleId } from './registry';
import type { Finding } from './types';

/**
 * What is to say about one release record in the light of everything else, while it is being typed.
 *
 * @param file stands in for the file of the same path in the snapshot
 */
export function checkRecord(snapshot: RepositorySnapshot, file: RecordFile, today: Day): Finding[] {
  const { releases } = snapshot;
  if (!releases) return [];
  const records = releases.records.map((other) => (other.path === file.path ? file : other));
  const whole = { ...snapshot, releases: { ...releases, records } };
  const alone = { ...whole, manifests: [], unreadable: [], named: [], policyProblems: [] };
  return checkRepository(alone, { paths: [file.path], rules: releaseRules, whole, today });
}

const releaseRules: ReadonlySet<RuleId> = new Set(
  rules.flatMap(({ id }) => (id.startsWith('release/') ? [id] : [])),
);

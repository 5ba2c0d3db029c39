import type { RuleCheck } from './check-context';

/** `release/record`: a release record, or the roadmap, cannot be relied on as it is written. */
export const releaseRecord: RuleCheck = ({ snapshot: { releases }, isOfRefs }) => {
  if (isOfRefs || !releases) return [];
  const files = [...releases.records, ...(releases.roadmap ? [releases.roadmap] : [])];
  return files.flatMap(({ path, problems }) =>
    problems.map(({ severity, range, message }) => ({
      rule: 'release/record',
      severity,
      message,
      place: { type: 'file', path, range },
    })),
  );
};

import type { Problem } from '../scheme/name';
import { message } from '../text/message';
import type { CheckContext } from './check-context';
import type { RuleId } from './registry';
import { placeInSlot, shown } from './slot-range';
import * as texts from './texts';
import type { Finding } from './types';

/** What the schemes of units have against the versions in manifests, errors or the rest. */
export function versionProblems(
  { units }: CheckContext,
  rule: RuleId,
  wanted: (problem: Problem) => boolean,
): Finding[] {
  return units.flatMap(({ unit, places }) =>
    places.flatMap(({ value, slots: [slot], result }) =>
      (result?.problems ?? []).filter(wanted).map((problem) => ({
        rule,
        severity: problem.severity,
        message: message(problem.severity === 'error' ? texts.malformed : texts.doubtful, {
          value: shown(value),
          scheme: unit.scheme?.data.title ?? '',
          problem: problem.message,
        }),
        place: placeInSlot(slot, problem),
        problem,
        slot,
      })),
    ),
  );
}

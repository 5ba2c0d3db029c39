import type { Problem } from '../scheme/name';
import { message } from '../text/message';
import type { CheckContext } from './check-context';
import type { RuleId } from './registry';
import { placeInVersion, shown } from './slot-range';
import * as texts from './texts';
import type { Finding } from './types';

/** What the schemes of units have against the versions in manifests, errors or the rest. */
export function versionProblems(
  { units }: CheckContext,
  rule: RuleId,
  wanted: (problem: Problem) => boolean,
): Finding[] {
  return units.flatMap(({ unit, places }) =>
    places.flatMap((place) =>
      (place.result?.problems ?? []).filter(wanted).map((problem) => ({
        rule,
        severity: problem.severity,
        message: message(problem.severity === 'error' ? texts.malformed : texts.doubtful, {
          value: shown(place.value),
          scheme: unit.scheme?.data.title ?? '',
          problem: problem.message,
        }),
        place: placeInVersion(place, problem),
        problem,
        slot: place.slots[0],
      })),
    ),
  );
}

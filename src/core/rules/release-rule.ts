import type { FaultRule, ReleaseState } from '../release/evaluate/types';
import type { RecordFile, RecordPath } from '../release/record/types';
import type { CharacterRange } from '../text/range';
import type { CheckContext, RuleCheck } from './check-context';
import type { Finding } from './types';

/** The rule of one kind of faults in releases, each told where it stands in the record. */
export function releaseRule(rule: FaultRule): RuleCheck {
  return (context) =>
    faultsIn(context).flatMap(({ file, faults }) =>
      faults
        .filter((fault) => fault.rule === rule)
        .map(({ severity, message, path }): Finding => ({
          rule,
          severity,
          message,
          place: { type: 'file', path: file.path, range: placeOf(file, path) },
        })),
    );
}

/** The releases with their faults; none where nobody said which day it is, or only refs are looked at. */
function faultsIn({ snapshot, releases, isOfRefs }: CheckContext): readonly ReleaseState[] {
  return isOfRefs || !snapshot.releases ? [] : releases();
}

/** Where a value stands, or the nearest around it that does; the beginning of the file where nothing does. */
export function placeOf({ places }: Pick<RecordFile, 'places'>, path: RecordPath): CharacterRange {
  for (let length = path.length; length > 0; length--) {
    const range = places.get(path.slice(0, length).join('/'));
    if (range) return range;
  }
  return { offset: 0, length: 0 };
}

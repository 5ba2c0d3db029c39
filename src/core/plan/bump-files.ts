import { editsForVersion } from '../manifest/edits-for-version';
import type { Unit } from '../policy/types';
import type { ManifestFile, RepositorySnapshot } from '../snapshot/types';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { UnitState } from '../units/types';
import { shareSlots } from '../units/share-slots';
import { createIgnoredFiles, createUnitFinder } from '../units/units-of';
import * as texts from './bump-texts';
import type { EditFileStep } from './types';

/** An edit that a person does not want: one place of a file, or all of the file. */
export interface LeftOut {
  readonly path: string;
  /** Where the edit begins, in UTF-16 units; absent for every edit of the file. */
  readonly offset?: number;
}

/** The manifests that carry the version of a unit, each with the slots that do. */
export function manifestsOf(snapshot: RepositorySnapshot, unit: Unit): readonly ManifestFile[] {
  const unitOf = createUnitFinder(snapshot.policy, snapshot.manifests);
  const isIgnored = createIgnoredFiles(snapshot.policy);
  return snapshot.manifests
    .filter(({ path }) => !isIgnored(path))
    .flatMap((file) => shareSlots(file, unitOf))
    .flatMap((share) => (share.unit?.id === unit.id ? [share.file] : []));
}

/** One edit step for each manifest of some units; refuses when any of them must not be edited. */
export function editSteps(
  snapshot: RepositorySnapshot,
  states: readonly UnitState[],
  to: string,
): Result<readonly EditFileStep[]> {
  const steps: EditFileStep[] = [];
  for (const { unit, version } of states) {
    for (const file of manifestsOf(snapshot, unit)) {
      const problem = file.problems.find(({ severity }) => severity === 'error');
      if (problem) {
        return failure(message(texts.broken, { path: file.path, problem: problem.message }));
      }
      const from = version === undefined ? {} : { from: version };
      const edits = editsForVersion(file, { unit, ...from, to });
      if (!edits.ok) return edits;
      if (edits.value.length === 0) continue;
      steps.push({
        type: 'edit-file',
        path: file.path,
        encoding: file.content.encoding,
        fingerprint: file.fingerprint,
        edits: edits.value,
      });
    }
  }
  return success(steps);
}

/** The steps without what is left out; a file that keeps no edit has no step. */
export function withoutLeftOut(
  steps: readonly EditFileStep[],
  leftOut: readonly LeftOut[],
): readonly EditFileStep[] {
  const isLeft = (path: string, offset: number): boolean =>
    leftOut.some((each) => each.path === path && (each.offset ?? offset) === offset);
  return steps.flatMap((step) => {
    const edits = step.edits.filter(({ offset }) => !isLeft(step.path, offset));
    return edits.length > 0 ? [{ ...step, edits }] : [];
  });
}

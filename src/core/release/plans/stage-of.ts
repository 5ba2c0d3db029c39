import { schemeOfUnit } from '../../plan/unit-scheme';
import { nameMarks } from '../../refs/name-marks';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { ReleaseState } from '../evaluate/types';
import { unitOfRelease } from './build-at-present';

/** The word for the stage that a version is at, such as `beta` of `1.2.0-beta.3`; undefined where it says none. */
export function stageOf(
  snapshot: RepositorySnapshot,
  { record }: Pick<ReleaseState, 'record'>,
  version: string,
): string | undefined {
  const unit = unitOfRelease(snapshot, record);
  if (!unit.ok) return undefined;
  const marks = nameMarks(schemeOfUnit(snapshot.policy, unit.value.unit));
  const [word] = /^\p{L}+/u.exec(marks.valueOf(version, 'stage') ?? '') ?? [];
  return word?.toLowerCase();
}

import type { EcosystemId } from '../ecosystem/types';
import type { Unit } from '../policy/types';
import { success, type Result } from '../text/result';

/**
 * What a slot of an ecosystem holds for a version of a unit: its projection, or the version as it is where
 * there is none for the ecosystem. Fails where the projection cannot write the version.
 */
export function writeVersion(unit: Unit, version: string, ecosystem: EcosystemId): Result<string> {
  return projectVersion(unit, version, ecosystem) ?? success(version);
}

/** The projection of a version; undefined where the unit has none for the ecosystem. */
export function projectVersion(
  _unit: Unit,
  _version: string,
  _ecosystem: EcosystemId,
): Result<string> | undefined {
  return undefined;
}

/** The version of a unit that the text of a slot stands for; undefined where it is the projection of none. */
export function readVersion(
  _unit: Unit,
  text: string,
  _ecosystem: EcosystemId,
): string | undefined {
  return text;
}

import { ecosystemOf } from '../ecosystem/ecosystems';
import type { EcosystemId } from '../ecosystem/types';
import type { Unit } from '../policy/types';
import { parseAgain } from '../scheme/parse-again';
import { success, type Result } from '../text/result';
import { project } from './project';
import type { ProjectionTarget } from './targets';
import { isProjectionDue, projectionInForce, type ProjectionInForce } from './unit-projections';
import { unproject } from './unproject';

/**
 * What a slot of an ecosystem holds for a version of a unit: its projection, or the version as it is where
 * there is none for the ecosystem, or none is needed. Fails where the projection cannot write the version.
 *
 * @param held what the slot holds now; one that holds a projection gets one again, and one that spells the
 *   version with a `v` of its own keeps that
 */
export function writeVersion(
  unit: Unit,
  version: string,
  ecosystem: EcosystemId,
  held?: string,
): Result<string> {
  const mark = held === undefined ? '' : versionMark(unit, held, ecosystem);
  const written = writeUnmarked(unit, version, ecosystem, held?.slice(mark.length));
  return written.ok ? success(mark + written.value) : written;
}

function writeUnmarked(
  unit: Unit,
  version: string,
  ecosystem: EcosystemId,
  held: string | undefined,
): Result<string> {
  const found = projectionInForce(unit, ecosystem);
  const name = found && parseAgain(found.projection.scheme, version).name;
  if (!found || !name) return success(version);
  const isDue = isProjectionDue(found, name) || (held !== undefined && isProjection(found, held));
  return isDue ? project(found.projection, name) : success(version);
}

function isProjection({ projection }: ProjectionInForce, held: string): boolean {
  return !parseAgain(projection.scheme, held).name && unproject(projection, held).ok;
}

/**
 * The projection of a version; undefined where the unit has none for the target, or the version is no name of
 * its scheme. For codes the policy's own projections alone count.
 */
export function projectVersion(
  unit: Unit,
  version: string,
  target: ProjectionTarget,
): Result<string> | undefined {
  const found = projectionInForce(unit, target);
  const name = found && parseAgain(found.projection.scheme, version).name;
  return name && project(found.projection, name);
}

/** A version as the text of a slot tells it. */
export interface WrittenVersion {
  readonly version: string;
  /** Whether the text is not the version itself. */
  readonly isProjected: boolean;
  /** Whether other versions are written alike. */
  readonly isInexact: boolean;
}

/** The version of a unit that the text of a slot stands for; undefined where it is the projection of none. */
export function readWritten(
  unit: Unit,
  text: string,
  ecosystem: EcosystemId,
): WrittenVersion | undefined {
  return readUnmarked(unit, text.slice(versionMark(unit, text, ecosystem).length), ecosystem);
}

/**
 * The `v` or `V` with which a slot spells a version that has none itself: in `v1.2.3` where the unit counts 1.2.3
 * and the ecosystem takes either. Empty where there is no such letter, or where it belongs to the version.
 */
function versionMark(unit: Unit, text: string, ecosystem: EcosystemId): string {
  if (!/^[vV]\d/.test(text)) return '';
  const rest = text.slice(1);
  const { check } = ecosystemOf(ecosystem);
  if (check(text) || check(rest)) return '';
  const { scheme } = unit;
  const found = projectionInForce(unit, ecosystem);
  const isRead = (each: string): boolean => {
    if (found && unproject(found.projection, each).ok) return true;
    // Without a scheme a version moves as a semantic one.
    return scheme
      ? parseAgain(scheme, each).name !== undefined
      : !ecosystemOf('semver').check(each);
  };
  return !isRead(text) && isRead(rest) ? text.slice(0, 1) : '';
}

function readUnmarked(
  unit: Unit,
  text: string,
  ecosystem: EcosystemId,
): WrittenVersion | undefined {
  const itself = { version: text, isProjected: false, isInexact: false };
  const found = projectionInForce(unit, ecosystem);
  if (!found) return itself;
  const isName = parseAgain(found.projection.scheme, text).name !== undefined;
  if (isName && !found.isNeeded) return itself;
  const read = unproject(found.projection, text);
  if (read.ok) {
    const { name, lost } = read.value;
    return { version: name.text, isProjected: name.text !== text, isInexact: lost.length > 0 };
  }
  return isName || !found.isNeeded ? itself : undefined;
}

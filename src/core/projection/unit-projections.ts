import type { Unit } from '../policy/types';
import type { Name } from '../scheme/index';
import { schemeProjection } from './scheme-projections';
import { isCode, lawOf, type ProjectionTarget } from './targets';
import type { Projection } from './types';

/** The projection that is in force for a unit's slots of an ecosystem. */
export interface ProjectionInForce {
  readonly projection: Projection;
  /** Whether the policy says so; otherwise the scheme brings it along. */
  readonly isWritten: boolean;
  /** Whether a slot may hold nothing else: the policy says so, or the ecosystem refuses the versions as they are. */
  readonly isNeeded: boolean;
}

/**
 * What the policy writes for the unit, else what its scheme brings along. A team that just counts its codes has
 * said nothing of how they are computed, so for codes the policy alone counts.
 */
export function projectionInForce(
  { projections, scheme }: Unit,
  target: ProjectionTarget,
): ProjectionInForce | undefined {
  const written = projections?.get(target);
  if (written) return { projection: written, isWritten: true, isNeeded: true };
  const own = scheme && !isCode(target) ? schemeProjection(scheme, target) : undefined;
  return own && { projection: own.projection, isWritten: false, isNeeded: own.isNeeded };
}

/** Whether a slot has to hold the projection of a version, not the version itself. */
export function isProjectionDue(
  { projection, isNeeded }: ProjectionInForce,
  { text }: Name,
): boolean {
  return isNeeded || lawOf(projection.target).check(text) !== undefined;
}

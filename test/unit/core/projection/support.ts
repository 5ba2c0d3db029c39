import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { compileProjection } from '../../../../src/core/projection/compile-projection';
import { schemeProjection } from '../../../../src/core/projection/scheme-projections';
import type { ProjectionTarget } from '../../../../src/core/projection/targets';
import type { Projection } from '../../../../src/core/projection/types';
import type { ProjectionData, Scheme } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';

/** The shipped schemes that have projections. */
export const projectingSchemes: readonly string[] = [...catalogue.values()].flatMap(
  ({ id, projections }) => (projections ? [id] : []),
);

/** The projection that a shipped scheme has; fails the test where there is none. */
export function shipped(scheme: Scheme, target: ProjectionTarget): Projection {
  const found = schemeProjection(scheme, target);
  assert.ok(found, `${scheme.id} has no projection to ${target}`);
  return found.projection;
}

/** A projection from data; fails the test where it does not compile. */
export function projectionOf(
  scheme: Scheme,
  target: ProjectionTarget,
  data: ProjectionData,
): Projection {
  const { projection, problems } = compileProjection(scheme, target, data);
  assert.deepEqual(
    problems.map(({ message }) => render(message, 'en')),
    [],
  );
  assert.ok(projection);
  return projection;
}

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { project } from '../../../../src/core/projection/project';
import { unproject } from '../../../../src/core/projection/unproject';
import { differing, orderWithoutLost } from '../../../../src/core/projection/lint';
import { schemeProjection } from '../../../../src/core/projection/scheme-projections';
import { isOrdered, lawOf, projectionTargets } from '../../../../src/core/projection/targets';
import type { Projection } from '../../../../src/core/projection/types';
import type { Name, Scheme } from '../../../../src/core/scheme';
import { schemeOf } from '../catalogue/schemes';
import { arbitraryName } from '../scheme/arbitrary-name';
import { legalWalk } from '../sequence/legal-walk';
import { projectingSchemes } from './support';

function projectionsOf(scheme: Scheme): readonly Projection[] {
  return projectionTargets.flatMap((target) => schemeProjection(scheme, target)?.projection ?? []);
}

/** Names that a team has beside each other: some at random, the others by steps from one of them. */
function manyNames(scheme: Scheme): fc.Arbitrary<readonly Name[]> {
  const random = fc.array(arbitraryName(scheme), { minLength: 1, maxLength: 4 });
  return fc.tuple(random, legalWalk(scheme)).map(([some, walk]) => [...some, ...walk]);
}

describe('every shipped projection', () => {
  for (const id of projectingSchemes) {
    const scheme = schemeOf(id);
    const projections = projectionsOf(scheme);

    it(`of ${id} writes what its ecosystem accepts, and reads it back`, () => {
      fc.assert(
        fc.property(arbitraryName(scheme), (name) => {
          for (const projection of projections) holdsThereAndBack(projection, name);
        }),
        { numRuns: 25 },
      );
    });

    it(`of ${id} keeps the order of versions`, () => {
      fc.assert(
        fc.property(manyNames(scheme), (names) => {
          for (const projection of projections) keepsOrder(projection, names);
        }),
        { numRuns: 15 },
      );
    });
  }
});

function holdsThereAndBack(projection: Projection, name: Name): void {
  const written = project(projection, name);
  if (!written.ok) return;
  const { target, scheme, loses } = projection;
  assert.equal(lawOf(target).check(written.value), undefined, `${target}: ${written.value}`);
  const back = unproject(projection, written.value);
  if (!back.ok) {
    assert.ok(
      loses.length > 0,
      `${target}: "${name.text}" → "${written.value}" cannot be read back`,
    );
    return;
  }
  const undeclared = differing(scheme, name, back.value.name).filter(
    (field) => !loses.includes(field),
  );
  assert.deepEqual(
    undeclared,
    [],
    `${target}: ${name.text} → ${written.value} → ${back.value.name.text}`,
  );
}

function keepsOrder(projection: Projection, names: readonly Name[]): void {
  const { target } = projection;
  if (!isOrdered(target)) return;
  const written = names.flatMap((name) => {
    const text = project(projection, name);
    return text.ok ? [{ name, text: text.value }] : [];
  });
  for (const left of written) {
    for (const right of written) {
      const order = orderWithoutLost(projection, left.name, right.name);
      if (order >= 0) continue;
      const there = lawOf(target).compare(left.text, right.text);
      const said = `${target}: ${left.name.text} < ${right.name.text}, ${left.text} and ${right.text}`;
      assert.ok(there < 0, said);
    }
  }
}

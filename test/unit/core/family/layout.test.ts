import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { layoutOf } from '../../../../src/core/family/layout';
import type { RefGraph } from '../../../../src/core/family/types';
import { familyOfNames, policyOf } from './support';

const policy = policyOf({
  version: 'semver',
  tags: ['v{version}', { scheme: 'huawei', match: 'V*' }],
  branches: [
    { template: 'release/{version}', match: 'release/*' },
    { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
  ],
  baselines: ['baseline'],
});

const small = fc.integer({ min: 0, max: 3 });
const version = fc
  .tuple(small, small, small, fc.option(small))
  .map(
    ([major, minor, patch, rc]) => `${major}.${minor}.${patch}${rc === null ? '' : `-rc.${rc}`}`,
  );
const two = (value: number): string => String(value + 1).padStart(2, '0');
const ref = fc.oneof(
  version.map((text) => `refs/tags/v${text}`),
  version.map((text) => `refs/heads/release/${text}`),
  version.map((text) => `refs/heads/hotfix/${text}`),
  fc
    .tuple(small, small, small)
    .map(([r, b, p]) => `refs/tags/V100R0${two(r)}C01B${two(b)}0${p === 0 ? '' : `SP${two(p)}`}`),
  fc
    .tuple(small, small)
    .map(
      ([g, s]) => `refs/tags/Baseline_ET_PC_G${g + 1}${['CODE', 'ST', 'SDV', 'release'][s] ?? ''}`,
    ),
  fc.constant('refs/heads/main'),
);
const refs = fc.uniqueArray(ref, { minLength: 1, maxLength: 60 });

/** Some of the refs on commits, each with parents that come after it. */
const graphs = (names: readonly string[]): fc.Arbitrary<RefGraph | undefined> =>
  fc.option(
    fc
      .array(
        fc.record({
          parents: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
          time: fc.integer({ min: 0, max: 20 }),
        }),
        { minLength: names.length, maxLength: names.length },
      )
      .map((rows) => ({
        commits: rows.map(({ parents, time }, index) => ({
          parents: parents.map((step) => index + step).filter((at) => at < rows.length),
          time,
          refs: index % 7 === 6 ? [] : [names[index] ?? ''],
        })),
      })),
    { nil: undefined },
  );

const cases = refs.chain((names) => fc.tuple(fc.constant(names), graphs(names)));

describe('the layout of a family', () => {
  it('shows every name once, none over another, and every descent from left to right', () => {
    fc.assert(
      fc.property(cases, ([names, graph]) => {
        const family = familyOfNames(policy, names, graph ? { graph } : {});
        assert.deepEqual(family.nodes.map((node) => node.ref).toSorted(), [...names].sort());
        const layout = layoutOf(family);
        const { xs, labels } = layout;
        const byRow = new Map<number, number[]>();
        family.nodes.forEach(({ lane }, index) => {
          const y = layout.lanes[lane]?.y ?? NaN;
          byRow.set(y, [...(byRow.get(y) ?? []), index]);
          assert.ok((xs[index] ?? NaN) > 0 && (xs[index] ?? NaN) < layout.width);
          assert.ok(y > 0 && y < layout.height);
        });
        for (const row of byRow.values()) {
          row.sort((left, right) => (xs[left] ?? 0) - (xs[right] ?? 0));
          for (let at = 1; at < row.length; at++) {
            const [left, right] = [row[at - 1] ?? 0, row[at] ?? 0];
            const room = (xs[right] ?? 0) - (xs[left] ?? 0);
            const needed = ((labels[left]?.width ?? 0) + (labels[right]?.width ?? 0)) / 2;
            assert.ok(room > needed, `${room} is not more than ${needed}`);
          }
        }
        for (const { from, to } of family.links) assert.ok((xs[from] ?? 0) < (xs[to] ?? 0));
      }),
      { numRuns: 300 },
    );
  });

  it('gives all but the first name of a line something that it comes from', () => {
    fc.assert(
      fc.property(cases, ([names, graph]) => {
        const { nodes, links, lanes } = familyOfNames(policy, names, graph ? { graph } : {});
        const reached = new Set(links.map(({ to }) => to));
        const loose = nodes.filter((_, index) => !reached.has(index)).map(({ lane }) => lane);
        assert.equal(new Set(loose).size, loose.length);
        assert.ok(loose.length <= lanes.length);
      }),
      { numRuns: 100 },
    );
  });

  it('lets hot patches of different names share a row where they have room', () => {
    const names = ['V100R001C01B010', 'V100R001C01B010SP01', 'V100R001C01B011'];
    const later = ['V100R001C01B012', 'V100R001C01B013', 'V100R001C01B013SP01'];
    const all = [...names, ...later].map((name) => `refs/tags/${name}`);
    const { lanes, rows } = layoutOf(familyOfNames(policy, all));
    assert.equal(lanes.length, 3);
    assert.equal(rows.length, 2);
    assert.equal(lanes[1]?.y, lanes[2]?.y);
  });

  it('lays out nothing as nothing', () => {
    const layout = layoutOf({ lanes: [], nodes: [], links: [] });
    assert.deepEqual(layout.lanes, []);
    assert.ok(layout.width > 0 && layout.height > 0);
  });
});

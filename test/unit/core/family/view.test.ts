import assert from 'node:assert/strict';
import { layoutOf } from '../../../../src/core/family/layout';
import { moveFrom } from '../../../../src/core/family/moves';
import { packFamily, unpackFamily } from '../../../../src/core/family/pack';
import { searchFamily } from '../../../../src/core/family/search';
import { treeRows } from '../../../../src/core/family/text-tree';
import {
  clampView,
  fitView,
  gutter,
  panBy,
  rowScale,
  showNode,
  zoomAt,
} from '../../../../src/core/family/view';
import { message, render } from '../../../../src/core/text/message';
import { familyOfNames, policyOf } from './support';

const policy = policyOf({ version: 'semver', tags: ['v{version}'] });
const names = [1, 2, 3].flatMap((minor) =>
  Array.from({ length: 20 }, (_, patch) => `refs/tags/v1.${minor}.${patch}`),
);
const family = familyOfNames(policy, ['refs/heads/main', ...names]);
const layout = layoutOf(family);
const indexOf = (name: string): number => family.nodes.findIndex((node) => node.name === name);

describe('the view of a family', () => {
  it('shows everything from left to right, and no larger than natural', () => {
    const small = fitView(layout, 800, 400);
    assert.equal(small.x, 0);
    assert.ok(layout.width * small.scale + gutter <= 800);
    assert.equal(fitView(layout, 100_000, 4000).scale, 1);
  });

  it('keeps rows as high as there is room for', () => {
    const far = fitView(layout, 800, 10_000);
    assert.equal(rowScale(layout, far), 1);
    assert.ok(rowScale(layout, { ...far, height: 50 }) * 64 >= 7);
  });

  it('keeps what the pointer is at in its place', () => {
    const view = fitView(layout, 900, 300);
    const at = { x: 500, y: 120 };
    const zoomed = zoomAt(layout, view, 3, at);
    const before = view.x + (at.x - gutter) / view.scale;
    const after = zoomed.x + (at.x - gutter) / zoomed.scale;
    assert.ok(Math.abs(before - after) < 1e-6);
    assert.ok(Math.abs(zoomed.scale / view.scale - 3) < 1e-9);
  });

  for (const [dx, dy] of [
    [-1e6, -1e6],
    [1e6, 1e6],
    [1e6, 0],
  ] as const) {
    it(`does not leave the picture by ${dx} and ${dy} pixels`, () => {
      const view = clampView(layout, { x: 500, y: 50, scale: 1, width: 600, height: 150 });
      const moved = panBy(layout, view, dx, dy);
      assert.ok(moved.x >= 0 && moved.x < layout.width);
      assert.ok(moved.y >= 0 && moved.y < layout.height);
    });
  }

  it('brings a name into view, near enough to read it', () => {
    const view = fitView(layout, 700, 150);
    const shown = showNode(layout, view, indexOf('v1.2.10'), 0.8);
    const x = gutter + ((layout.xs[indexOf('v1.2.10')] ?? 0) - shown.x) * shown.scale;
    assert.ok(shown.scale >= 0.8);
    assert.ok(x > gutter && x < 700);
  });

  it('leaves the picture where it is for a name that is in view', () => {
    const view = clampView(layout, { x: 0, y: 0, scale: 1, width: 900, height: 400 });
    assert.deepEqual(showNode(layout, view, indexOf('v1.1.3')), view);
  });
});

describe('going from name to name', () => {
  for (const [from, move, to] of [
    [undefined, 'next', 'v1.3.19'],
    ['v1.1.0', 'next', 'v1.1.1'],
    ['v1.1.0', 'previous', 'v1.1.0'],
    ['v1.1.3', 'last', 'v1.1.19'],
    ['v1.1.3', 'first', 'v1.1.0'],
    ['v1.1.19', 'below', 'v1.2.0'],
    ['v1.2.0', 'above', 'v1.1.19'],
    ['v1.1.0', 'above', 'v1.1.0'],
    ['v1.3.19', 'below', 'main'],
  ] as const) {
    it(`goes ${move} from ${from ?? 'nowhere'} to ${to}`, () => {
      const node = moveFrom(layout, from === undefined ? undefined : indexOf(from), move);
      assert.equal(family.nodes[node ?? -1]?.name, to);
    });
  }

  it('stays where it is in a family without names', () => {
    const nothing = layoutOf({ lanes: [], nodes: [], links: [] });
    assert.equal(moveFrom(nothing, undefined, 'next'), undefined);
  });
});

describe('searching a family', () => {
  for (const [query, count] of [
    ['v1.2.1', 11],
    ['V1.2.1', 11],
    ['１.２.１9', 1],
    ['1.2 .1 9', 1],
    ['MAIN', 1],
    ['', 0],
    ['  ', 0],
    ['(.*', 0],
  ] as const) {
    it(`finds ${count} for "${query}"`, () => {
      assert.equal(searchFamily(family, query).length, count);
    });
  }

  it('finds a name by the version that customers know', () => {
    const nodes = family.nodes.map((node, index) =>
      index === 3 ? { ...node, external: 'R7' } : node,
    );
    assert.deepEqual(searchFamily({ ...family, nodes }, 'r7'), [3]);
  });
});

describe('a family on its way into a page', () => {
  it('arrives as it was sent', () => {
    const problem = message({ en: 'Wrong', 'zh-cn': '错误' });
    const nodes = family.nodes.map((node, index) =>
      index === 2 ? { ...node, problem, external: '2.0' } : node,
    );
    const links = [
      ...family.links,
      { from: 1, to: 2, kind: 'missing', by: 'history', fixes: 4 } as const,
    ];
    const packed = packFamily({ ...family, nodes, links }, (text) => render(text, 'en'));
    const unpacked = unpackFamily(JSON.parse(JSON.stringify(packed)));
    const wrong = message({ en: 'Wrong', 'zh-cn': 'Wrong' });
    assert.deepEqual(unpacked?.nodes[2], { ...nodes[2], problem: wrong });
    assert.deepEqual(unpacked?.nodes.slice(3), nodes.slice(3));
    assert.deepEqual(unpacked?.links, links);
    assert.deepEqual(unpacked?.lanes, family.lanes);
  });

  const packed = packFamily(family, () => '');
  for (const [what, value] of Object.entries({
    nothing: undefined,
    'a list': [],
    'places that do not fit': { ...packed, places: packed.places.slice(1) },
    'links that do not fit': { ...packed, links: [1] },
    'a negative place': { ...packed, places: packed.places.map(() => -1) },
    'a lane of no kind': { ...packed, lanes: [{ id: '', label: '', kind: 'other' }] },
    'refs that are no texts': { ...packed, refs: packed.refs.map(() => 1) },
  })) {
    it(`is not taken from ${what}`, () => {
      assert.equal(unpackFamily(value), undefined);
    });
  }
});

describe('a family as rows of a terminal', () => {
  it('holds every name once, hot patches under what they patch', () => {
    const rows = treeRows(family);
    const shown = rows.flatMap(({ node }) => (node ? [node.name] : []));
    assert.deepEqual(shown.toSorted(), family.nodes.map(({ name }) => name).toSorted());
    const hot = policyOf({ version: 'huawei', tags: ['huawei'] });
    const patched = familyOfNames(hot, [
      ...['refs/tags/V100R001C01B010', 'refs/tags/V100R001C01B010SP01'],
      'refs/tags/V100R001C01B011',
    ]);
    assert.deepEqual(
      treeRows(patched).map(({ depth, text }) => `${depth} ${text}`),
      ['1 V100R001', '2 V100R001C01B010', '3 V100R001C01B010SP01', '2 V100R001C01B011'],
    );
  });
});

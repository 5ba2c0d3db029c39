import assert from 'node:assert/strict';
import { visibleName } from '../../../../src/core/family/label';
import { layoutOf, type Layout } from '../../../../src/core/family/layout';
import { shownIn } from '../../../../src/core/family/shown';
import { svgOf } from '../../../../src/core/family/svg';
import { lightTheme } from '../../../../src/core/family/theme';
import type { Family, FamilyNode, NameRole } from '../../../../src/core/family/types';
import { clampView, fitView, wholeView, type View } from '../../../../src/core/family/view';
import { message } from '../../../../src/core/text/message';
import { xmlMistakes } from '../../../support/xml';

const texts = { title: 'Family <tree> & "more"', hotPatches: 'patches', count: '{count} names' };

/** One line of some names, whatever they are. */
function lineOf(names: readonly string[], role: NameRole = 'release'): Family {
  return {
    lanes: [{ id: 'line', label: names[0] ?? '', unit: names[0] ?? '', kind: 'line' }],
    nodes: names.map((name, column): FamilyNode => ({
      ...{ ref: `refs/tags/${name}`, name, role, lane: 0, column },
    })),
    links: [],
  };
}

function drawn(layout: Layout, view: View = wholeView(layout)): string {
  const describe = ({ name }: FamilyNode): string => visibleName(name);
  return svgOf({ layout, view, theme: lightTheme, texts, describe });
}

const countOf = (svg: string, tag: string): number => svg.split(`<${tag} `).length - 1;

describe('the picture of a family', () => {
  for (const { what, name } of [
    { what: 'marks of XML', name: '</text><script>alert(1)</script>&amp;&#x3c;' },
    { what: 'quotes', name: `"' onload="x` },
    { what: 'an end of CDATA', name: ']]>' },
    { what: 'letters that turn the text around', name: 'v1.0\u202egnp.exe\u2066' },
    { what: 'a lone surrogate', name: 'v\ud800x' },
    { what: 'control characters and noncharacters', name: 'a\u0001\u007f\ufffe\uffffb' },
    { what: '250 letters', name: 'x'.repeat(250) },
    { what: 'Han letters', name: '项目外包平台'.repeat(12) },
    { what: 'letters outside of the BMP', name: '𠮷🏷️'.repeat(40) },
  ]) {
    it(`is well-formed XML with ${what} in a name`, () => {
      const family = { ...lineOf([name, 'v1.0.0'], 'stage') };
      const problem = message({ en: name, 'zh-cn': name });
      const nodes = family.nodes.map((node) => ({ ...node, problem }));
      const layout = layoutOf({ ...family, nodes });
      for (const view of [wholeView(layout), fitView(layout, 400, 300)]) {
        const svg = drawn(layout, view);
        assert.deepEqual(xmlMistakes(svg), []);
        assert.doesNotMatch(svg, /<script|\u202e|\u2066/u);
      }
    });
  }

  it('shows what nobody sees as numbers, and cuts long names in the middle', () => {
    const layout = layoutOf(lineOf(['v1\u202e2', `${'a'.repeat(100)}${'b'.repeat(100)}`]));
    assert.match(drawn(layout), />v1‹202E›2</);
    assert.match(drawn(layout), />a{14}…b{14}</);
  });

  it('holds no script, style, link or other document', () => {
    const svg = drawn(layoutOf(lineOf(['v1.0.0', 'v1.0.1'])));
    assert.doesNotMatch(
      svg,
      /<(?:script|style|a|image|use|foreignObject|iframe)\b|href|https?:\/\/(?!www\.w3\.org\/2000\/svg)/,
    );
    assert.doesNotMatch(svg, /\sstyle=|\son[a-z]+=/);
  });

  for (const role of [
    'release',
    'stage',
    'customer',
    'patch',
    'baseline',
    'branch',
    'main',
  ] as const) {
    it(`draws a mark of its own for a ${role}`, () => {
      const others = (
        ['release', 'stage', 'customer', 'patch', 'baseline', 'branch', 'main'] as const
      ).filter((other) => other !== role);
      const markOf = (each: NameRole): string => drawn(layoutOf(lineOf(['v1.0.0'], each)));
      for (const other of others) assert.notEqual(markOf(role), markOf(other));
    });
  }

  it('draws forward merges solid and missing ones dashed, with how many', () => {
    const family: Family = {
      lanes: [
        { id: 'a', label: '1.0', kind: 'line' },
        { id: 'b', label: '1.1', kind: 'line' },
        { id: 'main', label: 'main', kind: 'main' },
      ],
      nodes: ['release/1.0', 'release/1.1', 'main'].map((name, lane): FamilyNode => ({
        ...{ ref: `refs/heads/${name}`, name, lane, column: lane },
        role: lane === 2 ? 'main' : 'branch',
      })),
      links: [
        { from: 0, to: 1, kind: 'merged', by: 'history', fixes: 3 },
        { from: 0, to: 2, kind: 'missing', by: 'history', fixes: 17 },
      ],
    };
    const svg = drawn(layoutOf(family));
    assert.equal(svg.split('stroke-dasharray').length, 2);
    assert.match(svg, /url\(#arrow-merged\)/);
    assert.match(svg, />17<\/text>/);
    assert.deepEqual(xmlMistakes(svg), []);
  });

  describe('of very many names', () => {
    const many = layoutOf(lineOf(Array.from({ length: 20_000 }, (_, index) => `v1.0.${index}`)));

    it('draws a line as a bar with its ends and its count when it is far', () => {
      const view = fitView(many, 1200, 700);
      assert.equal(shownIn(many, view).level, 'bars');
      assert.match(drawn(many, view), />v1\.0\.0 … v1\.0\.19999 · 20000 names</);
    });

    it('draws names when it is near, and never more than can be told apart', () => {
      for (const scale of [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2.5]) {
        const view = clampView(many, { x: many.width / 2, y: 0, scale, width: 1200, height: 700 });
        const svg = drawn(many, view);
        assert.ok(countOf(svg, 'circle') < 5000, `${countOf(svg, 'circle')} marks at ${scale}`);
        assert.ok(svg.length < 1_000_000);
        if (scale >= 0.5) assert.match(svg, />v1\.0\.\d+</);
      }
    });
  });

  it('bounds what it draws of very many lines', () => {
    const count = 5000;
    const family: Family = {
      lanes: Array.from({ length: count }, (_, index) => ({
        ...{ id: String(index), label: `1.${index}`, kind: 'line' as const },
      })),
      nodes: Array.from({ length: count }, (_, index): FamilyNode => ({
        ...{ ref: `refs/tags/v1.${index}.0`, name: `v1.${index}.0`, role: 'release' },
        ...{ lane: index, column: index },
      })),
      links: Array.from({ length: count - 1 }, (_, index) => ({
        ...{ from: index, to: index + 1, kind: 'descends' as const, by: 'scheme' as const },
      })),
    };
    const layout = layoutOf(family);
    const svg = drawn(layout, fitView(layout, 1200, 700));
    assert.ok(svg.split('<').length < 4000, String(svg.split('<').length));
  });
});

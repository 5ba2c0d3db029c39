import { colourOf, type Canvas } from './canvas';
import type { FamilyLink } from './types';
import { element, px as tenth } from './xml';

/** Where lines leave each other: from a name of one lane to a name of another, or past a neighbour. */
export function drawLinks(canvas: Canvas): string {
  const { layout, shown } = canvas;
  const drawn = new Set<number>();
  const parts: string[] = [];
  for (const { nodes, laid } of shown.lanes) {
    const [first] = laid.nodes;
    // Of a bar only the beginning matters.
    const wanted = shown.level === 'bars' ? (first === undefined ? [] : [first]) : nodes;
    for (const node of wanted) {
      for (const index of layout.linksAt.get(node) ?? []) {
        const link = layout.family.links[index];
        if (!link || drawn.has(index) || parts.length >= mostLinks) continue;
        if (shown.level === 'bars' && link.to !== node) continue;
        drawn.add(index);
        parts.push(drawLink(canvas, link));
      }
    }
  }
  return parts.join('');
}

const mostLinks = 1500;

function drawLink(canvas: Canvas, link: FamilyLink): string {
  const { layout, px, py, size } = canvas;
  const { nodes } = layout.family;
  const [fromLane, toLane] = [link.from, link.to].map(
    (node) => layout.lanes[nodes[node]?.lane ?? -1],
  );
  if (!fromLane || !toLane) return '';
  const [x1, x2] = [px(layout.xs[link.from] ?? 0), px(layout.xs[link.to] ?? 0)];
  const [y1, y2] = [py(fromLane.y), py(toLane.y)];
  if (fromLane === toLane) {
    const at = toLane.nodes.indexOf(link.to);
    // The line itself joins neighbours.
    if (toLane.nodes[at - 1] === link.from) return '';
  }
  const attributes = {
    d: fromLane === toLane ? bowOver(x1, x2, y1) : cornerTo(x1, y1, x2, y2),
    fill: 'none',
    stroke: colourOf(canvas, toLane),
    'stroke-width': link.kind === 'hotfix' ? 1.5 : Math.max(1.2, 2.2 * size),
    'stroke-opacity': link.by === 'history' ? '0.9' : '0.55',
  };
  return element('path', attributes);
}

/** Down or up from where it leaves, then along the other line. */
function cornerTo(x1: number, y1: number, x2: number, y2: number): string {
  const radius = Math.min(16, Math.abs(y2 - y1), Math.max(0, x2 - x1));
  const sign = y2 < y1 ? -1 : 1;
  const corner = `Q${tenth(x1)} ${tenth(y2)} ${tenth(x1 + radius)} ${tenth(y2)}`;
  return `M${tenth(x1)} ${tenth(y1)}V${tenth(y2 - sign * radius)}${corner}H${tenth(x2)}`;
}

function bowOver(x1: number, x2: number, y: number): string {
  const height = Math.min(18, 6 + (x2 - x1) / 12);
  const middle = (x1 + x2) / 2;
  return `M${tenth(x1)} ${tenth(y)}Q${tenth(middle)} ${tenth(y - height * 2)} ${tenth(x2)} ${tenth(y)}`;
}

/** Forward merges: arcs on the right of what they join, solid where done and dashed where due. */
export function drawForward(canvas: Canvas): string {
  const { layout, view, px, py } = canvas;
  const arcs: string[] = [];
  const badges: string[] = [];
  for (const index of layout.forward) {
    const link = layout.family.links[index];
    const ends = [link?.from, link?.to].map((node) => endOf(canvas, node));
    const [from, to] = ends;
    if (!link || !from || !to || arcs.length >= mostArcs) continue;
    const [y1, y2] = [py(from.y), py(to.y)];
    if (Math.max(y1, y2) < 0 || Math.min(y1, y2) > view.height) continue;
    const [x1, x2] = [px(from.x) + 11, px(to.x) + 13];
    const reach = Math.min(150, 26 + 22 * Math.abs(from.row - to.row));
    const isDue = link.kind === 'missing';
    // What is due keeps clear of what is done between the same lines.
    const far = Math.max(x1, x2) + reach + (isDue ? 14 : 0);
    if (far < 0 || Math.min(x1, x2) > view.width) continue;
    arcs.push(
      arcOf(
        canvas,
        link,
        `M${tenth(x1)} ${tenth(y1)}C${tenth(far)} ${tenth(y1)} ${tenth(far)} ${tenth(y2)} ${tenth(x2)} ${tenth(y2)}`,
      ),
    );
    if (isDue) badges.push(badgeOf(canvas, link, (x1 + x2 + far * 6) / 8, (y1 + y2) / 2));
  }
  return arcs.join('') + badges.join('');
}

const mostArcs = 300;

function endOf(
  { layout }: Canvas,
  node: number | undefined,
): { readonly x: number; readonly y: number; readonly row: number } | undefined {
  const lane = layout.family.nodes[node ?? -1]?.lane ?? -1;
  const laid = layout.lanes[lane];
  return laid && { x: layout.xs[node ?? -1] ?? 0, y: laid.y, row: lane };
}

function arcOf({ theme }: Canvas, { kind }: FamilyLink, d: string): string {
  const isDue = kind === 'missing';
  const colour = isDue ? theme.missing : theme.merged;
  const marker = `url(#arrow-${kind})`;
  return element('path', {
    ...{ d, fill: 'none', stroke: colour, 'stroke-width': 1.8, 'marker-end': marker },
    ...(isDue ? { 'stroke-dasharray': '6 4' } : { 'stroke-opacity': '0.6' }),
  });
}

/** How many fixes are due. */
function badgeOf({ theme }: Canvas, { fixes = 0 }: FamilyLink, x: number, y: number): string {
  const [colour, text] = [theme.missing, String(fixes)];
  const half = 5 + text.length * 3.4;
  const box = { x: x - half, y: y - 8, width: half * 2, height: 16, rx: 8 };
  const words = { x, y: y + 3.6, 'font-size': 10, 'text-anchor': 'middle', fill: colour };
  return (
    element('rect', { ...box, fill: theme.background, stroke: colour, 'stroke-width': 1.2 }) +
    element('text', { ...words, 'font-weight': 'bold' }, text)
  );
}

/** The points of arcs. */
export function arrowHeads({ theme }: Canvas): string {
  const head = (kind: 'merged' | 'missing', fill: string): string =>
    element(
      'marker',
      {
        id: `arrow-${kind}`,
        ...{ viewBox: '0 0 8 8', refX: '7', refY: '4', orient: 'auto-start-reverse' },
        ...{ markerWidth: '7', markerHeight: '7', markerUnits: 'userSpaceOnUse' },
      },
      element('path', { d: 'M0 0L8 4L0 8Z', fill }),
    );
  return element('defs', {}, head('merged', theme.merged), head('missing', theme.missing));
}

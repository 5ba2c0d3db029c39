import { colourOf, type Canvas } from './canvas';
import { labelOf } from './label';
import type { ShownLane } from './shown';
import type { FamilyNode, NameRole } from './types';
import { element } from './xml';

/** The names of a lane: a mark for each, its shape by what the name is. */
export function drawMarks(canvas: Canvas, lane: ShownLane): string {
  const { layout, px, py } = canvas;
  const colour = colourOf(canvas, lane.laid);
  return lane.nodes
    .map((index) => {
      const node = layout.family.nodes[index];
      if (!node) return '';
      const at = { x: px(layout.xs[index] ?? 0), y: py(lane.laid.y), colour };
      return drawMark(canvas, node, index, at);
    })
    .join('');
}

/** Where a mark stands, in pixels. */
interface At {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** One name. */
export function drawMark(canvas: Canvas, node: FamilyNode, index: number, at: At): string {
  const { theme, size, selected, matches, describe } = canvas;
  const parts = [
    element('circle', { r: Math.max(9, 11 * size), fill: 'transparent' }),
    ...(matches?.has(index) ? [ring(13 * size, theme.match, 3)] : []),
    ...(selected === index ? [ring(14 * size + 2, theme.focus, 2)] : []),
    shapes[node.role](at.colour, theme.background, size),
    ...(node.problem ? [warning(canvas)] : []),
  ];
  const attributes = {
    class: 'node',
    id: `node-${index}`,
    'data-node': String(index),
    transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`,
    ...(describe && {
      role: 'treeitem',
      'aria-label': describe(node, index),
      'aria-selected': String(selected === index),
    }),
  };
  return element('g', attributes, ...parts);
}

type Draw = (colour: string, background: string, size: number) => string;

/** Filled is released, hollow is on the way; what is no circle is no version of the line itself. */
const shapes: Readonly<Record<NameRole, Draw>> = {
  release: (fill, stroke, size) =>
    element('circle', { r: 7 * size, fill, stroke, 'stroke-width': 1.5 }),
  customer: (fill, background, size) =>
    element('circle', { r: 9.5 * size, fill: background, stroke: fill, 'stroke-width': 1.8 }) +
    element('circle', { r: 6 * size, fill }),
  stage: (stroke, fill, size) =>
    element('circle', { r: 5 * size, fill, stroke, 'stroke-width': 2 }),
  patch: (fill, stroke, size) =>
    element('rect', { ...square(5.5 * size), rx: 2, fill, stroke, 'stroke-width': 1.5 }),
  baseline: (fill, stroke, size) =>
    element('rect', {
      ...square(5.5 * size),
      ...{ transform: 'rotate(45)', fill, stroke, 'stroke-width': 1.5 },
    }),
  branch: (stroke, fill, size) =>
    element('path', { d: arrowOf(size), fill, stroke, 'stroke-width': 2 }),
  main: (fill, stroke, size) =>
    element('path', { d: arrowOf(size * 1.2), fill, stroke, 'stroke-width': 1.5 }),
};

/** A mark of a role by itself, for a legend; 24 pixels wide and high. */
export function drawSample(role: NameRole, colour: string, background: string): string {
  const mark = shapes[role](colour, background, 1);
  return element('g', { transform: 'translate(12 12)' }, mark);
}

function square(half: number): Readonly<Record<string, number>> {
  return { x: -half, y: -half, width: half * 2, height: half * 2 };
}

/** Points to where the branch goes on. */
function arrowOf(size: number): string {
  const at = (value: number): string => (value * size).toFixed(1);
  return `M${at(-7)} ${at(-6)}H${at(2)}L${at(8)} 0L${at(2)} ${at(6)}H${at(-7)}Z`;
}

function ring(r: number, stroke: string, width: number): string {
  return element('circle', { r, fill: 'none', stroke, 'stroke-width': width });
}

function warning({ theme, size }: Canvas): string {
  const scale = Math.max(0.75, size).toFixed(2);
  const at = `translate(${(8 * size).toFixed(1)} ${(-9 * size).toFixed(1)}) scale(${scale})`;
  const path = element('path', {
    d: 'M0 -6L6 5H-6Z',
    ...{ fill: theme.problem, stroke: theme.background, 'stroke-width': 1.5 },
  });
  const sign = element('path', {
    d: 'M0 -2.6V1.4M0 3V3.8',
    ...{ stroke: theme.background, 'stroke-width': 1.4, fill: 'none' },
  });
  return element('g', { transform: at }, path, sign);
}

/** Which labels there is room for: the ends of a line first, then released names, then the others. */
export function drawLabels(canvas: Canvas, lane: ShownLane): string {
  const { layout, px, py, selected, row, days, theme } = canvas;
  if (row < leastRow) return '';
  const font = row < 40 ? 10 : 11;
  const y = py(lane.laid.y) + Math.min(23, row * 0.42);
  const taken: [number, number][] = [];
  let drawn = '';
  for (const index of byRank(canvas, lane)) {
    const label = layout.labels[index] ?? labelOf('');
    const x = px(layout.xs[index] ?? 0);
    const half = (label.width * font) / 22 + 5;
    if (taken.some(([left, right]) => x - half < right && x + half > left)) continue;
    taken.push([x - half, x + half]);
    const isStage = layout.family.nodes[index]?.role === 'stage' && index !== selected;
    drawn += textAt(canvas, x, y, font, label.text, isStage ? theme.muted : theme.foreground);
    const day = days?.get(index);
    if (day !== undefined && row >= 56 && half > 30)
      drawn += textAt(canvas, x, y + 13, 9, day, theme.muted);
  }
  return drawn;
}

/** Lower rows have no room for labels, in pixels. */
const leastRow = 26;

const ranks: Readonly<Record<NameRole, number>> = {
  ...{ main: 2, branch: 3, customer: 3, release: 4, patch: 4, baseline: 4, stage: 5 },
};

function byRank(canvas: Canvas, { laid, nodes }: ShownLane): readonly number[] {
  const { layout, selected, matches } = canvas;
  const last = laid.nodes.length - 1;
  const rankOf = (index: number): number => {
    if (index === selected) return 0;
    if (matches?.has(index)) return 1;
    if (index === laid.nodes[last] || index === laid.nodes[0]) return 2;
    return ranks[layout.family.nodes[index]?.role ?? 'stage'];
  };
  // The newest come first among equals.
  const ranked = nodes.toReversed().map((index) => ({ index, rank: rankOf(index) }));
  return ranked.sort((left, right) => left.rank - right.rank).map(({ index }) => index);
}

function textAt(
  { theme }: Canvas,
  x: number,
  y: number,
  size: number,
  text: string,
  fill: string,
): string {
  const halo = { stroke: theme.background, 'stroke-width': 3, 'paint-order': 'stroke' };
  const attributes = { x, y, 'font-size': size, 'text-anchor': 'middle', fill, ...halo };
  return element('text', attributes, escapeText(text));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import { colourOf, type Canvas } from './canvas';
import { labelOf } from './label';
import type { ShownLane } from './shown';
import { gutter } from './view';
import { element, escapeXml } from './xml';

/** A light band behind every second line, so that the eye keeps to its row. */
export function drawBands({ shown, layout, theme, view, py, row }: Canvas): string {
  return shown.rows
    .filter(({ lanes: [first] }) => (layout.lanes[first ?? -1]?.colour ?? 0) % 2 === 1)
    .map(({ y }) => {
      const band = { x: 0, y: py(y) - row * 0.39, width: view.width, height: row };
      return element('rect', { ...band, fill: theme.foreground, 'fill-opacity': '0.035' });
    })
    .join('');
}

/** The line that the names of a lane stand on. */
export function drawLine(canvas: Canvas, { laid }: ShownLane): string {
  const { px, py, view, size } = canvas;
  const isMain = laid.lane.kind === 'main';
  const [x1, x2] = [
    Math.max(px(laid.left), gutter - 10),
    Math.min(px(laid.right), view.width + 10),
  ];
  if (x2 <= x1) return '';
  return element('line', {
    ...{ x1, x2, y1: py(laid.y), y2: py(laid.y), stroke: colourOf(canvas, laid) },
    'stroke-width': (isMain ? 5 : laid.lane.kind === 'hotfix' ? 2 : 3.5) * Math.max(0.6, size),
    'stroke-opacity': isMain ? '0.45' : '0.75',
    'stroke-linecap': 'round',
  });
}

/** A line from afar: a bar from its first name to its last, and how many there are. */
export function drawBar(canvas: Canvas, { laid }: ShownLane): string {
  const { layout, px, py, row, view, theme, texts } = canvas;
  const height = Math.min(18, Math.max(3, row * 0.6));
  const left = px(laid.left) - 4;
  const width = Math.max(8, px(laid.right) - px(laid.left) + 8);
  const colour = colourOf(canvas, laid);
  const [y, isMain] = [py(laid.y), laid.lane.kind === 'main'];
  const bar = element('rect', {
    ...{ x: left, y: y - height / 2, width, height, rx: height / 2 },
    ...{
      fill: colour,
      'fill-opacity': isMain ? '0.35' : '0.28',
      stroke: colour,
      'stroke-width': 1.2,
    },
  });
  if (height < 12) return bar;
  const nameOf = (node: number | undefined): string => layout.labels[node ?? -1]?.text ?? '';
  const [first, last] = [nameOf(laid.nodes[0]), nameOf(laid.nodes.at(-1))];
  const count = texts.count.replace('{count}', String(laid.nodes.length));
  const ends = laid.nodes.length === 1 ? first : `${first} … ${last} · ${count}`;
  const room = labelWidth(ends);
  const seenLeft = Math.max(left + 10, gutter + 8);
  const seenRight = Math.min(left + width - 10, view.width - 8);
  const isInside = seenRight - seenLeft > room;
  const isBeside = !isInside && left + width + room < view.width;
  const x = isInside
    ? (seenLeft + seenRight) / 2
    : isBeside
      ? left + width + 6
      : Math.max(gutter + 8, left - 6);
  const anchor = isInside ? 'middle' : isBeside || left - 6 - room < gutter ? 'start' : 'end';
  const halo = { stroke: theme.background, 'stroke-width': 3, 'paint-order': 'stroke' };
  const words = { x, y: y + 3.8, 'font-size': 11, 'text-anchor': anchor, fill: theme.foreground };
  return bar + element('text', { ...words, ...halo }, escapeXml(ends));
}

function labelWidth(text: string): number {
  return text.length * 6.4;
}

/** The names of the lines, which stay at the left whatever is in view. */
export function drawGutter(canvas: Canvas): string {
  const { view, theme, shown, layout, py, row, texts } = canvas;
  const back = element('rect', {
    ...{ x: 0, y: 0, width: gutter - 14, height: view.height },
    fill: theme.background,
  });
  const edge = element('line', {
    ...{ x1: gutter - 14, x2: gutter - 14, y1: 0, y2: view.height, stroke: theme.border },
  });
  let free = -Infinity;
  const labels = shown.rows.map(({ y: top, lanes }) => {
    const laid = layout.lanes[lanes[0] ?? -1];
    const y = py(top);
    if (!laid || y < free) return '';
    const isHotfix = laid.lane.kind === 'hotfix';
    const name = isHotfix && lanes.length > 1 ? texts.hotPatches : laid.lane.label;
    free = y + (row >= 40 ? 24 : 13);
    return gutterLabel(canvas, laid, isHotfix, name);
  });
  return back + edge + labels.join('') + drawHeadings(canvas);
}

function gutterLabel(
  canvas: Canvas,
  laid: ShownLane['laid'],
  isHotfix: boolean,
  name: string,
): string {
  const { theme, py, row, texts } = canvas;
  const y = py(laid.y);
  const colour = colourOf(canvas, laid);
  const swatch = { x: 8, y: y - 7, width: 4, height: 14, rx: 2, fill: colour };
  const text = shortened(name, isHotfix ? 16 : 17);
  const words = isHotfix
    ? { x: 22, 'font-size': 10.5, fill: theme.muted }
    : { x: 20, 'font-size': 12, fill: theme.foreground, 'font-weight': 'bold' };
  const count = texts.count.replace('{count}', String(laid.nodes.length));
  const below = { x: 20, y: y + 17, 'font-size': 10, fill: theme.muted };
  return (
    (isHotfix ? '' : element('rect', swatch)) +
    element('text', { ...words, y: y + 4 }, escapeXml(isHotfix ? `↳ ${text}` : text)) +
    (row >= 40 && !isHotfix && laid.nodes.length > 1
      ? element('text', below, escapeXml(count))
      : '')
  );
}

/** The names of units, above their lines. */
function drawHeadings({ layout, theme, view, py, row }: Canvas): string {
  if (row < 20) return '';
  return layout.headings
    .map(({ text, y }) => {
      const at = py(y);
      if (at < -20 || at > view.height + 20) return '';
      const words = { x: 8, y: at + 4, 'font-size': 11, fill: theme.muted, 'font-weight': 'bold' };
      const line = { x1: 8, x2: view.width, y1: at + 10, y2: at + 10, stroke: theme.border };
      return element('line', line) + element('text', words, escapeXml(shortened(text, 40)));
    })
    .join('');
}

/** A name in so many columns at most. */
function shortened(name: string, most: number): string {
  const { text } = labelOf(name);
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

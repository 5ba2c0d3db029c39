import { element, escapeXml } from '../../../src/core/family/xml';
import type { Figure, GateBox, Line, Row } from './figure';

const margin = 20;
const laneWidth = 262;
const gateWidth = 284;
const boxPadding = 12;
const lineHeight = 16;
const header = 74;
const gap = 34;

interface Place {
  readonly row: Row;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  /** Where its gates begin; they run on beside the rows below. */
  readonly gatesTop: number;
  /** How many rows above have gates that run on to here. */
  readonly shift: number;
}

/** The figure as one SVG file with colours of its own, for light and dark pages. */
export function drawFigure(figure: Figure, language: string): string {
  const places = placed(figure);
  const width = margin * 2 + figure.lanes.length * laneWidth + gateWidth;
  const bottoms = places.map(({ row, top, height, gatesTop }) =>
    Math.max(top + height, gatesTop + gatesHeight(row)),
  );
  const height = Math.max(header, ...bottoms) + margin;
  const gateLeft = width - margin - gateWidth + 26;
  const parts = [
    element('title', {}, escapeXml(figure.title)),
    element('style', {}, style),
    element('rect', { class: 'page', x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8 }),
    text('title', margin, 32, figure.title),
    ...figure.lanes.map((lane, index) => laneOf(lane, index, height)),
    text('lane', gateLeft, 60, figure.gates),
    text('owner', gateLeft, 32, figure.legend),
    ...places.slice(1).map((place, index) => arrow(places[index], place)),
    ...places.map((place) => loopOf(figure, places, place)),
    ...places.map((place) => connection(place, gateLeft)),
    ...places.map(stageBox),
    ...places.map(({ row, gatesTop }) => gatesOf(row.gates, gateLeft, gatesTop)),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'xml:lang': language,
  };
  return `${element('svg', attributes, `\n${parts.filter(Boolean).join('\n')}\n`)}\n`;
}

function placed({ rows }: Figure): readonly Place[] {
  let top = header + 6;
  let free = top;
  let shift = 0;
  return rows.map((row) => {
    const lines = row.owner.length + row.needs.length;
    const height = boxPadding * 2 + 20 + lines * lineHeight;
    const gatesTop = Math.max(top, free);
    if (row.gates.length > 0) {
      shift = gatesTop > top ? shift + 1 : 0;
      free = gatesTop + gatesHeight(row);
    }
    const place = { row, top, height, left: margin + row.lane * laneWidth, gatesTop, shift };
    top += height + gap;
    return place;
  });
}

function laneOf(title: string, index: number, height: number): string {
  const left = margin + index * laneWidth;
  const line = { class: 'edge', x1: left + laneWidth - 6, x2: left + laneWidth - 6 };
  return (
    text('lane', left + boxPadding, 60, title) +
    element('line', { ...line, y1: 46, y2: height - margin })
  );
}

const boxWidth = laneWidth - 22;

function stageBox({ row, top, height, left }: Place): string {
  const box = { class: 'stage', x: left, y: top, width: boxWidth, height, rx: 6 };
  let y = top + boxPadding + 12;
  const parts = [element('rect', box), text('name', left + boxPadding, y, row.title)];
  y += 4;
  for (const owner of row.owner)
    parts.push(text('owner', left + boxPadding, (y += lineHeight), owner));
  return [...parts, listOf(row.needs, left + boxPadding, y)].join('');
}

function listOf(lines: readonly Line[], left: number, above: number): string {
  return lines
    .map(({ text: words, mark }, index) => {
      const y = above + (index + 1) * lineHeight;
      return (mark ? text('line', left, y, mark) : '') + text('line', left + 10, y, words);
    })
    .join('');
}

function gateHeight({ lines }: GateBox): number {
  return 20 + lines.length * lineHeight + 10;
}

function gatesHeight({ gates }: Row): number {
  return gates.reduce((sum, gate) => sum + gateHeight(gate), 0);
}

function gatesOf(gates: readonly GateBox[], left: number, top: number): string {
  let y = top;
  return gates
    .map((gate) => {
      const middle = y + 10;
      const diamond = `M${left} ${middle}l6 -6l6 6l-6 6z`;
      const drawn =
        element('path', { class: 'gate', d: diamond }) +
        text('name', left + 20, middle + 4, gate.title) +
        listOf(gate.lines, left + 20, middle + 6);
      y += gateHeight(gate);
      return drawn;
    })
    .join('');
}

/** From a stage to its gates, and along them. */
function connection({ row, left, top, gatesTop, shift }: Place, gateLeft: number): string {
  const last = row.gates.at(-1);
  if (!last) return '';
  const x = gateLeft - 8 - shift * 7;
  const bottom = gatesTop + gatesHeight(row) - gateHeight(last) + 10;
  const ticks: string[] = [];
  let y = gatesTop + 10;
  for (const gate of row.gates) {
    ticks.push(`M${x} ${y}H${gateLeft}`);
    y += gateHeight(gate);
  }
  const d = `M${left + boxWidth} ${top + 10}H${x}V${bottom}${ticks.join('')}`;
  return element('path', { class: 'opens', d });
}

/** From the bottom of a stage to the top of the next one. */
function arrow(from: Place | undefined, to: Place): string {
  if (!from) return '';
  const x1 = from.left + boxWidth / 2;
  const x2 = to.left + boxWidth / 2;
  const middle = to.top - gap / 2;
  const d = `M${x1} ${from.top + from.height}V${middle}H${x2}V${to.top - 6}`;
  const head = `M${x2 - 5} ${to.top - 8}h10l-5 7z`;
  return element('path', { class: 'flow', d }) + element('path', { class: 'head', d: head });
}

/** Back from a stage to the one where what it found is mended. */
function loopOf({ loop }: Figure, places: readonly Place[], from: Place): string {
  const to = from.row.backTo === undefined ? undefined : places[from.row.backTo];
  if (!to || to.left >= from.left) return '';
  const x = to.left + 40;
  const y = from.top + from.height / 2;
  const bottom = to.top + to.height;
  const d = `M${from.left} ${y}H${x}V${bottom + 6}`;
  const head = `M${x - 5} ${bottom + 8}h10l-5 -7z`;
  return (
    element('path', { class: 'back', d }) +
    element('path', { class: 'head', d: head }) +
    text('owner', x + 8, y - 6, loop)
  );
}

function text(style: string, x: number, y: number, words: string): string {
  return element('text', { class: style, x, y }, escapeXml(words));
}

/** The page has its own ground, so that words can be read wherever it stands. */
const style = `
svg{--ground:#fdfdfc;--box:#f1f4f8;--edge:#b9c2cc;--ink:#1c232b;--soft:#55606c;--mark:#1f6fb2}
@media (prefers-color-scheme:dark){svg{--ground:#1d2127;--box:#29303a;--edge:#55606d;--ink:#e6eaef;--soft:#a9b4c0;--mark:#6cb2f0}}
text{font-family:system-ui,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;fill:var(--ink);font-size:11.5px}
.title{font-size:18px;font-weight:600}.lane{font-size:13px;font-weight:600;fill:var(--soft)}
.name{font-size:13px;font-weight:600}.owner{fill:var(--soft)}
.page{fill:var(--ground);stroke:var(--edge)}.stage{fill:var(--box);stroke:var(--edge)}
.edge{stroke:var(--edge);stroke-dasharray:2 4}.flow,.back{fill:none;stroke:var(--ink);stroke-width:1.5}
.back{stroke-dasharray:5 4}.head{fill:var(--ink)}.opens{fill:none;stroke:var(--mark);stroke-dasharray:3 3}.gate{fill:var(--mark)}
`;

import { canvasOf, colourOf, type Canvas, type Picture } from './canvas';
import { drawBands, drawBar, drawGutter, drawLine } from './draw-lanes';
import { arrowHeads, drawForward, drawLinks } from './draw-links';
import { drawLabels, drawMark, drawMarks } from './draw-marks';
import { rowHeight } from './layout';
import { shownIn } from './shown';
import { gutter } from './view';
import { element } from './xml';

/**
 * The picture of a family as an SVG document (https://www.w3.org/TR/SVG2/) without scripts, styles or links: the
 * same for the panel, for an export and for the command line. It holds what is in view and no more; where names
 * are too many to be told apart, their lines are bars.
 */
export function svgOf(picture: Picture): string {
  const { layout, view, theme, texts } = picture;
  const canvas = canvasOf(picture, shownIn(layout, view), rowHeight);
  const { lanes, level } = canvas.shown;
  const clip = element(
    'clipPath',
    { id: 'drawing' },
    element('rect', { x: gutter - 14, y: 0, width: view.width, height: view.height }),
  );
  const names =
    level === 'bars'
      ? [...lanes.map((lane) => drawBar(canvas, lane)), drawSelected(canvas)]
      : [
          ...lanes.map((lane) => drawLine(canvas, lane)),
          ...lanes.map((lane) => drawLabels(canvas, lane)),
          ...lanes.map((lane) => drawMarks(canvas, lane)),
        ];
  const drawing = [drawBands(canvas), drawLinks(canvas), ...names, drawForward(canvas)];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width: view.width, height: view.height },
      viewBox: `0 0 ${view.width} ${view.height}`,
      'font-family': theme.fontFamily,
      ...(picture.describe ? { role: 'presentation' } : { role: 'img', 'aria-label': texts.title }),
    },
    arrowHeads(canvas),
    element('defs', {}, clip),
    element('rect', { width: view.width, height: view.height, fill: theme.background }),
    element('g', { 'clip-path': 'url(#drawing)' }, ...drawing),
    drawGutter(canvas),
  );
}

/** The name that the keyboard is at and those that were found can be seen from any distance. */
function drawSelected(canvas: Canvas): string {
  const { layout, selected, matches, px, py } = canvas;
  const wanted = [...(matches ?? [])].slice(0, mostFound);
  if (selected !== undefined) wanted.push(selected);
  return wanted
    .map((index) => {
      const node = layout.family.nodes[index];
      const laid = layout.lanes[node?.lane ?? -1];
      if (!node || !laid) return '';
      const at = { x: px(layout.xs[index] ?? 0), y: py(laid.y), colour: colourOf(canvas, laid) };
      return drawMark(canvas, node, index, at);
    })
    .join('');
}

const mostFound = 200;

import { rowHeight, type Layout } from './layout';

/** What of a layout is looked at. */
export interface View {
  /** The units at the left and upper edge of the drawing, right of the names of the lines. */
  readonly x: number;
  readonly y: number;
  /** Pixels a unit from left to right; rows are never so low that they vanish, see `rowScale`. */
  readonly scale: number;
  /** Of the whole picture, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Room for the names of the lines, in pixels. */
export const gutter = 162;

/** Room beyond the newest names, in pixels; forward merges bulge to the right. */
const margins = { labels: 60, merges: 170 };
const largest = 2.5;
/** No row is lower, in pixels. */
const leastRow = 7;

/** Pixels a unit from top to bottom: rows use the height that there is, whatever the width is scaled to. */
export function rowScale({ height }: Layout, view: View): number {
  const least = Math.min(1, Math.max(view.height / height, leastRow / rowHeight));
  return Math.min(1.25, Math.max(view.scale, least));
}

/** The whole layout where it is no larger than natural; its newest end where the rows are too many. */
export function fitView(layout: Layout, width: number, height: number): View {
  const scale = Math.min(1, leastScale(layout, width));
  const view = { x: 0, y: 0, scale, width, height };
  return clampView(layout, { ...view, y: layout.height });
}

/** The longest side of a picture that leaves the editor, in pixels. */
const longestPicture = 12_000;

/** Everything at once, at the natural size where that makes no picture of an unwieldy size. */
export function wholeView(layout: Layout): View {
  const beside = marginsOf(layout);
  const scale = Math.min(1, (longestPicture - beside) / layout.width);
  const width = Math.max(480, Math.ceil(layout.width * scale + beside));
  return { x: 0, y: 0, scale, width, height: Math.min(longestPicture, Math.ceil(layout.height)) };
}

/** A view that shows as much of a layout as its size allows, and no emptiness beyond it. */
export function clampView(layout: Layout, view: View): View {
  const scale = Math.min(
    largest,
    Math.max(view.scale, Math.min(1, leastScale(layout, view.width))),
  );
  const rows = rowScale(layout, { ...view, scale });
  const right = layout.width - (view.width - marginsOf(layout)) / scale;
  const bottom = layout.height - view.height / rows;
  return {
    ...view,
    scale,
    x: Math.max(0, Math.min(view.x, right)),
    y: Math.max(0, Math.min(view.y, bottom)),
  };
}

/** Zooms by a factor; what is at a place, in pixels from the upper left, stays there. */
export function zoomAt(
  layout: Layout,
  view: View,
  factor: number,
  at: { readonly x: number; readonly y: number },
): View {
  const before = placeAt(layout, view, at);
  const zoomed = clampView(layout, { ...view, scale: view.scale * factor });
  const rows = rowScale(layout, zoomed);
  return clampView(layout, {
    ...zoomed,
    x: before.x - Math.max(0, at.x - gutter) / zoomed.scale,
    y: before.y - at.y / rows,
  });
}

/** Moves a view by pixels. */
export function panBy(layout: Layout, view: View, dx: number, dy: number): View {
  const rows = rowScale(layout, view);
  return clampView(layout, { ...view, x: view.x + dx / view.scale, y: view.y + dy / rows });
}

/**
 * Brings a node into the middle where it is outside of the picture or near its edge.
 *
 * @param scale at least so many pixels a unit
 */
export function showNode(layout: Layout, view: View, node: number, scale = 0): View {
  const lane = layout.lanes[layout.family.nodes[node]?.lane ?? -1];
  if (!lane) return view;
  const zoomed = { ...view, scale: Math.max(view.scale, scale) };
  const rows = rowScale(layout, zoomed);
  const x = layout.xs[node] ?? 0;
  const [across, down] = [(view.width - gutter) / zoomed.scale, view.height / rows];
  const isWithin = (value: number, start: number, length: number): boolean =>
    value > start + length * 0.08 && value < start + length * 0.92;
  const stays = zoomed.scale === view.scale;
  return clampView(layout, {
    ...zoomed,
    x: stays && isWithin(x, view.x, across) ? view.x : x - across / 2,
    y: stays && isWithin(lane.y, view.y, down) ? view.y : lane.y - down / 2,
  });
}

/** The units at a place of the picture. */
function placeAt(
  layout: Layout,
  view: View,
  at: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  return {
    x: view.x + Math.max(0, at.x - gutter) / view.scale,
    y: view.y + at.y / rowScale(layout, view),
  };
}

function leastScale(layout: Layout, width: number): number {
  return Math.max(1, width - marginsOf(layout)) / layout.width;
}

/** Pixels on both sides of the names. */
function marginsOf({ forward }: Layout): number {
  return gutter + (forward.length > 0 ? margins.merges : margins.labels);
}

import type { Layout } from './layout';
import type { Shown } from './shown';
import type { Theme } from './theme';
import type { FamilyNode } from './types';
import { gutter, rowScale, type View } from './view';

/** What a picture says beside the names, in one language. */
export interface PictureTexts {
  /** Label of the whole picture. */
  readonly title: string;
  /** Beside rows that hold hot patches of several names. */
  readonly hotPatches: string;
  /** How many names a line has: `{count}` is replaced. */
  readonly count: string;
}

/** What a picture is drawn from. */
export interface Picture {
  readonly layout: Layout;
  readonly view: View;
  readonly theme: Theme;
  readonly texts: PictureTexts;
  /** What a node is, for who hears the picture instead of seeing it. */
  readonly describe?: (node: FamilyNode, index: number) => string;
  /** The node that the keyboard is at. */
  readonly selected?: number;
  /** What a search found. */
  readonly matches?: ReadonlySet<number>;
  /** Days of names, `YYYY-MM-DD`, by node, as far as they are known. */
  readonly days?: ReadonlyMap<number, string>;
}

/** A picture with what was worked out once for all of its parts. */
export interface Canvas extends Picture {
  readonly shown: Shown;
  /** Pixels of a place in units. */
  readonly px: (x: number) => number;
  readonly py: (y: number) => number;
  /** Pixels from one row to the next. */
  readonly row: number;
  /** How large marks are, as a part of their natural size. */
  readonly size: number;
}

/** Height of a row in units is `rowHeight`. */
export function canvasOf(picture: Picture, shown: Shown, rowHeight: number): Canvas {
  const { layout, view } = picture;
  const rows = rowScale(layout, view);
  const row = rowHeight * rows;
  const size = Math.min(1.1, Math.max(0.45, Math.min(view.scale * 1.6, row / 44)));
  return {
    ...picture,
    ...{ shown, row, size },
    px: (x) => gutter + (x - view.x) * view.scale,
    py: (y) => (y - view.y) * rows,
  };
}

/** The colour of a lane. */
export function colourOf({ theme }: Canvas, lane: Layout['lanes'][number]): string {
  if (lane.lane.kind === 'main') return theme.main;
  return theme.lines[lane.colour % theme.lines.length] ?? theme.foreground;
}

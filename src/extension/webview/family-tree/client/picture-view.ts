import type { Layout } from '../../../../core/family/layout';
import { moveFrom } from '../../../../core/family/moves';
import type { PictureTexts } from '../../../../core/family/canvas';
import { svgOf } from '../../../../core/family/svg';
import type { FamilyNode } from '../../../../core/family/types';
import {
  clampView,
  fitView,
  panBy,
  showNode,
  zoomAt,
  type View,
} from '../../../../core/family/view';
import type { KeptView } from '../protocol';
import { pans, steps } from './keys';
import { pageTheme } from './page-theme';
import { parseSvg } from './parse-svg';
import { takePointer } from './pointer';

/** What the picture tells. */
export interface PictureEvents {
  readonly describe: (node: FamilyNode, index: number) => string;
  /** A name is wanted: Enter, or a click. */
  readonly opened: (node: number) => void;
  readonly menuAsked: (node: number) => void;
  /** The keyboard or the pointer came to a name, or left all of them. */
  readonly reached: (node: number | undefined, by: 'keyboard' | 'pointer') => void;
  /** Something else is shown than before; these names are in view with their labels. */
  readonly changed: () => void;
}

/** A step of the zoom, and of moving the picture in pixels. */
const zoomStep = 1.3;
const panStep = 80;
/** Names have their labels from here on. */
const readable = 0.8;

/** The drawing: follows wheel, pointer and keyboard, and holds nothing but what is in view. */
export class PictureView {
  selected: number | undefined;
  matches: ReadonlySet<number> = new Set();
  days: ReadonlyMap<number, string> = new Map();
  private layout: Layout | undefined;
  private current: View | undefined;
  /** The drawing that is due with the next frame. */
  private due: number | undefined;
  /** Whether all of the family is shown, and will be when there is more of it. */
  private isWhole = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly canvas: HTMLElement,
    readonly texts: PictureTexts,
    private readonly events: PictureEvents,
  ) {
    host.addEventListener('keydown', (event) => this.onKey(event));
    host.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    host.addEventListener('contextmenu', (event) => this.onMenu(event));
    takePointer(host, {
      moved: (dx, dy) => this.move((layout, view) => panBy(layout, view, dx, dy)),
      clicked: (event) => this.onClick(event),
      over: (event) => events.reached(nodeAt(event.target), 'pointer'),
    });
    new ResizeObserver(() => this.resize()).observe(host);
  }

  /** What the person looks at; undefined where that is everything. */
  get view(): KeptView | undefined {
    return this.isWhole ? undefined : this.current;
  }

  /** Pixels a unit of the layout. */
  get scale(): number {
    return this.current?.scale ?? 0;
  }

  /** Shows a family; from where the last one was looked at, if it was. */
  show(layout: Layout, kept: KeptView | undefined): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    this.layout = layout;
    this.isWhole = !kept;
    this.current = kept
      ? clampView(layout, { ...kept, width, height })
      : fitView(layout, width, height);
    this.draw();
  }

  fit(): void {
    this.move((layout, { width, height }) => fitView(layout, width, height));
    this.isWhole = true;
  }

  private resize(): void {
    if (this.isWhole) this.fit();
    else this.move(clampView);
  }

  zoom(direction: 1 | -1): void {
    this.move((layout, view) =>
      zoomAt(layout, view, direction > 0 ? zoomStep : 1 / zoomStep, {
        x: view.width / 2,
        y: view.height / 2,
      }),
    );
  }

  /** Selects a name and brings it into view. @param isRead whether its label has to be readable */
  select(node: number | undefined, isRead = false): void {
    this.selected = node;
    if (node === undefined) this.drawSoon();
    else this.move((layout, view) => showNode(layout, view, node, isRead ? readable : 0));
  }

  /** Where a name stands, in pixels of the picture; undefined where it is out of view. */
  placeOf(node: number): { readonly x: number; readonly y: number } | undefined {
    const box = this.canvas.querySelector(`#node-${node}`)?.getBoundingClientRect();
    const room = this.host.getBoundingClientRect();
    return box && { x: box.x + box.width / 2 - room.x, y: box.y + box.height / 2 - room.y };
  }

  /** The names that are drawn now. */
  get drawn(): readonly number[] {
    return [...this.canvas.querySelectorAll('[data-node]')].map((node) =>
      Number(node.getAttribute('data-node')),
    );
  }

  drawSoon(): void {
    this.due ??= requestAnimationFrame(() => this.draw());
  }

  private move(change: (layout: Layout, view: View) => View): void {
    const { layout, current, host } = this;
    if (!layout || !current) return;
    const size = { width: host.clientWidth, height: host.clientHeight };
    this.current = change(layout, { ...current, ...size });
    this.isWhole = false;
    this.drawSoon();
  }

  private draw(): void {
    if (this.due !== undefined) cancelAnimationFrame(this.due);
    this.due = undefined;
    const { layout, current: view, texts, selected, matches, days, events } = this;
    if (!layout || !view || view.width === 0) return;
    const { describe } = events;
    const marked = selected === undefined ? {} : { selected };
    const picture = { layout, view, texts, theme: pageTheme, describe, matches, days, ...marked };
    this.canvas.replaceChildren(parseSvg(svgOf(picture)));
    if (selected === undefined) this.host.removeAttribute('aria-activedescendant');
    else this.host.setAttribute('aria-activedescendant', `node-${selected}`);
    events.changed();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = event.shiftKey ? pans[event.key] : undefined;
    const step = event.shiftKey ? undefined : steps[event.key];
    if (pan) {
      const [x, y] = pan;
      this.move((layout, view) => panBy(layout, view, x * panStep, y * panStep));
    } else if (step && this.layout) {
      const node = moveFrom(this.layout, this.selected, step);
      this.select(node);
      this.events.reached(node, 'keyboard');
    } else if (event.key === '+' || event.key === '=') this.zoom(1);
    else if (event.key === '-') this.zoom(-1);
    else if (event.key === '0') this.fit();
    else if (event.key === 'Enter' && this.selected !== undefined)
      this.events.opened(this.selected);
    else if (event.key === 'Escape') {
      this.select(undefined);
      this.events.reached(undefined, 'keyboard');
    } else return;
    event.preventDefault();
  }

  private onWheel(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [dx, dy] = [event.deltaX * lines, event.deltaY * lines];
    if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) {
      const across = event.shiftKey && dx === 0 ? dy : dx;
      this.move((layout, view) => panBy(layout, view, across, event.shiftKey ? 0 : dy));
      return;
    }
    const room = this.host.getBoundingClientRect();
    const at = { x: event.clientX - room.x, y: event.clientY - room.y };
    const factor = Math.exp(-Math.max(-120, Math.min(120, dy)) / 300);
    this.move((layout, view) => zoomAt(layout, view, factor, at));
  }

  /** By the right button at a name, or by the keyboard at the one that was reached. */
  private onMenu(event: MouseEvent): void {
    const node = nodeAt(event.target) ?? (event.button === 2 ? undefined : this.selected);
    if (node === undefined) return;
    event.preventDefault();
    this.select(node);
    this.events.menuAsked(node);
  }

  private onClick(event: MouseEvent): void {
    this.host.focus();
    const node = nodeAt(event.target);
    if (node !== undefined) {
      this.selected = node;
      this.drawSoon();
      this.events.reached(node, 'keyboard');
      this.events.opened(node);
      return;
    }
    const room = this.host.getBoundingClientRect();
    const at = { x: event.clientX - room.x, y: event.clientY - room.y };
    // A second click on nothing looks nearer.
    if (event.detail === 2) this.move((layout, view) => zoomAt(layout, view, 3, at));
  }
}

function nodeAt(target: EventTarget | null): number | undefined {
  const node = target instanceof Element ? target.closest('[data-node]') : null;
  return node ? Number(node.getAttribute('data-node')) : undefined;
}

import { make } from '../../shared/client/make';
import type { Part, Row } from '../protocol';
import { rowAfterKey, visibleRows } from '../visible-rows';
import type { Page } from './page';

/** What the list tells. */
export interface RowListEvents {
  /** Rows are to be drawn that were never sent. */
  readonly wanted: (from: number, count: number) => void;
  readonly selected: (row: number) => void;
}

/** In CSS pixels; the style sheet has the same. */
const rowHeight = 24;

/** A list of any length, of which only the rows on screen exist. */
export class RowList {
  private total = 0;
  private rows = new Map<number, Row>();
  private row = -1;
  private drawing = false;

  constructor(
    private readonly page: Pick<Page, 'list' | 'rows'>,
    private readonly events: RowListEvents,
  ) {
    const { list } = page;
    list.addEventListener('scroll', () => this.drawSoon());
    list.addEventListener('keydown', (event) => this.onKey(event));
    list.addEventListener('click', (event) => {
      const row = event.target instanceof Element ? event.target.closest('.row') : null;
      if (row) this.select(Number(row.getAttribute('data-row')));
    });
    new ResizeObserver(() => this.drawSoon()).observe(list);
  }

  /** The row that is selected; -1 for none. */
  get selected(): number {
    return this.row;
  }

  /** There is another result; its rows are asked for. */
  reset(total: number): void {
    this.total = total;
    this.rows = new Map();
    if (this.row >= total) this.row = total - 1;
    this.page.rows.style.height = `${total * rowHeight}px`;
    this.ask();
  }

  /** Rows of the result have come. */
  fill(from: number, rows: readonly Row[]): void {
    rows.forEach((row, index) => this.rows.set(from + index, row));
    this.draw();
  }

  /** The row as it was sent. */
  rowAt(row: number): Row | undefined {
    return this.rows.get(row);
  }

  private select(row: number): void {
    if (row < 0 || row >= this.total) return;
    this.row = row;
    const { list } = this.page;
    const top = row * rowHeight;
    if (top < list.scrollTop) list.scrollTop = top;
    const bottom = top + rowHeight - list.clientHeight;
    if (bottom > list.scrollTop) list.scrollTop = bottom;
    this.draw();
    this.events.selected(row);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(this.page.list.clientHeight / rowHeight) - 1);
    const next = rowAfterKey(event.key, { row: this.row, total: this.total, page });
    if (next === undefined) return;
    event.preventDefault();
    this.select(next);
  }

  private drawSoon(): void {
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      this.ask();
      this.draw();
    });
  }

  private get window(): { readonly from: number; readonly count: number } {
    const { scrollTop, clientHeight } = this.page.list;
    return visibleRows({ scrollTop, height: clientHeight, rowHeight, total: this.total });
  }

  private ask(): void {
    const { from, count } = this.window;
    const missing = Array.from({ length: count }, (_, index) => from + index).some(
      (row) => !this.rows.has(row),
    );
    if (missing) this.events.wanted(from, count);
    if (this.total === 0) this.draw();
  }

  private draw(): void {
    const { from, count } = this.window;
    const shown = Array.from({ length: count }, (_, index) => from + index);
    const elements = shown.flatMap((row) => {
      const data = this.rows.get(row);
      return data ? [this.elementOf(row, data)] : [];
    });
    this.page.rows.replaceChildren(...elements);
    const active = shown.includes(this.row) && this.rows.has(this.row);
    if (active) this.page.list.setAttribute('aria-activedescendant', `row-${this.row}`);
    else this.page.list.removeAttribute('aria-activedescendant');
  }

  private elementOf(row: number, data: Row): HTMLElement {
    const selected = row === this.row;
    const element = make('div', {
      id: `row-${row}`,
      class: `row ${data.verdict}${selected ? ' selected' : ''}`,
      role: 'option',
      'data-row': String(row),
      'aria-selected': String(selected),
      'aria-posinset': String(row + 1),
      'aria-setsize': String(this.total),
      'aria-label': data.spoken,
    });
    element.style.top = `${row * rowHeight}px`;
    const name = make('span', { class: 'name' });
    name.append(...data.parts.map(partOf));
    element.append(
      make('span', { class: 'verdict', 'aria-hidden': 'true' }, verdictMarks[data.verdict]),
      name,
      make('span', { class: 'note', title: data.note }, data.note),
    );
    return element;
  }
}

const verdictMarks: Readonly<Record<Row['verdict'], string>> = {
  valid: '✓',
  warn: '!',
  invalid: '✗',
};

function partOf({ text, field, colour, problem }: Part): HTMLElement {
  const classes = [
    ...(colour === undefined ? [] : [`field-${colour}`]),
    ...(problem === undefined ? [] : [problem]),
    ...(text === '' ? ['missing'] : []),
  ];
  const attributes = { class: classes.join(' '), ...(field === undefined ? {} : { title: field }) };
  return make('span', attributes, text === '' ? '‸' : text);
}

import { searchFamily } from '../../../../core/family/search';
import type { Family } from '../../../../core/family/types';
import type { Page, Start } from './page';
import type { PictureView } from './picture-view';

/** What the search tells. */
export interface FinderEvents {
  readonly asked: (query: string) => void;
  /** It went to a name. */
  readonly went: (node: number) => void;
}

/** The search: marks what it finds, goes from one to the next, and says which of how many is shown. */
export class Finder {
  private family: Family | undefined;
  private found: readonly number[] = [];

  constructor(
    private readonly page: Page,
    private readonly picture: PictureView,
    private readonly texts: Start['texts'],
    private readonly events: FinderEvents,
  ) {
    const { search } = page;
    search.addEventListener('input', () => {
      events.asked(search.value);
      this.find();
      this.goTo(this.found[0]);
    });
    search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.go(event.shiftKey ? -1 : 1);
      else if (event.key === 'Escape') page.picture.focus();
    });
  }

  /** There is another family to search. */
  show(family: Family, query: string): void {
    this.family = family;
    this.page.search.value = query;
    this.find();
  }

  /** Goes to another of the names that were found. */
  go(step: 1 | -1): void {
    const { length } = this.found;
    const at = this.found.indexOf(this.picture.selected ?? -1);
    if (length > 0) this.goTo(this.found[(at + step + length) % length]);
  }

  private find(): void {
    const { family, page, picture } = this;
    this.found = family ? searchFamily(family, page.search.value) : [];
    picture.matches = new Set(this.found);
    picture.drawSoon();
    this.tell();
  }

  private goTo(node: number | undefined): void {
    if (node === undefined) return;
    this.picture.select(node, true);
    this.events.went(node);
    this.tell();
  }

  private tell(): void {
    const { found, page, picture, texts } = this;
    const place = found.indexOf(picture.selected ?? -1) + 1;
    const isAsked = page.search.value.trim() !== '';
    page.matches.textContent =
      found.length === 0
        ? isAsked
          ? (texts['foundNone'] ?? '')
          : ''
        : (texts['found'] ?? '')
            .replace('{place}', String(place))
            .replace('{count}', String(found.length));
  }
}

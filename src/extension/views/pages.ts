/** How many items of one list are shown before the person asks for more. */
const pageSize = 200;

/** How much of long lists is shown. */
export class Pages {
  private readonly shown = new Map<string, number>();

  /** How many of a list are shown. @param key the same for the list in every drawing */
  count(key: string): number {
    return this.shown.get(key) ?? pageSize;
  }

  /** Shows another page of a list. */
  more(key: string): void {
    this.shown.set(key, this.count(key) + pageSize);
  }

  /** Shows so much of a list that an index is among it. */
  upTo(key: string, index: number): void {
    const pages = Math.ceil((index + 1) / pageSize);
    this.shown.set(key, Math.max(this.count(key), pages * pageSize));
  }
}

/** A priority queue: takes the item of least cost first, of equal ones the one added first (a binary heap). */
export class CostQueue<T extends { readonly cost: number }> {
  private readonly heap: { readonly item: T; readonly order: number }[] = [];
  private added = 0;

  add(item: T): void {
    this.heap.push({ item, order: this.added++ });
    let at = this.heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  take(): T | undefined {
    const top = this.heap[0];
    const last = this.heap.pop();
    if (!top || !last) return undefined;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return top.item;
  }

  private sink(): void {
    for (let at = 0; ;) {
      const left = at * 2 + 1;
      let least = at;
      for (const child of [left, left + 1])
        if (child < this.heap.length && this.isBefore(child, least)) least = child;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(left: number, right: number): boolean {
    const a = this.heap[left];
    const b = this.heap[right];
    if (!a || !b) return false;
    return a.item.cost < b.item.cost || (a.item.cost === b.item.cost && a.order < b.order);
  }

  private swap(left: number, right: number): void {
    const a = this.heap[left];
    const b = this.heap[right];
    if (!a || !b) return;
    this.heap[left] = b;
    this.heap[right] = a;
  }
}

/** A priority queue for small whole costs: the item of least cost first, of equal ones the one added first. */
export class CostQueue<T> {
  private readonly buckets: T[][] = [];
  private cost = 0;
  private taken = 0;

  /** @param cost a whole number, not below that of the item taken last */
  add(item: T, cost: number): void {
    const bucket = this.buckets[cost];
    if (bucket) bucket.push(item);
    else this.buckets[cost] = [item];
  }

  take(): T | undefined {
    for (; this.cost < this.buckets.length; this.cost++) {
      const bucket = this.buckets[this.cost];
      if (bucket && this.taken < bucket.length) return bucket[this.taken++];
      this.taken = 0;
    }
    return undefined;
  }
}

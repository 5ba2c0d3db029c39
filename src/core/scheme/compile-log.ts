import { message, type Message } from '../text/message';
import * as texts from './compile-texts';
import type { Scheme, SchemeProblem } from './scheme';
import type { Path } from './shape';

/**
 * Steps in all the programs of a scheme, those of nested schemes included: a bound of the memory it takes and
 * of the time a name takes.
 */
const maxSize = 10_000;

/** What was found out while one scheme was compiled: its problems, its size, and what its fields nest. */
export class CompileLog {
  readonly nested = new Map<string, Scheme>();
  private readonly found: SchemeProblem[] = [];
  private total = 0;

  get problems(): readonly SchemeProblem[] {
    return this.found;
  }

  get size(): number {
    return this.total;
  }

  report(path: Path, reason: Message, range?: SchemeProblem['range']): void {
    this.add([{ severity: 'error', path, message: reason, ...(range && { range }) }]);
  }

  add(problems: readonly SchemeProblem[]): void {
    this.found.push(...problems);
  }

  /** Counts what is added to the scheme's programs; false, and reported once, when there is no room for it. */
  takeRoom(size: number, path: Path): boolean {
    const hadRoom = this.total <= maxSize;
    this.total += size;
    const hasRoom = this.total <= maxSize;
    if (hadRoom && !hasRoom) this.report(path, message(texts.schemeTooLarge));
    return hasRoom;
  }
}

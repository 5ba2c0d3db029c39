import type { Name, ParseResult } from '../scheme/name';
import { parse } from '../scheme/parse';
import { HeldRef, type Held } from './held-ref';
import type { ClassifiedRef, NamedRef, Ref } from './types';

/** Where a text stands in another one, as one small number, which needs no room of its own. */
export type Span = number;

const spanBits = 12;

/** Names that schemes read are far shorter than the 4,096 units that fit. */
export function spanOf(start: number, end: number): Span {
  return (start << spanBits) | end;
}

/**
 * A ref whose name its scheme can read. The name is read when it is asked for: to keep what was read of all refs
 * costs more than to read it again.
 */
export class ReadRef extends HeldRef implements ClassifiedRef, NamedRef {
  /**
   * @param start where the text that is read begins in the full name
   * @param nested the version in that text, or the first version of the line that it is about; undefined where the
   *   whole text is the version
   */
  constructor(
    ref: Ref,
    held: Held,
    start: number,
    private readonly nested: Span | string | undefined,
  ) {
    super(ref, held, start);
  }

  get version(): string | undefined {
    const { nested, start } = this;
    if (typeof nested !== 'number') return nested;
    const end = nested & ((1 << spanBits) - 1);
    return this.ref.ref.slice(start + (nested >>> spanBits), start + end);
  }

  get result(): ParseResult {
    return parse(this.rule.scheme, this.text);
  }

  get name(): Name {
    const { name } = this.result;
    if (!name) throw new Error(`Ref without a name: ${this.text}`);
    return name;
  }
}

/** One whose name its scheme can read, but does not like; see `result`. */
export class DoubtfulRef extends ReadRef {}

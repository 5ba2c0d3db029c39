import type { Ref } from '../../core/refs/types';

/**
 * A ref as a line of a list, of which its name and id are cut out when somebody asks: of a repository's 100,000 refs
 * that takes half the room.
 */
class ListedRef implements Ref {
  /**
   * @param text holds the line `name id`
   * @param space where the name ends
   * @param end where the id ends
   */
  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly space: number,
    private readonly end: number,
  ) {}

  get ref(): string {
    return this.text.slice(this.start, this.space);
  }

  get id(): string {
    return this.text.slice(this.space + 1, this.end);
  }

  get line(): string {
    return this.text.slice(this.start, this.end);
  }

  get length(): number {
    return this.end - this.start;
  }
}

/** Texts of about this many bytes are let go as soon as none of their refs is left, and only some have to be wide. */
const pieceLength = 2 ** 16;

const newline = '\n'.charCodeAt(0);

/** Reads `name id` lines. */
export function parseRefs(output: Buffer): readonly Ref[] {
  const refs: Ref[] = [];
  for (let from = 0; from < output.length;) {
    const end = output.indexOf(newline, from + pieceLength);
    const to = end < 0 ? output.length : end + 1;
    addRefs(refs, output.toString('utf8', from, to));
    from = to;
  }
  return refs;
}

function addRefs(refs: Ref[], text: string): void {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    // No ref name holds a space (git-check-ref-format(1)).
    refs.push(new ListedRef(text, start, text.indexOf(' ', start), stop));
    start = stop + 1;
  }
}

/**
 * The same, where some refs are known: a ref that holds still stays the same object, and so does the list where all
 * do.
 *
 * @param before as `parseRefs` or this gave it
 */
export function parseRefsAgain(output: Buffer, before: readonly Ref[]): readonly Ref[] {
  if (!before.every((ref): ref is ListedRef => ref instanceof ListedRef)) return parseRefs(output);
  const text = output.toString('utf8');
  let [start, at] = [0, 0];
  for (let ref = before[start]; ref && isAt(ref, text, at); ref = before[++start])
    at += ref.length + 1;
  let [end, until] = [before.length, text.length];
  for (let ref = before[end - 1]; ref && end > start; ref = before[end - 1]) {
    const from = until - ref.length - 1;
    if (from < at || !isAt(ref, text, from)) break;
    until = from;
    end--;
  }
  if (start === end && at === until) return before;
  const known = new Map(before.slice(start, end).map((ref) => [ref.line, ref]));
  // Read from bytes of their own, so that the whole text is not kept for the sake of a few lines.
  const others = parseRefs(Buffer.from(text.slice(at, until))) as readonly ListedRef[];
  return [
    ...before.slice(0, start),
    ...others.map((ref) => known.get(ref.line) ?? ref),
    ...before.slice(end),
  ];
}

function isAt(ref: ListedRef, text: string, at: number): boolean {
  return text.startsWith(ref.line, at) && text[at + ref.length] === '\n';
}

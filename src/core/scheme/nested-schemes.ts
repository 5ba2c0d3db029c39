import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import * as texts from './compile-texts';
import type { SchemeData, SchemeReference } from './data';
import type { Scheme, SchemeContext, SchemeProblem } from './scheme';
import { readReference } from './scheme-reference';

/** Schemes may nest schemes only this deep, so that every one stays quick to match. */
const maxDepth = 4;

type Compile = (
  data: SchemeData,
  options: Readonly<Record<string, string>>,
  nested: NestedSchemes,
) => { readonly scheme?: Scheme; readonly problems: readonly SchemeProblem[] };

/** The schemes that a scheme and those inside it nest, each compiled once for each choice of options. */
export class NestedSchemes {
  private readonly refused = new Map<string, Result<Scheme>>();
  private readonly ready: Map<string, Scheme>;
  private readonly resolve: SchemeContext['resolve'];
  /** The schemes that are being compiled, the outermost first. */
  private readonly open: string[] = [];

  constructor(
    { resolve, ready = new Map<string, Scheme>() }: SchemeContext,
    private readonly compile: Compile,
  ) {
    this.resolve = resolve;
    this.ready = ready;
  }

  /** Whether something is the id of a scheme. */
  has(id: string): boolean {
    return this.resolve(id) !== undefined;
  }

  /** Does something that belongs to the scheme `id`, which no scheme inside it may nest then. */
  within<T>(id: string, work: () => T): T {
    this.open.push(id);
    try {
      return work();
    } finally {
      this.open.pop();
    }
  }

  /** The scheme that a field nests, or why it cannot. */
  get(reference: SchemeReference): Result<Scheme> {
    const { id, options } = readReference(reference);
    const data = this.resolve(id);
    if (!data) return failure(message(texts.unknownScheme, { scheme: id }));
    if (this.open.includes(id)) return failure(message(texts.nestedCycle, { scheme: id }));
    const tooDeep: Result<Scheme> = failure(
      message(texts.nestedTooDeep, { scheme: id, limit: maxDepth }),
    );
    if (this.open.length >= maxDepth) return tooDeep;
    const key = JSON.stringify([id, options]);
    const known = this.ready.get(key);
    const found = known
      ? success(known)
      : (this.refused.get(key) ?? this.compileNested(id, data, options));
    // Why one cannot be nested has to do with what it stands in; that it can has not.
    if (found.ok) this.ready.set(key, found.value);
    else this.refused.set(key, found);
    return found.ok && this.open.length + found.value.depth > maxDepth ? tooDeep : found;
  }

  private compileNested(
    id: string,
    data: SchemeData,
    options: Readonly<Record<string, string>>,
  ): Result<Scheme> {
    const { scheme, problems } = this.compile(data, options, this);
    if (scheme) return success(scheme);
    const reason = problems[0]?.message ?? message(texts.unknownScheme, { scheme: id });
    return failure(message(texts.nestedBroken, { scheme: id, reason }));
  }
}

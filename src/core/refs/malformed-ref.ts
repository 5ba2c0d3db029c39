import type { NameRule } from '../policy/types';
import type { ParseResult } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Message } from '../text/message';
import type { ClassifiedRef, Ref, RefKind } from './types';

/** A ref whose name its rule cannot read. What is wrong with it is found out when it is asked for. */
export class MalformedRef implements ClassifiedRef {
  readonly unit?: string;
  private found: ParseResult | undefined;

  /** @param text the name that is read; the short name but for a remote branch */
  constructor(
    readonly ref: Ref,
    readonly kind: RefKind,
    readonly shortName: string,
    readonly rule: NameRule,
    private readonly text: string,
  ) {
    if (rule.unit !== undefined) this.unit = rule.unit;
  }

  get scheme(): string {
    return this.rule.scheme.id;
  }

  get result(): ParseResult {
    this.found ??= parse(this.rule.scheme, this.text);
    return this.found;
  }

  get reason(): Message {
    const problem = this.result.problems.find(({ severity }) => severity === 'error');
    if (!problem) throw new Error(`Malformed ref without a problem: ${this.shortName}`);
    return problem.message;
  }
}

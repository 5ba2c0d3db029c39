import type { ParseResult } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Message } from '../text/message';
import { HeldRef } from './held-ref';
import type { ClassifiedRef } from './types';

/** A ref whose name its rule cannot read. What is wrong with it is found out when it is asked for. */
export class MalformedRef extends HeldRef implements ClassifiedRef {
  private found: ParseResult | undefined;

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

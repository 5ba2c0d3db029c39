import type { NameRule } from '../policy/types';
import type { Name, ParseResult } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { ClassifiedRef, NamedRef, Ref, RefKind } from './types';

/**
 * A ref whose name its scheme can read. The name is read when it is asked for: a repository may have
 * 100,000 tags, of which few are shown, and to keep what was read of all costs more than to read it again.
 */
export class ReadRef implements ClassifiedRef, NamedRef {
  readonly unit?: string;

  /**
   * @param text the name that is read; the short name but for a remote branch
   * @param version what the field says that nests the version, or the first version of the line that the name
   *   is about; undefined where the whole name is it
   */
  constructor(
    readonly ref: Ref,
    readonly kind: RefKind,
    readonly shortName: string,
    readonly rule: NameRule,
    readonly text: string,
    readonly version: string | undefined,
  ) {
    if (rule.unit !== undefined) this.unit = rule.unit;
  }

  get scheme(): string {
    return this.rule.scheme.id;
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

import type { FileRule } from '../policy/types';
import type { ParseResult, Verdict } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { ClassifiedName } from './classified-name';
import { lastSegment } from './last-segment';

/**
 * A path with what its rule makes of it. The fields of a valid name are read when somebody asks: a repository
 * may have 100,000 files, and to keep what was read of all costs more than to read some again.
 */
export class ReadPath implements ClassifiedName {
  /**
   * @param length how many units of the last segment the scheme reads
   * @param kept what the scheme makes of the text, where that is worth keeping; undefined for a valid name
   */
  constructor(
    readonly path: string,
    readonly isFolder: boolean,
    readonly rule: FileRule,
    readonly scheme: Scheme,
    readonly wrongExtension: boolean,
    private readonly length: number,
    private readonly kept: ParseResult | undefined,
  ) {}

  get text(): string {
    return lastSegment(this.path).slice(0, this.length);
  }

  get extension(): string {
    return lastSegment(this.path).slice(this.length);
  }

  get verdict(): Verdict {
    return this.kept?.verdict ?? 'valid';
  }

  get result(): ParseResult {
    return this.kept ?? parse(this.scheme, this.text);
  }
}

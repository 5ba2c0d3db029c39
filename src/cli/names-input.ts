import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import type { Arguments } from './arguments';
import type { Io } from './io';
import { readLines } from './lines';
import { texts } from './text';

/** The names that a command works on, in batches as they arrive. */
export type NameBatches = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

/** Names from the arguments, or the lines of standard input with `--stdin`. */
export function namesInput(command: string, given: Arguments, io: Io): Result<NameBatches> {
  const names = given.positionals;
  if (given.flag('stdin')) {
    return names.length > 0
      ? failure(message(texts.namesAndStdin, { command }))
      : success(readLines(io.stdin));
  }
  return names.length === 0 ? failure(message(texts.missingName, { command })) : success([names]);
}

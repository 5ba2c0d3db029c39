import type { Text } from '../core/text/language';
import type { Arguments } from './arguments';
import type { ExitCode } from './io';
import type { OptionSpec } from './option-spec';
import type { Session } from './session';

export interface ExampleSpec {
  /** The whole line as it is typed. */
  readonly line: string;
  readonly explains: Text;
}

/** One command of the command line: what `--help` says about it, and what it does. */
export interface Command {
  readonly name: string;
  /** What comes after the name, such as `--scheme ID [NAME… | --stdin]`. */
  readonly usage: string;
  /** One paragraph for a newcomer. */
  readonly description: Text;
  /** Its own options; those that every command has are added. */
  readonly options: readonly OptionSpec[];
  /** The most positional arguments it takes; absent for any number. */
  readonly maxPositionals?: number;
  readonly examples: readonly ExampleSpec[];
  /** When it exits with 1. */
  readonly failsWhen: Text;
  readonly run: (given: Arguments, session: Session) => Promise<ExitCode>;
}

import type { Text } from '../core/text/language';

/** An option of a command, as `--help` shows it and as it is read. */
export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help, such as `ID`; an option without it is a switch. */
  readonly value?: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
  /** The only values there are. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
  readonly help: Text;
}

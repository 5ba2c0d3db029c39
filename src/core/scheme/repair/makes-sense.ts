import { doublesLetter, inventsNumber, inventsPart, inventsText, spoilsWord } from './inventions';
import { breaksNumber, joinsParts, splitsToken } from './parts';
import {
  cutsToken,
  dropsPart,
  misreadsDate,
  regroups,
  relabels,
  replacesPart,
} from './replacements';
import { traceOf, type Piece, type Trace } from './trace';

/** What no one means by a text, each for a reason of its own. */
const kindsOfNonsense: readonly ((trace: Trace) => boolean)[] = [
  joinsParts,
  splitsToken,
  breaksNumber,
  inventsNumber,
  inventsPart,
  inventsText,
  doublesLetter,
  spoilsWord,
  cutsToken,
  dropsPart,
  relabels,
  regroups,
  replacesPart,
  misreadsDate,
];

/**
 * Whether a repair can be what was meant: parts that are right stay, two parts are not made one nor one part
 * two, and nothing is made up but what the scheme itself says.
 */
export function makesSense(
  name: Pick<Trace, 'form' | 'marks' | 'text'>,
  pieces: readonly Piece[],
): boolean {
  const trace = traceOf(name, pieces);
  return !kindsOfNonsense.some((isNonsense) => isNonsense(trace));
}

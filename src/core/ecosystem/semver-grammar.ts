import { faults, type Fault } from './problem';
import { isDigit, scanNumbers, unexpectedCharacter } from './scan';

/** As many characters as node-semver takes. */
const longestVersion = 256;

/**
 * The first thing that keeps a text from being a SemVer 2.0.0 version within node-semver's limits (256
 * characters, numbers up to 2^53 − 1); undefined for a legal version.
 */
export function semverFault(version: string): Fault | undefined {
  if (version === '') return { offset: 0, length: 0, reason: faults.empty };
  const numbersEnd = scanNumbers(version, { count: 3, max: Number.MAX_SAFE_INTEGER });
  if (typeof numbersEnd !== 'number') return numbersEnd;
  let at = numbersEnd;
  if (version[at] === '-') {
    const end = scanIdentifiers(version, at + 1, false);
    if (typeof end !== 'number') return end;
    at = end;
  }
  if (version[at] === '+') {
    const end = scanIdentifiers(version, at + 1, true);
    if (typeof end !== 'number') return end;
    at = end;
  }
  if (at < version.length)
    return at === numbersEnd ? behindNumbers(version, at) : unexpectedCharacter(version, at);
  return version.length > longestVersion
    ? {
        offset: longestVersion,
        length: version.length - longestVersion,
        reason: faults.tooLong,
        parameters: { max: longestVersion },
      }
    : undefined;
}

function behindNumbers(version: string, offset: number): Fault {
  const found = version.slice(offset);
  return { offset, length: found.length, reason: faults.trailing, parameters: { found } };
}

/** Reads dot-separated identifiers up to the end, a `+` or a character that may not stand there. */
function scanIdentifiers(version: string, from: number, leadingZeros: boolean): number | Fault {
  for (let at = from; ; at++) {
    const start = at;
    while (isIdentifierCharacter(version[at])) at += 1;
    if (at === start) return emptyIdentifier(version, at);
    const found = version.slice(start, at);
    if (!leadingZeros && /^0\d+$/.test(found)) {
      const parameters = { found, right: found.replace(/^0+(?=\d)/, '') };
      return { offset: start, length: found.length, reason: faults.leadingZero, parameters };
    }
    if (version[at] !== '.') return at;
  }
}

function emptyIdentifier(version: string, at: number): Fault {
  const found = version[at];
  if (found !== undefined && found !== '.' && found !== '+')
    return unexpectedCharacter(version, at);
  return {
    offset: at,
    length: 0,
    reason: faults.emptyIdentifier,
    parameters: { position: at + 1 },
  };
}

function isIdentifierCharacter(character: string | undefined): boolean {
  if (character === undefined) return false;
  if (isDigit(character) || character === '-') return true;
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

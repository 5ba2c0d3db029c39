import { faults, type Fault } from './problem';
import {
  isDigit,
  isLetter,
  leadingZeroFault,
  lengthFault,
  scanNumbers,
  trailingFault,
  unexpectedCharacter,
} from './scan';

/** How far the reader of SemVer versions goes. */
export interface SemverLimits {
  readonly max?: number | bigint;
  /** The most UTF-16 units of a version; as many as one likes where absent. */
  readonly longest?: number;
}

/** What node-semver takes. */
export const npmLimits: SemverLimits = { max: Number.MAX_SAFE_INTEGER, longest: 256 };

/** What Rust's and Go's readers take: numbers of 64 bits without a sign. */
export const limitsOf64Bits: SemverLimits = { max: 2n ** 64n - 1n };

/**
 * The first thing that keeps a text from being a SemVer 2.0.0 version within the limits; undefined for a
 * legal version.
 */
export function semverFault(version: string, limits: SemverLimits): Fault | undefined {
  const { max } = limits;
  const numbersEnd = scanNumbers(version, { least: 3, most: 3, ...(max !== undefined && { max }) });
  if (typeof numbersEnd !== 'number') return numbersEnd;
  const end = scanLabels(version, numbersEnd);
  if (typeof end !== 'number') return end;
  if (end === version.length) return lengthFault(version, limits.longest ?? version.length);
  return end === numbersEnd ? trailingFault(version, end) : unexpectedCharacter(version, end);
}

/** Reads `-prerelease` and `+build`, where they are. */
export function scanLabels(version: string, from: number): number | Fault {
  const end = version[from] === '-' ? scanIdentifiers(version, from + 1, false) : from;
  if (typeof end !== 'number') return end;
  return version[end] === '+' ? scanIdentifiers(version, end + 1, true) : end;
}

/** Reads dot-separated identifiers up to a character that may not stand there. */
function scanIdentifiers(version: string, from: number, leadingZeros: boolean): number | Fault {
  for (let at = from; ; at++) {
    const start = at;
    while (isIdentifierCharacter(version[at])) at += 1;
    if (at === start) return emptyIdentifier(version, at);
    const found = version.slice(start, at);
    const fault = !leadingZeros && /^\d+$/.test(found) && leadingZeroFault(found, start);
    if (fault) return fault;
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
  return character === '-' || isDigit(character) || isLetter(character);
}

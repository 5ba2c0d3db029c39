import { compareDigits } from './order';
import { endOfDigits, isDigit, isLetter } from './scan';

/** The parts of a Debian version; an absent epoch or revision counts as 0. */
export interface DebianPieces {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

/** Takes `[epoch:]upstream[-revision]` apart. */
export function debianPieces(version: string): DebianPieces {
  const colon = version.indexOf(':');
  const rest = version.slice(colon + 1);
  const hyphen = rest.lastIndexOf('-');
  return {
    epoch: colon < 0 ? '0' : version.slice(0, colon),
    upstream: hyphen < 0 ? rest : rest.slice(0, hyphen),
    revision: hyphen < 0 ? '0' : rest.slice(hyphen + 1),
  };
}

/** The order of Debian Policy 5.6.12: epoch, upstream version, revision. */
export function compareDebian(left: string, right: string): number {
  const ours = debianPieces(left);
  const theirs = debianPieces(right);
  return (
    compareDigits(ours.epoch, theirs.epoch) ||
    compareParts(ours.upstream, theirs.upstream) ||
    compareParts(ours.revision, theirs.revision)
  );
}

/** By turns what is no digit, by `rankOf`, and digits as numbers. */
function compareParts(left: string, right: string): number {
  let at = 0;
  let other = 0;
  while (at < left.length || other < right.length) {
    while (isWord(left, at) || isWord(right, other)) {
      const order = rankOf(left[at]) - rankOf(right[other]);
      if (order !== 0) return Math.sign(order);
      at += 1;
      other += 1;
    }
    const end = endOfDigits(left, at);
    const otherEnd = endOfDigits(right, other);
    const order = compareDigits(left.slice(at, end), right.slice(other, otherEnd));
    if (order !== 0) return order;
    at = end;
    other = otherEnd;
  }
  return 0;
}

function isWord(text: string, at: number): boolean {
  return at < text.length && !isDigit(text[at]);
}

/** `~` before the end and before digits, then letters, then all else. */
function rankOf(character: string | undefined): number {
  if (character === undefined || isDigit(character)) return 0;
  if (character === '~') return -1;
  return character.charCodeAt(0) + (isLetter(character) ? 0 : 256);
}

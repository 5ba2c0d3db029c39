import { searchOf, type Candidate } from '../candidates';
import { isLiteralVersion, plainCandidate } from '../plain-slot';
import { assignedValues } from '../script/statements';
import { shellLexis } from '../script/shell';
import { readScript, type ScriptToken } from '../script/tokens';
import type { CharacterRange, ManifestKind } from '../types';

/**
 * Arch Linux's `PKGBUILD`: `pkgver=`, in quotes or without. What a function `pkgver()` computes, or a variable
 * holds, is no literal. `pkgrel` and the sums of the sources are the packager's.
 *
 * Governing source: https://wiki.archlinux.org/title/PKGBUILD#pkgver
 */
export const pkgbuild: ManifestKind = {
  id: 'pkgbuild',
  files: ['PKGBUILD'],
  namedFiles: ['*PKGBUILD*'],
  largest: 512 * 1024,
  find: (text) => {
    const tokens = readScript(text, shellLexis);
    const isComputed = tokens.some(
      ({ text: name }, at) => name === 'pkgver' && tokens[at + 1]?.text === '(',
    );
    if (isComputed) return { slots: [], problems: [] };
    const places = assignedValues(tokens).get('pkgver') ?? [];
    return searchOf(places.flatMap((at) => candidatesAt(tokens, at, text)));
  },
};

function candidatesAt(
  tokens: readonly ScriptToken[],
  at: number,
  text: string,
): readonly Candidate[] {
  const range = wordAt(tokens, at);
  const value = range && text.slice(range.offset, range.offset + range.length);
  if (range === undefined || value === undefined || !isLiteralVersion(value)) return [];
  return [plainCandidate('pkgver', range, text, { ecosystem: 'arch' })];
}

/** The word that begins at a token right behind its `=`; of one that is quoted as a whole, the inside. */
function wordAt(tokens: readonly ScriptToken[], first: number): CharacterRange | undefined {
  const start = tokens[first]?.start;
  if (start === undefined || tokens[first - 1]?.end !== start) return undefined;
  let last = first;
  while (tokens[last + 1]?.start === tokens[last]?.end && !endsWord(tokens[last + 1])) last += 1;
  const [only, end] = [tokens[first]?.string, tokens[last]?.end ?? start];
  if (last === first && only) return only.content;
  const hasString = tokens.slice(first, last + 1).some(({ type }) => type === 'string');
  return hasString || endsWord(tokens[first]) ? undefined : { offset: start, length: end - start };
}

function endsWord(token: ScriptToken | undefined): boolean {
  return token === undefined || token.type === 'newline' || /^[;&|]$/.test(token.text);
}

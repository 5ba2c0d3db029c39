import type { EcosystemId } from '../../ecosystem/types';
import { textAt } from '../../text/range';
import { searchOf, type Candidate } from '../candidates';
import { isLiteralVersion, plainCandidate } from '../plain-slot';
import { assignedValues } from '../script/statements';
import { shellLexis } from '../script/shell';
import { readScript, type ScriptToken } from '../script/tokens';
import type { CharacterRange, ManifestKind } from '../types';

/**
 * Arch Linux's `PKGBUILD`: `pkgver=`, in quotes or without, or the variable that it is. What a function
 * `pkgver()` computes is no literal. `pkgrel` and the sums of the sources are the packager's.
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
    const assigned = assignedValues(tokens);
    const places = assigned.get('pkgver') ?? [];
    const names = new Set(places.flatMap((at) => variableAt(tokens, at, text) ?? []));
    return searchOf([
      ...places.flatMap((at) => candidatesAt('pkgver', tokens, at, text)),
      ...[...names].flatMap((name) =>
        (assigned.get(name) ?? []).flatMap((at) => candidatesAt(name, tokens, at, text, 'free')),
      ),
    ]);
  },
};

/** The variable that a value is as a whole, perhaps with characters replaced: `${_pkgver//-/_}`. */
function variableAt(tokens: readonly ScriptToken[], at: number, text: string): string | undefined {
  const range = wordAt(tokens, at);
  const value = range ? textAt(text, range) : '';
  const [, braced, bare] = /^\$(?:\{(\w+)(?:\/[^{}]*)?\}|(\w+))$/.exec(value) ?? [];
  return braced ?? bare;
}

function candidatesAt(
  slot: string,
  tokens: readonly ScriptToken[],
  at: number,
  text: string,
  ecosystem: EcosystemId = 'arch',
): readonly Candidate[] {
  const range = wordAt(tokens, at);
  const value = range && textAt(text, range);
  if (range === undefined || value === undefined || !isLiteralVersion(value)) return [];
  return [plainCandidate(slot, range, text, { ecosystem })];
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

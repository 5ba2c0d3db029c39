import { searchOf } from '../candidates';
import { mesonLexis } from '../script/meson';
import { isStatementStart, stringCandidate } from '../script/statements';
import { readScript, type ScriptToken } from '../script/tokens';
import type { ManifestKind } from '../types';

const law = { ecosystem: 'free' } as const;

/** A Meson build: the version that `project()` is given as a string. */
export const meson: ManifestKind = {
  id: 'meson',
  files: ['meson.build'],
  largest: 4 * 1024 * 1024,
  find: (text) => {
    const tokens = readScript(text, mesonLexis);
    const from = tokens.findIndex(
      ({ text: word }, at) =>
        word === 'project' && isStatementStart(tokens, at) && tokens[at + 1]?.text === '(',
    );
    const versions = from < 0 ? [] : argumentsNamed(tokens.slice(from + 1), 'version');
    return searchOf(
      versions.flatMap((token) => stringCandidate('project.version', token, text, law) ?? []),
    );
  },
};

/** The values of `name: value` in a call, as far as they are one token. */
function argumentsNamed(call: readonly ScriptToken[], name: string): readonly ScriptToken[] {
  const close = call.findIndex(({ text, depth }) => text === ')' && depth === 1);
  const inside = call.slice(0, close < 0 ? 0 : close + 1).filter(({ type }) => type !== 'newline');
  return inside.flatMap((token, at) => {
    const isNamed = token.depth === 1 && token.text === name && inside[at + 1]?.text === ':';
    const value = inside[at + 2];
    const ends = [',', ')'].includes(inside[at + 3]?.text ?? '');
    return isNamed && value && ends ? [value] : [];
  });
}

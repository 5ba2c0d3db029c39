import { searchOf, type Candidate } from '../candidates';
import { elixirLexis } from '../script/elixir';
import { isStatementEnd, stringCandidate } from '../script/statements';
import { readScript, type ScriptToken } from '../script/tokens';
import type { ManifestKind } from '../types';

/**
 * Elixir's `mix.exs`: `version:` in the list that `project` answers, or the module attribute that is named
 * there.
 *
 * Governing source: https://hexdocs.pm/mix/Mix.Project.html
 */
export const mix: ManifestKind = {
  id: 'mix',
  files: ['mix.exs'],
  namedFiles: ['*mix*.exs'],
  largest: 1024 * 1024,
  find: (text) => {
    const tokens = readScript(text, elixirLexis);
    return searchOf(projectVersions(tokens).flatMap((at) => candidatesAt(tokens, at, text)));
  },
};

/** The places of the values of `version:` in the list of `def project`, but not in lists within it. */
function projectVersions(tokens: readonly ScriptToken[]): readonly number[] {
  const start = tokens.findIndex(
    ({ text }, at) => text === 'project' && tokens[at - 1]?.text === 'def',
  );
  if (start < 0) return [];
  const found: number[] = [];
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.depth === 0 && /^defp?$/.test(token.text)) break;
    const isKey = token?.text === 'version' && token.depth === 1 && tokens[at + 1]?.text === ':';
    if (isKey) found.push(at + 2);
  }
  return found;
}

const law = { ecosystem: 'semver' } as const;

function candidatesAt(
  tokens: readonly ScriptToken[],
  at: number,
  text: string,
): readonly Candidate[] {
  const value = tokens[at];
  if (value?.type === 'string') {
    return isArgumentEnd(tokens, at + 1)
      ? asList(stringCandidate('version', value, text, law))
      : [];
  }
  const name = tokens[at + 1];
  if (value?.text !== '@' || name?.type !== 'name' || !isArgumentEnd(tokens, at + 2)) return [];
  return tokens.flatMap((token, from): readonly Candidate[] => {
    const isAttribute = token.text === '@' && tokens[from + 1]?.text === name.text;
    const isWhole = isAttribute && isStatementEnd(tokens, from + 3);
    return isWhole ? asList(stringCandidate(`@${name.text}`, tokens[from + 2], text, law)) : [];
  });
}

function asList(candidate: Candidate | undefined): readonly Candidate[] {
  return candidate ? [candidate] : [];
}

function isArgumentEnd(tokens: readonly ScriptToken[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.type === 'newline' || /^[,\]]$/.test(token.text);
}

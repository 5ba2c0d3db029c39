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
  largest: 512 * 1024,
  find: (text) => {
    const tokens = readScript(text, elixirLexis);
    const named = new Set<string>();
    const values = projectVersions(tokens).flatMap((at): readonly Candidate[] => {
      const name = attributeAt(tokens, at);
      if (name !== undefined) named.add(name);
      return isArgumentEnd(tokens, at + 1) ? asList('version', tokens[at], text) : [];
    });
    return searchOf([...values, ...attributes(tokens, named, text)]);
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

/** The name of the module attribute that is a value as a whole. */
function attributeAt(tokens: readonly ScriptToken[], at: number): string | undefined {
  const name = tokens[at + 1];
  const isAttribute = tokens[at]?.text === '@' && name?.type === 'name';
  return isAttribute && isArgumentEnd(tokens, at + 2) ? name.text : undefined;
}

/** The literals that `@name "…"` gives to some attributes. */
function attributes(
  tokens: readonly ScriptToken[],
  names: ReadonlySet<string>,
  text: string,
): readonly Candidate[] {
  return tokens.flatMap((token, at): readonly Candidate[] => {
    const name = tokens[at + 1]?.text ?? '';
    const isGiven = token.text === '@' && names.has(name) && isStatementEnd(tokens, at + 3);
    return isGiven ? asList(`@${name}`, tokens[at + 2], text) : [];
  });
}

const law = { ecosystem: 'semver' } as const;

function asList(slot: string, token: ScriptToken | undefined, text: string): readonly Candidate[] {
  const candidate = stringCandidate(slot, token, text, law);
  return candidate ? [candidate] : [];
}

function isArgumentEnd(tokens: readonly ScriptToken[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.type === 'newline' || /^[,\]]$/.test(token.text);
}

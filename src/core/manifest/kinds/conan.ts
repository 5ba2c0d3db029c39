import { searchOf } from '../candidates';
import { pythonLexis } from '../script/python';
import {
  isAssignment,
  isStatementEnd,
  isStatementStart,
  stringCandidate,
} from '../script/statements';
import { readScript, type ScriptToken } from '../script/tokens';
import type { ManifestKind } from '../types';

const law = { ecosystem: 'free' } as const;

/** A Conan recipe: the attribute `version` of its class, where it is a string. */
export const conan: ManifestKind = {
  id: 'conan',
  files: ['conanfile.py'],
  largest: 4 * 1024 * 1024,
  find: (text) => {
    const tokens = readScript(text, pythonLexis);
    const values = attributes(tokens).flatMap((at) => valueOfVersion(tokens, at));
    return searchOf(values.flatMap((token) => stringCandidate('version', token, text, law) ?? []));
  },
};

/** The places of statements that stand directly in a class: indented as its first one is. */
function attributes(tokens: readonly ScriptToken[]): readonly number[] {
  const found: number[] = [];
  let classIndent: number | undefined;
  let bodyIndent: number | undefined;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const startsLine = before === undefined || before.type === 'newline';
    if (token.type === 'newline' || !startsLine || !isStatementStart(tokens, at)) continue;
    const indent = token.start - (before?.end ?? 0);
    if (classIndent === undefined || indent <= classIndent) {
      classIndent = token.text === 'class' ? indent : undefined;
      bodyIndent = undefined;
    } else {
      bodyIndent ??= indent;
      if (indent === bodyIndent) found.push(at);
    }
  }
  return found;
}

/** The string of `version = "…"` or `version: str = "…"`. */
function valueOfVersion(tokens: readonly ScriptToken[], at: number): readonly ScriptToken[] {
  if (tokens[at]?.text !== 'version') return [];
  const sign = tokens[at + 1]?.text === ':' ? at + 3 : at + 1;
  const value = tokens[sign + 1];
  const isWhole = isAssignment(tokens, sign) && isStatementEnd(tokens, sign + 2);
  return value && isWhole ? [value] : [];
}

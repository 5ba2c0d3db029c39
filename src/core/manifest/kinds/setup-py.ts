import { searchOf, type Candidate } from '../candidates';
import { pythonLexis } from '../script/python';
import { assignedTo, isAssignment, isStatementEnd, stringCandidate } from '../script/statements';
import { readScript, type ScriptToken } from '../script/tokens';
import type { ManifestKind } from '../types';

/**
 * `setup.py`: the literal that `setup(version=…)` is given, there or by the one statement that assigns it to
 * a name. A version that is computed has no slot.
 *
 * Governing source: https://setuptools.pypa.io/en/latest/references/keywords.html
 */
export const setupPy: ManifestKind = {
  id: 'setup-py',
  files: ['setup.py'],
  namedFiles: ['*setup*.py'],
  largest: 1024 * 1024,
  recognizes: (text) => /\bsetup\s*\(/.test(text),
  find: (text) => {
    const tokens = readScript(text, pythonLexis);
    const values = tokens.flatMap((_, at) => versionArgument(tokens, at));
    const candidates = new Map<number, Candidate>();
    for (const at of values) {
      const candidate = candidateAt(tokens, at, text);
      if (candidate) candidates.set(candidate.range.offset, candidate);
    }
    return searchOf([...candidates.values()]);
  },
};

/** The place of the value of `version=` in the call `setup(…)` whose name stands at `call`. */
function versionArgument(tokens: readonly ScriptToken[], call: number): readonly number[] {
  const [bracket, before] = [tokens[call + 1], tokens[call - 1]];
  if (tokens[call]?.text !== 'setup' || bracket?.text !== '(' || before?.text === 'def') return [];
  for (let at = call + 2; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.depth < bracket.depth) break;
    if (token.depth !== bracket.depth) continue;
    if (token.text === ')') break;
    if (token.text === 'version' && isAssignment(tokens, at + 1)) return [at + 2];
  }
  return [];
}

const law = { ecosystem: 'pep440' } as const;

function candidateAt(
  tokens: readonly ScriptToken[],
  at: number,
  text: string,
): Candidate | undefined {
  if (!isArgumentEnd(tokens, at + 1)) return undefined;
  const value = tokens[at];
  if (value?.type !== 'name') return stringCandidate('version', value, text, law);
  const [assigned, ...others] = assignedTo(tokens, value.text);
  if (assigned === undefined || others.length > 0) return undefined;
  const isWhole = isStatementEnd(tokens, assigned + 1);
  return isWhole ? stringCandidate(value.text, tokens[assigned], text, law) : undefined;
}

function isArgumentEnd(tokens: readonly ScriptToken[], from: number): boolean {
  let at = from;
  while (tokens[at]?.type === 'newline') at += 1;
  const token = tokens[at];
  return token?.text === ',' || token?.text === ')';
}

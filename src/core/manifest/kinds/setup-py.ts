import { searchOf, type Candidate } from '../candidates';
import { pythonLexis } from '../script/python';
import {
  assignedValues,
  isAssignment,
  isStatementEnd,
  onlyValue,
  stringCandidate,
} from '../script/statements';
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
  largest: 512 * 1024,
  recognizes: (text) => /\bsetup\s*\(/.test(text),
  find: (text) => {
    const tokens = readScript(text, pythonLexis);
    const assigned = assignedValues(tokens);
    const candidates = new Map<number, Candidate>();
    for (const at of versionArguments(tokens)) {
      const candidate = candidateAt(tokens, at, assigned, text);
      if (candidate) candidates.set(candidate.range.offset, candidate);
    }
    return searchOf([...candidates.values()]);
  },
};

/** The places of the values of `version=` in the brackets of calls `setup(…)`. */
function versionArguments(tokens: readonly ScriptToken[]): readonly number[] {
  const found: number[] = [];
  /** Whether the bracket of each depth is that of such a call. */
  const isCall: boolean[] = [];
  tokens.forEach(({ text, type, depth }, at) => {
    if (type === 'other' && opening.includes(text)) {
      isCall[depth] = tokens[at - 1]?.text === 'setup' && tokens[at - 2]?.text !== 'def';
    } else if (text === 'version' && isCall[depth] && isAssignment(tokens, at + 1)) {
      found.push(at + 2);
    }
  });
  return found;
}

const opening = '([{';

const law = { ecosystem: 'pep440' } as const;

function candidateAt(
  tokens: readonly ScriptToken[],
  at: number,
  assigned: ReadonlyMap<string, readonly number[]>,
  text: string,
): Candidate | undefined {
  if (!isArgumentEnd(tokens, at + 1)) return undefined;
  const value = tokens[at];
  if (value?.type !== 'name') return stringCandidate('version', value, text, law);
  const place = onlyValue(assigned, value.text);
  if (place === undefined || !isStatementEnd(tokens, place + 1)) return undefined;
  return stringCandidate(value.text, tokens[place], text, law);
}

function isArgumentEnd(tokens: readonly ScriptToken[], from: number): boolean {
  let at = from;
  while (tokens[at]?.type === 'newline') at += 1;
  const token = tokens[at];
  return token?.text === ',' || token?.text === ')';
}

import { versionMacro } from '../c/macro-name';
import { searchOf, type Candidate } from '../candidates';
import { pythonLexis } from '../script/python';
import { pythonAssignments } from '../script/python-assignments';
import { partsIn, tupleCandidates } from '../script/python-numbers';
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
 * `setup.py`: the literal that `setup(version=…)` is given, there, in the dictionary that it is called with,
 * or by the one statement that assigns it to a name; of a version that is computed, the numbers that have a name.
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
    const values = versionArguments(tokens);
    for (const at of values) {
      const candidate = candidateAt(tokens, at, assigned, text);
      if (candidate) candidates.set(candidate.range.offset, candidate);
    }
    if (candidates.size > 0 || values.length === 0) return searchOf([...candidates.values()]);
    return searchOf(numbersOf(tokens, text));
  },
};

/** What a version that is computed is made of: `VERSION = (1, 2, 3)`, or `MAJOR = 1`, `MINOR = 2`. */
function numbersOf(tokens: readonly ScriptToken[], text: string): readonly Candidate[] {
  const assignments = pythonAssignments(tokens, text);
  const own = assignments.filter(({ names }) =>
    names.some((name) => versionMacro(name)?.owner.length === 0),
  );
  return [...assignments.flatMap((each) => tupleCandidates(each, text)), ...partsIn(own)];
}

/** The places of the values of `version=` in the brackets of `setup(…)`, and of what `setup(**it)` is given. */
function versionArguments(tokens: readonly ScriptToken[]): readonly number[] {
  const given = spreadNames(tokens);
  const found: number[] = [];
  /** Whether the bracket of each depth is such a one. */
  const isCall: boolean[] = [];
  tokens.forEach(({ text, type, depth, string }, at) => {
    if (type === 'other' && opening.includes(text)) {
      isCall[depth] = isSetup(tokens, at) || isGiven(tokens, at, given);
    } else if (!isCall[depth]) return;
    else if (text === 'version' && isAssignment(tokens, at + 1)) found.push(at + 2);
    else if (string && /^["']version["']$/.test(text) && tokens[at + 1]?.text === ':') {
      found.push(at + 2);
    }
  });
  return found;
}

const opening = '([{';

function isSetup(tokens: readonly ScriptToken[], bracket: number): boolean {
  return tokens[bracket - 1]?.text === 'setup' && tokens[bracket - 2]?.text !== 'def';
}

/** Whether a bracket is `it = {` or `it = dict(`. */
function isGiven(
  tokens: readonly ScriptToken[],
  bracket: number,
  names: ReadonlySet<string>,
): boolean {
  const sign = tokens[bracket - 1]?.text === 'dict' ? bracket - 2 : bracket - 1;
  return tokens[sign]?.text === '=' && names.has(tokens[sign - 1]?.text ?? '');
}

/** The names of `it` in `setup(**it)`, behind other arguments too. */
function spreadNames(tokens: readonly ScriptToken[]): ReadonlySet<string> {
  const isCall: boolean[] = [];
  const names = tokens.flatMap(({ type, text, depth }, at) => {
    if (type === 'other' && opening.includes(text)) isCall[depth] = isSetup(tokens, at);
    const isSpread = tokens[at - 1]?.text === '*' && tokens[at - 2]?.text === '*';
    return type === 'name' && isSpread && isCall[depth] ? [text] : [];
  });
  return new Set(names);
}

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
  return token?.text === ',' || token?.text === ')' || token?.text === '}';
}

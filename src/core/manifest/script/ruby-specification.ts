import { searchOf, type Candidate } from '../candidates';
import type { SlotSearch } from '../types';
import { rubyLexis } from './ruby';
import { assignedTo, isAssignment, isStatementEnd, stringCandidate } from './statements';
import { readScript, type ScriptToken } from './tokens';

const law = { ecosystem: 'ruby' } as const;

/**
 * The version of a specification in Ruby, `spec.version = "1.0"`, whatever its receiver is called: a literal
 * there, or one that a statement of the same file assigns to the name there.
 */
export function searchSpecification(text: string): SlotSearch {
  const tokens = readScript(text, rubyLexis);
  const found = tokens.flatMap((token, at): readonly Candidate[] => {
    const isVersion = token.text === 'version' && tokens[at - 1]?.text === '.';
    const receiver = tokens[at - 2];
    if (!isVersion || receiver?.type !== 'name' || !isAssignment(tokens, at + 1)) return [];
    const candidate = candidateAt(tokens, at + 2, `${receiver.text}.version`, text);
    return candidate ? [candidate] : [];
  });
  const byPlace = new Map(found.map((candidate) => [candidate.range.offset, candidate]));
  return searchOf([...byPlace.values()]);
}

function candidateAt(
  tokens: readonly ScriptToken[],
  at: number,
  slot: string,
  text: string,
): Candidate | undefined {
  const value = tokens[at];
  if (value?.type === 'string') return literalAt(tokens, at, slot, text);
  if (value?.type !== 'name' || !isStatementEnd(tokens, at + 1)) return undefined;
  const [assigned, ...others] = assignedTo(tokens, value.text);
  if (assigned === undefined || others.length > 0) return undefined;
  return literalAt(tokens, assigned, value.text, text);
}

function literalAt(
  tokens: readonly ScriptToken[],
  at: number,
  slot: string,
  text: string,
): Candidate | undefined {
  return endsLiteral(tokens, at + 1) ? stringCandidate(slot, tokens[at], text, law) : undefined;
}

/** Whether a literal before `at` is the whole value: nothing follows but `.freeze` or `.dup`. */
export function endsLiteral(tokens: readonly ScriptToken[], at: number): boolean {
  const isCopy = tokens[at]?.text === '.' && /^(?:freeze|dup)$/.test(tokens[at + 1]?.text ?? '');
  const end = isCopy ? at + 2 : at;
  return isStatementEnd(tokens, end) || tokens[end]?.text === '}';
}

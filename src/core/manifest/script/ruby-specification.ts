import { searchOf, type Candidate } from '../candidates';
import type { SlotSearch } from '../types';
import { rubyLexis } from './ruby';
import {
  assignedValues,
  isAssignment,
  isStatementEnd,
  onlyValue,
  stringCandidate,
} from './statements';
import { readScript, type ScriptToken } from './tokens';

const law = { ecosystem: 'ruby' } as const;

/**
 * The version of a specification in Ruby, `spec.version = "1.0"`, whatever its receiver is called: a literal
 * there, or one that a statement of the same file assigns to the name there.
 */
export function searchSpecification(text: string): SlotSearch {
  const tokens = readScript(text, rubyLexis);
  const assigned = assignedValues(tokens);
  const candidates = new Map<number, Candidate>();
  tokens.forEach((token, at) => {
    const receiver = tokens[at - 2];
    const isVersion = token.text === 'version' && tokens[at - 1]?.text === '.';
    if (!isVersion || receiver?.type !== 'name' || !isAssignment(tokens, at + 1)) return;
    const value = tokens[at + 2];
    const isName = value?.type === 'name' && isStatementEnd(tokens, at + 3);
    const slot = isName ? value.text : `${receiver.text}.version`;
    const place = isName ? onlyValue(assigned, value.text) : at + 2;
    const candidate = place === undefined ? undefined : literalAt(tokens, place, slot, text);
    if (candidate) candidates.set(candidate.range.offset, candidate);
  });
  return searchOf([...candidates.values()]);
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

import type { Candidate } from '../candidates';
import type { SlotLaw } from '../plain-slot';
import type { ScriptToken } from './tokens';

/** Whether `=`, and no `==`, stands at `at`. */
export function isAssignment(tokens: readonly ScriptToken[], at: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  return sign?.text === '=' && !(next?.text === '=' || next?.text === '~' || next?.text === '>');
}

/** Whether a statement ends before `at`: with its line, a `;`, or the text. */
export function isStatementEnd(tokens: readonly ScriptToken[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.type === 'newline' || token.text === ';';
}

/** Whether a statement outside all brackets begins at `at`. */
export function isStatementStart(tokens: readonly ScriptToken[], at: number): boolean {
  return isStatementEnd(tokens, at - 1) && (tokens[at]?.depth ?? 0) === 0;
}

/** The places of the values that statements assign to a name: `NAME = …`. */
export function assignedTo(tokens: readonly ScriptToken[], name: string): readonly number[] {
  return tokens.flatMap((token, at) => {
    const isName = token.type === 'name' && token.text === name;
    return isName && isStatementStart(tokens, at) && isAssignment(tokens, at + 1) ? [at + 2] : [];
  });
}

/** The candidate that a string is; undefined for a token that is none, or whose text is computed. */
export function stringCandidate(
  slot: string,
  token: ScriptToken | undefined,
  text: string,
  law: SlotLaw,
): Candidate | undefined {
  const string = token?.string;
  if (string?.quote === undefined) return undefined;
  const { content: range, quote } = string;
  const value = text.slice(range.offset, range.offset + range.length);
  if (!/^\D?\d/.test(value)) return undefined;
  const writing = quote === '"' ? 'c-string' : 'single-quoted';
  return { slot, range, found: { slot, value, range, writing, ...law } };
}

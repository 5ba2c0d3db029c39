import { textAt } from '../../text/range';
import type { Candidate } from '../candidates';
import type { SlotLaw } from '../slot-law';
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

/** The places of the values that statements assign to each name: `NAME = …`. */
export function assignedValues(
  tokens: readonly ScriptToken[],
): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  tokens.forEach(({ type, text }, at) => {
    const isName = type === 'name' && isStatementStart(tokens, at);
    if (!isName || !isAssignment(tokens, at + 1)) return;
    const same = byName.get(text);
    if (same) same.push(at + 2);
    else byName.set(text, [at + 2]);
  });
  return byName;
}

/** The place of the one value of a name; undefined for a name that is assigned never, or more than once. */
export function onlyValue(
  values: ReadonlyMap<string, readonly number[]>,
  name: string,
): number | undefined {
  const places = values.get(name);
  return places?.length === 1 ? places[0] : undefined;
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
  const value = textAt(text, range);
  if (!/^\D?\d/.test(value)) return undefined;
  const writing = quote === '"' ? 'c-string' : 'single-quoted';
  return { slot, range, found: { slot, value, range, writing, ...law } };
}

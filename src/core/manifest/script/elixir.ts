import { endOfLine } from '../scan';
import {
  isNameCharacter,
  opaqueString,
  quotedString,
  type ScriptLexis,
  type ScriptString,
} from './tokens';

/**
 * Elixir: strings, texts in triple quotes, sigils, characters such as `?"`.
 *
 * Governing source: https://hexdocs.pm/elixir/syntax-reference.html
 */
export const elixirLexis: ScriptLexis = {
  skip: (text, at) => (text[at] === '#' ? endOfLine(text, at) : at),
  string: (text, at) => {
    const character = text.charAt(at);
    if (character === '"' || character === "'") return stringAt(text, at, character);
    if (character === '~') return sigilAt(text, at);
    const isCharacter = character === '?' && !isNameCharacter(text.charAt(at - 1));
    if (!isCharacter || at + 1 >= text.length) return undefined;
    return opaqueString(at, Math.min(text.length, at + (text[at + 1] === '\\' ? 3 : 2)));
  },
};

function stringAt(text: string, at: number, quote: string): ScriptString {
  const isTriple = text.startsWith(quote.repeat(3), at);
  return quotedString(text, at, isTriple ? quote.repeat(3) : quote, true);
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

function sigilAt(text: string, at: number): ScriptString | undefined {
  const [opener] = /^~[A-Za-z]+("""|'''|[([{</|"'])/.exec(text.slice(at, at + 16)) ?? [];
  if (opener === undefined) return undefined;
  const start = at + opener.length;
  const marks = /^~[A-Za-z]+/.exec(opener)?.[0].length ?? 0;
  const open = opener.slice(marks);
  const close = closers[open] ?? open;
  const { end } = quotedString(text, start - close.length, close, true);
  return opaqueString(at, end);
}

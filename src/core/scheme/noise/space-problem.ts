import { message } from '../../text/message';
import type { Problem } from '../name';
import { hexOf } from '../../text/hex';
import * as texts from './texts';

/** White space that no name has here: inside a Latin word it splits the word. */
export function spaceProblem(text: string, offset: number): Problem {
  const base = { severity: 'error', offset, length: 1 } as const;
  const before = /[A-Za-z]+$/.exec(text.slice(0, offset))?.[0];
  const after = /^[A-Za-z]+/.exec(text.slice(offset + 1))?.[0];
  const character = text.charAt(offset);
  if (before !== undefined && after !== undefined) {
    const found = before + character + after;
    return { ...base, code: 'split-word', message: message(texts.splitWord, { found }) };
  }
  const reason =
    character === ' '
      ? message(texts.straySpace)
      : message(texts.strayWhiteSpace, { code: hexOf(character) });
  return { ...base, code: 'white-space', message: reason };
}

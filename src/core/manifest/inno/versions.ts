import { definesOf, followConditionals } from '../c/defines';
import type { CDirective } from '../c/directives';
import { ownDefines } from '../c/own-defines';
import { readTokens } from '../c/tokens';
import { createConditionals } from '../conditionals';
import { endOfLine } from '../scan';
import type { CharacterRange } from '../types';
import type { Variable } from '../variables/version-variables';

/** A key of the section `[Setup]`. */
export interface SetupKey {
  /** In small letters: Inno Setup does not tell them apart. */
  readonly key: string;
  readonly value: string;
  /** Without quotes and blanks around it. */
  readonly range: CharacterRange;
}

/** What an Inno Setup script says of versions. */
export interface InnoVersions {
  readonly keys: readonly SetupKey[];
  /** What `#define` gives a literal, without defaults. */
  readonly variables: readonly Variable[];
  /** Strings that `#define` gives to a name such as `MyAppName`. */
  readonly names: readonly string[];
}

/**
 * The keys of `[Setup]` and the literals of the preprocessor.
 *
 * Governing source: https://jrsoftware.org/ishelp/
 */
export function innoVersions(text: string): InnoVersions {
  const conditionals = createConditionals();
  const directives: CDirective[] = [];
  const keys: SetupKey[] = [];
  let section = '';
  for (let at = 0; at < text.length;) {
    const lineEnd = endOfLine(text, at);
    const start = behindBlanks(text, at, lineEnd);
    at = lineEnd + 1;
    if (text[start] === '#') {
      const { tokens, end } = readTokens(text, start + 1);
      const directive = asInC(tokens);
      directives.push(directive);
      followConditionals(conditionals, directive);
      at = end + 1;
    } else if (text[start] === '[') section = text.slice(start, lineEnd).trim().toLowerCase();
    else if (section === '[setup]' && !conditionals.isDead()) {
      keys.push(...keyAt(text, start, lineEnd));
    }
  }
  const defines = [...definesOf(directives)];
  const names = defines.flatMap(({ name, value: [first] }) =>
    /app_?name$/i.test(name) && first?.type === 'string' ? [first.text.slice(1, -1)] : [],
  );
  return { keys, variables: ownDefines(defines, text, () => true), names };
}

const scopes = ['public', 'protected', 'private'];

/**
 * A directive as C would have it: keywords in small letters, `#define public X = "1"` without what C does not
 * know, and nothing behind a `;`.
 */
function asInC([keyword, ...tokens]: CDirective): CDirective {
  if (keyword === undefined) return [];
  const comment = tokens.findIndex(({ text }) => text === ';');
  const own = comment < 0 ? tokens : tokens.slice(0, comment);
  const scoped = scopes.includes(own[0]?.text.toLowerCase() ?? '') ? own.slice(1) : own;
  const plain = scoped.filter(({ text }, index) => index !== 1 || text !== '=');
  return [{ ...keyword, text: keyword.text.toLowerCase() }, ...plain];
}

/** A line that is a comment has no key. */
function keyAt(text: string, start: number, end: number): readonly SetupKey[] {
  const [, key, lead, value] =
    /^(\w+)([ \t]*=[ \t]*)(.*)$/.exec(text.slice(start, end).trimEnd()) ?? [];
  if (key === undefined || lead === undefined || value === undefined) return [];
  const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  const inner = isQuoted ? value.slice(1, -1) : value;
  const offset = start + key.length + lead.length + (isQuoted ? 1 : 0);
  return [{ key: key.toLowerCase(), value: inner, range: { offset, length: inner.length } }];
}

function behindBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

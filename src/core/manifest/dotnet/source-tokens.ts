import { behindNext, endOfLine, endOfMatch } from '../scan';

/** What comments and strings look like in a language of .NET. */
export interface SourceLanguage {
  readonly lineComment: string;
  readonly blockComment?: { readonly start: string; readonly end: string };
  /** Whether a backslash escapes in a string; otherwise a quote is doubled. */
  readonly hasEscapes: boolean;
  /** Whether names are the same in any case. */
  readonly isCaseless: boolean;
}

export const csharp: SourceLanguage = {
  lineComment: '//',
  blockComment: { start: '/*', end: '*/' },
  hasEscapes: true,
  isCaseless: false,
};

export const fsharp: SourceLanguage = { ...csharp, blockComment: { start: '(*', end: '*)' } };

export const visualBasic: SourceLanguage = {
  lineComment: "'",
  hasEscapes: false,
  isCaseless: true,
};

/** A token; `start` and `end` are UTF-16 offsets, of a string those of its content. */
export interface SourceToken {
  /** A string that is computed (`$"…"`) is `other`. */
  readonly type: 'name' | 'string' | 'directive' | 'other';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of a string: whether a quote in it is doubled instead of escaped. */
  readonly isVerbatim: boolean;
}

const space = /\s+/y;
const name = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
/** To the end of its line; `#if X`, `#endif`, `#End If`. */
const directive = /#[ \t]*[A-Za-z]+(?: If)?[^\r\n]*/y;
const rawString = /"{3,}/y;
const verbatimString = /@?\$?@?"/y;

/** The tokens of a source, without comments. An unclosed string ends with its line. Takes linear time. */
export function* sourceTokens(
  text: string,
  language: SourceLanguage,
): Generator<SourceToken, void> {
  for (let at = 0; at < text.length;) {
    const behind = endOfMatch(space, text, at) ?? endOfComment(text, at, language);
    if (behind !== undefined) at = behind;
    else {
      const { token, end } = tokenAt(text, at, language);
      yield token;
      at = Math.max(end, at + 1);
    }
  }
}

interface Read {
  readonly token: SourceToken;
  readonly end: number;
}

function tokenAt(text: string, start: number, language: SourceLanguage): Read {
  const opened = language.hasEscapes
    ? endOfMatch(verbatimString, text, start)
    : text[start] === '"'
      ? start + 1
      : undefined;
  if (opened !== undefined) return stringAt(text, start, opened, language);
  const named = endOfMatch(name, text, start);
  if (named !== undefined) return read('name', text, start, named);
  const directed = endOfMatch(directive, text, start);
  if (directed !== undefined) return read('directive', text, start, directed);
  return read('other', text, start, start + 1);
}

function stringAt(text: string, start: number, opened: number, language: SourceLanguage): Read {
  const raw = language.hasEscapes ? endOfMatch(rawString, text, opened - 1) : undefined;
  if (raw !== undefined) return rawStringAt(text, raw, text.slice(opened - 1, raw));
  const isVerbatim = !language.hasEscapes || text.slice(start, opened).includes('@');
  const close = closeOfString(text, opened, isVerbatim, language);
  const isComputed = text.slice(start, opened).includes('$');
  const { token } = read(isComputed ? 'other' : 'string', text, opened, close);
  return { token: { ...token, isVerbatim }, end: close + 1 };
}

function rawStringAt(text: string, opened: number, quotes: string): Read {
  const found = text.indexOf(quotes, opened);
  const close = found < 0 ? text.length : found;
  return { ...read('string', text, opened, close), end: close + quotes.length };
}

/** The offset of the quote that closes a string, or of the end of its line where none does. */
function closeOfString(
  text: string,
  from: number,
  isVerbatim: boolean,
  { hasEscapes }: SourceLanguage,
): number {
  const goesOn = isVerbatim && hasEscapes;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '"' && isVerbatim && text[at + 1] === '"') at += 1;
    else if (character === '"') return at;
    else if (character === '\\' && !isVerbatim) at += 1;
    else if (!goesOn && (character === '\n' || character === '\r')) return at;
  }
  return text.length;
}

function read(type: SourceToken['type'], text: string, start: number, end: number): Read {
  return { token: { type, start, end, text: text.slice(start, end), isVerbatim: false }, end };
}

function endOfComment(text: string, at: number, language: SourceLanguage): number | undefined {
  const { lineComment, blockComment } = language;
  if (text.startsWith(lineComment, at)) return endOfLine(text, at);
  if (!blockComment || !text.startsWith(blockComment.start, at)) return undefined;
  return behindNext(text, blockComment.end, at + 2);
}

/** One line of a text, without what ends it. */
export interface Line {
  readonly text: string;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** A heading of a Markdown text. */
export interface Heading {
  /** Index of the line with its title. */
  readonly line: number;
  /** Index of the last line that belongs to it: the rule under the title, or the title itself. */
  readonly lastLine: number;
  /** From 1. */
  readonly level: number;
  readonly title: string;
  /** What underlines the title; absent where `#` stands before it. */
  readonly underline?: '=' | '-';
}

/** The lines of a text; they end with LF, CR LF or a lone CR. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (at < text.length && unit !== 0x0a && unit !== 0x0d) continue;
    lines.push({ text: text.slice(start, at), offset: start });
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
  return lines;
}

/**
 * The headings outside of code blocks and comments (https://spec.commonmark.org: ATX and setext headings).
 */
export function headingsOf(lines: readonly Line[]): readonly Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  let comment = false;
  lines.forEach(({ text }, line) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(text)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return;
    }
    if (!comment && mark !== undefined) {
      fence = mark;
      return;
    }
    const wasComment = comment;
    comment = endsInComment(text, comment);
    const heading = wasComment ? undefined : headingAt(lines, line);
    if (heading) headings.push(heading);
  });
  return headings;
}

function headingAt(lines: readonly Line[], line: number): Heading | undefined {
  const text = lines[line]?.text ?? '';
  const atx = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(text);
  if (atx) {
    return {
      line,
      lastLine: line,
      level: atx[1]?.length ?? 1,
      title: withoutClosing(atx[2] ?? ''),
    };
  }
  const rule = /^ {0,3}(=+|-+)[ \t]*$/.exec(text)?.[1];
  const title = lines[line - 1]?.text ?? '';
  const isAlone = line < 2 || lines[line - 2]?.text.trim() === '';
  if (rule === undefined || !isAlone || !/^ {0,3}[^\s#>*+-]/.test(title)) return undefined;
  const underline = rule.startsWith('=') ? '=' : '-';
  const level = underline === '=' ? 1 : 2;
  return { line: line - 1, lastLine: line, level, title: title.trim(), underline };
}

/** A title without the `#` that may close it. */
function withoutClosing(title: string): string {
  const plain = title.trimEnd();
  let end = plain.length;
  while (plain.charAt(end - 1) === '#') end--;
  return /\s/.test(plain.charAt(end - 1)) ? plain.slice(0, end).trimEnd() : plain;
}

/** Whether a comment is open behind a line. */
export function endsInComment(content: string, before: boolean): boolean {
  const open = content.lastIndexOf('<!--');
  const close = content.lastIndexOf('-->');
  return open < 0 && close < 0 ? before : open > close;
}

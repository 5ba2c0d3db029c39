import { headingsOf, linesOf } from '../../changelog/headings';
import { isPlaceholder, placeholderPattern, type PlaceholderName } from './placeholders';

/** One line of a list: plain text, and what belongs to it below. */
export interface Item {
  readonly text: string;
  readonly below?: readonly Item[];
}

/** What a placeholder stands for in one language; an empty text or list is nothing. */
export type Value = string | readonly Item[];

export type Values = Readonly<Record<PlaceholderName, Value>>;

/** A stretch of a line: what the template says, or a value, which is no markup whatever stands in it. */
export interface Span {
  readonly text: string;
  readonly isValue: boolean;
}

/** A part of a filled template, still without a form. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | { readonly type: 'line'; readonly spans: readonly Span[] }
  | { readonly type: 'items'; readonly items: readonly Item[] };

/**
 * Fills the placeholders of a template in Markdown. A line whose placeholders all stand for nothing is left out, and
 * so is a heading below which nothing else was; an empty line is a line without spans. Unknown placeholders stay as
 * they are, and `{{` and `}}` are single braces.
 */
export function fillTemplate(template: string, values: Values): readonly Block[] {
  const lines = linesOf(template);
  const headings = new Map(headingsOf(lines).map((heading) => [heading.line, heading]));
  const blocks: (Block & { readonly isGone?: boolean })[] = [];
  for (let index = 0; index < lines.length; index++) {
    const heading = headings.get(index);
    const text = heading?.title ?? lines[index]?.text ?? '';
    const filled = fillLine(text, values);
    index = heading?.lastLine ?? index;
    if (!heading) blocks.push(filled ?? { ...emptyLine, isGone: true });
    else if (filled?.type !== 'items')
      blocks.push({ type: 'heading', level: heading.level, spans: filled?.spans ?? [] });
  }
  return withoutBareHeadings(blocks).filter(
    (block) => block.type !== 'heading' || block.spans.length > 0,
  );
}

const emptyLine: Block = { type: 'line', spans: [] };

/** The line with its values; undefined where they are all nothing. A list that stands alone keeps its items. */
function fillLine(
  line: string,
  values: Values,
): Extract<Block, { type: 'line' | 'items' }> | undefined {
  const spans: Span[] = [];
  const filled: Value[] = [];
  let end = 0;
  for (const match of line.matchAll(placeholderPattern)) {
    const [whole, name] = match;
    if (match.index > end) spans.push({ text: line.slice(end, match.index), isValue: false });
    end = match.index + whole.length;
    if (name === undefined) spans.push({ text: whole.charAt(0), isValue: false });
    else if (!isPlaceholder(name)) spans.push({ text: whole, isValue: false });
    else {
      filled.push(values[name]);
      spans.push({ text: inOneLine(values[name]), isValue: true });
    }
  }
  if (end < line.length) spans.push({ text: line.slice(end), isValue: false });
  if (filled.length > 0 && filled.every((value) => value.length === 0)) return undefined;
  const [only] = filled;
  const isAlone = spans.every(({ text, isValue }) => isValue || text.trim() === '');
  if (isAlone && filled.length === 1 && only !== undefined && typeof only !== 'string')
    return { type: 'items', items: only };
  return { type: 'line', spans: isAlone && filled.length === 0 ? [] : spans };
}

/** A list within a line. */
function inOneLine(value: Value): string {
  return typeof value === 'string' ? value : value.map(({ text }) => text).join('; ');
}

/** Without the lines that are gone, and without headings that have nothing else below them. */
function withoutBareHeadings(
  blocks: readonly (Block & { readonly isGone?: boolean })[],
): readonly Block[] {
  const kept: Block[] = [];
  // From the end, since a heading is kept for the sake of those below it.
  const below: { lost: boolean; kept: boolean; level: number }[] = [];
  let open = { lost: false, kept: false };
  for (const block of [...blocks].reverse()) {
    if (block.type !== 'heading') {
      if (block.isGone) open.lost = true;
      else kept.push(block);
      if (block.type === 'items' || block.spans.length > 0) open.kept = true;
      continue;
    }
    while ((below.at(-1)?.level ?? 0) > block.level) {
      const child = below.pop();
      open = { lost: open.lost || !!child?.lost, kept: open.kept || !!child?.kept };
    }
    const isBare = open.lost && !open.kept;
    if (!isBare) kept.push(block);
    below.push({ ...open, kept: !isBare, level: block.level });
    open = { lost: false, kept: false };
  }
  return kept.reverse();
}

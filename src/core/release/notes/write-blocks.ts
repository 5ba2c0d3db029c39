import { escapeXml } from '../../family/xml';
import { escapeMarkdown } from '../../text/markdown';
import { withoutControls } from '../../text/one-line';
import type { Block, Item, Span } from './template';

/** A filled template as Markdown; values show as they are, whatever stands in them. Ends with a line break. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return inParagraphs(
    blocks.flatMap((block) => {
      if (block.type === 'items') return markdownItems(block.items, '');
      const [first, ...more] = block.spans;
      const spans = [first, ...more].flatMap((span) => span ?? []);
      const text = spans.map((span, index) => markdownSpan(span, index === 0)).join('');
      return [block.type === 'heading' ? `${'#'.repeat(block.level)} ${text}` : text];
    }),
  );
}

function markdownSpan({ text, isValue }: Span, isFirst: boolean): string {
  if (!isValue) return text;
  const escaped = escapeMarkdown(text);
  // What means something at the start of a line only is left alone behind other words.
  return isFirst || !/^\\[-+=#:]/.test(escaped) ? escaped : escaped.slice(1);
}

function markdownItems(items: readonly Item[], indent: string): string[] {
  return items.flatMap(({ text, below = [] }) => [
    `${indent}- ${escapeMarkdown(text)}`,
    ...markdownItems(below, `${indent}  `),
  ]);
}

/** A filled template as text to be read as it is. */
export function writePlain(blocks: readonly Block[]): string {
  return inParagraphs(
    blocks.flatMap((block) => {
      if (block.type === 'items') return plainItems(block.items, '');
      const text = block.spans.map(plainSpan).join('');
      if (block.type === 'line') return [text];
      return [text, (block.level === 1 ? '=' : '-').repeat(widthOf(text))];
    }),
  );
}

function plainSpan({ text, isValue }: Span): string {
  return isValue ? withoutControls(text) : text;
}

function plainItems(items: readonly Item[], indent: string): string[] {
  return items.flatMap(({ text, below = [] }) => [
    `${indent}- ${withoutControls(text)}`,
    ...plainItems(below, `${indent}  `),
  ]);
}

/** Columns that a text takes where Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce((width, each) => width + (/[\u1100-\uffdc]/.test(each) ? 2 : 1), 0);
}

/** Lines with at most one empty line between them, and none at either end. */
function inParagraphs(lines: readonly string[]): string {
  const kept = lines
    .map((line) => line.trimEnd())
    .filter((line, index, all) => line !== '' || (all[index - 1]?.trimEnd() ?? '') !== '');
  while (kept.at(-1) === '') kept.pop();
  return kept.join('\n') + '\n';
}

/**
 * A filled template as the body of an HTML page. Of the template's own markup headings and list items are understood;
 * everything else, and every value, is text.
 */
export function writeHtml(blocks: readonly Block[]): string {
  const written: string[] = [];
  let paragraph: string[] = [];
  const items: Item[] = [];
  const close = (): void => {
    if (paragraph.length > 0) written.push(`<p>${paragraph.join('<br>\n')}</p>`);
    if (items.length > 0) written.push(htmlItems(items));
    paragraph = [];
    items.length = 0;
  };
  for (const block of blocks) {
    const text = block.type === 'items' ? '' : block.spans.map(plainSpan).join('').trim();
    const item = /^[-*+][ \t]+(\S.*)$/.exec(block.type === 'line' ? text : '')?.[1];
    const isList = block.type === 'items' || item !== undefined;
    if (!isList && items.length > 0) close();
    if (isList && paragraph.length > 0) close();
    if (block.type === 'items') items.push(...block.items);
    else if (item !== undefined) items.push({ text: item });
    else if (block.type === 'line' && text !== '') paragraph.push(escapeXml(text));
    else close();
    if (block.type !== 'heading') continue;
    const level = String(block.level);
    written.push(`<h${level}>${escapeXml(text)}</h${level}>`);
  }
  close();
  return written.join('\n') + '\n';
}

function htmlItems(items: readonly Item[]): string {
  const lines = items.map(({ text, below }) => {
    const more = below && below.length > 0 ? `\n${htmlItems(below)}\n` : '';
    return `<li>${escapeXml(withoutControls(text))}${more}</li>`;
  });
  return `<ul>\n${lines.join('\n')}\n</ul>`;
}

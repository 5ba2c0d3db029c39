import { escapeHtml } from '../shared/page-html';
import type { Markup } from './markup';

/** Markup as the text of HTML. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  const { tag, attributes, children } = markup;
  const written = Object.entries(attributes).map(
    ([name, text]) => ` ${name}="${escapeHtml(text)}"`,
  );
  return `<${tag}${written.join('')}>${children.map(toHtml).join('')}</${tag}>`;
}

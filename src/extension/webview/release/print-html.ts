import type { Language } from '../../../core/text/language';
import { escapeHtml } from '../shared/page-html';
import { el, type Markup } from './markup';
import { toHtml } from './markup-html';
import type { PageSection } from './protocol';

/** What is printed. */
export interface PrintedPage {
  readonly title: string;
  readonly language: Language;
  /** The text of style sheets, a later one counts more. */
  readonly styles: readonly string[];
  readonly sections: readonly PageSection[];
  /** Stands at the end. */
  readonly footer: string;
}

/** A dashboard as a file of its own: nothing in it runs, and nothing is loaded. */
export function printHtml({ title, language, styles, sections, footer }: PrintedPage): string {
  const parts = sections.map(({ id, markup }) =>
    el('div', { id, class: 'part' }, ...onPaper(markup)),
  );
  const lang = language === 'en' ? 'en' : 'zh-CN';
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${styles.join('\n')}
</style>
</head>
<body class="printed">
<main>
${parts.map(toHtml).join('\n')}
</main>
${toHtml(el('p', 'hint', footer))}
</body>
</html>
`;
}

/** What of a page stands on paper: everything is unfolded, and nothing can be pressed. */
function onPaper(markup: Markup): readonly Markup[] {
  if (typeof markup === 'string') return [markup];
  const { tag, attributes, children } = markup;
  const inner = children.flatMap(onPaper);
  if (tag === 'details') return [{ tag, attributes: { ...attributes, open: '' }, children: inner }];
  if (tag !== 'button') return [{ tag, attributes, children: inner }];
  const isText = attributes.class === 'link' || attributes.class === 'tick';
  return isText ? [el('span', attributes.class, ...inner)] : [];
}

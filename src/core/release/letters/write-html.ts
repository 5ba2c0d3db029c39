import type { Language } from '../../text/language';
import { element, escapeXml } from '../../family/xml';
import { blockMarks, htmlStart, letterBlock } from './letter-block';
import { letterPage, type LetterRow } from './letter-page';
import { checkCommands, letterTexts as texts } from './letter-texts';
import type { Letter } from './types';

/** The letter as one HTML file to be printed: it runs nothing and loads nothing. */
export function letterAsHtml(letter: Letter, language: Language): string {
  const page = letterPage(letter, language);
  const mark = blockMarks.html;
  const heading = (title: { readonly [of in Language]: string }): string =>
    element('h2', {}, escapeXml(title[language]));
  const body = [
    element('h1', {}, escapeXml(page.title)),
    ...page.warnings.map((warning) => element('p', { class: 'warning' }, escapeXml(warning))),
    heading(texts.scope),
    table(page.scope),
    heading(texts.limits),
    table(page.limits),
    element('p', {}, escapeXml(page.rule)),
    ...(page.guidance.length === 0
      ? []
      : [heading(texts.guidance), element('blockquote', {}, paragraphs(page.guidance))]),
    heading(texts.confirmation),
    table(page.confirmation),
    element(
      'section',
      { class: 'check' },
      heading(texts.check),
      element('p', {}, escapeXml(texts.checkWith[language])),
      commands(checkCommands.stemma),
      element('p', {}, escapeXml(texts.checkByHand[language])),
      commands(checkCommands.byHand),
    ),
    element('section', { class: 'machine' }, heading(texts.machine)) +
      `${mark.before}${letterBlock(letter)}${mark.after}`,
  ];
  return documentOf(page.title, language, body.join('\n'));
}

function documentOf(title: string, language: Language, body: string): string {
  return `${htmlStart}
<html lang="${language === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>
${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function table(rows: readonly LetterRow[]): string {
  const lines = rows.map(({ label, value }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escapeXml(label)),
      element('td', {}, escapeXml(value)),
    ),
  );
  return element('table', {}, lines.join('\n'));
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => element('p', {}, escapeXml(line))).join('\n');
}

function commands(lines: readonly string[]): string {
  return element('pre', {}, escapeXml(lines.join('\n')));
}

const style = `body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff;
  font: 15px/1.6 system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.6rem; text-align: center; margin: 0 0 1.5rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.4rem; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 1px solid #8a8a8a; padding: 0.35rem 0.6rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
th { width: 11rem; font-weight: 600; background: #f2f2f2; }
.warning { border: 2px solid #b00020; color: #8c0019; padding: 0.5rem 0.8rem; font-weight: 600; }
blockquote { margin: 0; padding: 0 1rem; border-left: 4px solid #8a8a8a; }
pre { background: #f2f2f2; padding: 0.5rem 0.8rem; white-space: pre-wrap; overflow-wrap: anywhere;
  font: 12px/1.5 ui-monospace, Consolas, Menlo, monospace; }
@page { size: A4; margin: 20mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; }
  th { background: none; }
  table, blockquote, .warning { break-inside: avoid; }
  h2 { break-after: avoid; }
  .machine, #stemma-letter { display: none; }
}
`;

import type { Language } from '../../text/language';
import { escapeMarkdown } from '../../text/markdown';
import { blockMarks, letterBlock } from './letter-block';
import { letterPage, type LetterRow } from './letter-page';
import { checkCommands, letterTexts as texts } from './letter-texts';
import type { Letter } from './types';

/** The letter as Markdown with tables (GitHub's). */
export function letterAsMarkdown(letter: Letter, language: Language): string {
  const page = letterPage(letter, language);
  const mark = blockMarks.markdown;
  const section = (title: { readonly [of in Language]: string }, ...parts: readonly string[]) =>
    parts.length === 0 ? [] : [`## ${title[language]}`, ...parts];
  const guidance = page.guidance.map((line) => `> ${escapeMarkdown(line)}`).join('  \n');
  return `${[
    `# ${page.title}`,
    ...page.warnings.map((warning) => `> **${escapeMarkdown(warning)}**`),
    ...section(texts.scope, table(page.scope)),
    ...section(texts.limits, table(page.limits), page.rule),
    ...(guidance === '' ? [] : section(texts.guidance, guidance)),
    ...section(texts.confirmation, table(page.confirmation)),
    ...section(
      texts.check,
      texts.checkWith[language],
      fenced(checkCommands.stemma),
      texts.checkByHand[language],
      fenced(checkCommands.byHand),
    ),
    ...section(texts.machine, `${mark.before}${letterBlock(letter)}${mark.after}`),
  ].join('\n\n')}\n`;
}

function table(rows: readonly LetterRow[]): string {
  const lines = rows.map(
    ({ label, value }) => `| **${escapeMarkdown(label)}** | ${escapeMarkdown(value)} |`,
  );
  return ['| | |', '| --- | --- |', ...lines].join('\n');
}

function fenced(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}

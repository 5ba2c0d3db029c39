import type { ExplainedWord, GlossaryEntry } from '../../core/glossary';
import type { Explanation, ExplainedField, OtherReading } from '../../core/scheme/explain';
import type { SharedForm } from '../../core/projection/forms-of';
import type { NextStep } from '../../core/scheme/next-steps';
import type { Language, Text } from '../../core/text/language';
import { render, type Message } from '../../core/text/message';
import { languageTexts } from '../text/language';

/** What is known about one written version. */
export interface NameFacts {
  readonly name: string;
  readonly scheme?: { readonly id: string; readonly title: Text };
  /** Absent where the name cannot be read. */
  readonly explanation?: Explanation;
  /** How a person could also read it, though its scheme does not. */
  readonly others?: readonly OtherReading[];
  /** The nearest legal name where the name cannot be read, and its fields. */
  readonly nearest?: { readonly name: string; readonly explanation: Explanation };
  readonly problems: readonly Message[];
  /** Its stage and edition words that the glossary knows. */
  readonly words?: readonly ExplainedWord[];
  readonly next: readonly NextStep[];
  /** How ecosystems write it, where that is not as it stands. */
  readonly forms?: readonly SharedForm[];
}

/** The facts as Markdown; nothing of the name itself is taken for markup. */
export function factsAsMarkdown(facts: NameFacts, language: Language): string {
  const title = facts.scheme ? ` — ${escapeMarkdown(facts.scheme.title[language])}` : '';
  const sections = [
    `**${code(facts.name)}**${title}`,
    problemSection(facts.problems, language),
    facts.explanation ? fieldTable(facts.explanation, language) : '',
    otherSection(facts.others ?? [], language),
    nearestSection(facts, language),
    formSection(facts.forms ?? [], language),
    wordSection(facts.words ?? [], language),
    nextSection(facts.next, language),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** The text with everything escaped that Markdown or a table of it would read as markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]()#+\-!|>~$]/g, '\\$&');
}

/** A name as code, whatever is in it. */
export function code(text: string): string {
  return /[`|\s]/.test(text) ? escapeMarkdown(text) : `\`${text}\``;
}

function problemSection(problems: readonly Message[], language: Language): string {
  if (problems.length === 0) return '';
  const lines = problems.map((problem) => `- ${escapeMarkdown(render(problem, language))}`);
  return [`**${languageTexts.wrong[language]}**`, '', ...lines].join('\n');
}

function otherSection(others: readonly OtherReading[], language: Language): string {
  if (others.length === 0) return '';
  const lines = others.map(({ note, fields }) => {
    const read = fields.map(
      ({ title, text }) => `${escapeMarkdown(title[language])} ${code(text)}`,
    );
    return `- ${read.join(' · ')}${note ? ` — ${escapeMarkdown(note[language])}` : ''}`;
  });
  return [`**${languageTexts.otherReadings[language]}**`, '', ...lines].join('\n');
}

function nearestSection({ nearest }: NameFacts, language: Language): string {
  if (!nearest) return '';
  const heading = `**${languageTexts.nearest[language]}**: ${code(nearest.name)}`;
  return [heading, fieldTable(nearest.explanation, language)].join('\n\n');
}

function fieldTable(explanation: Explanation, language: Language): string {
  const rows = rowsOf(explanation, language, '');
  if (rows.length === 0) return '';
  const { field, written, meaning } = languageTexts;
  const head = `| ${field[language]} | ${written[language]} | ${meaning[language]} |`;
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(explanation: Explanation, language: Language, prefix: string): readonly string[] {
  return explanation.fields.flatMap((field) => {
    const label = `${prefix}${field.title[language]}`;
    const cells = [escapeMarkdown(label), code(field.text), meaningOf(field, language)];
    const nested = field.nested ? rowsOf(field.nested, language, `${label} › `) : [];
    return [`| ${cells.join(' | ')} |`, ...nested];
  });
}

function meaningOf(field: ExplainedField, language: Language): string {
  const parts = [
    field.value ? render(field.value, language) : '',
    field.meaning ? field.meaning[language] : '',
  ];
  return escapeMarkdown(
    parts
      .filter((part) => part !== '')
      .map(asSentence)
      .join(language === 'en' ? ' ' : ''),
  );
}

/** The text with the full stop that it may lack. */
function asSentence(text: string): string {
  if (/[.。!！?？]$/.test(text)) return text;
  return /\p{Script=Han}/u.test(text) ? `${text}。` : `${text}.`;
}

function wordSection(words: readonly ExplainedWord[], language: Language): string {
  if (words.length === 0) return '';
  const lines = words.map(
    ({ text, entry }) => `- ${code(text)} ${entryText(entry, language, '  ')}`,
  );
  return [`**${languageTexts.words[language]}**`, '', ...lines].join('\n');
}

/** A word of the glossary in Markdown: its title, what it means, and what texts disagree about. */
export function entryText(entry: GlossaryEntry, language: Language, indent = ''): string {
  const head = `**${escapeMarkdown(entry.title[language])}**`;
  const said = escapeMarkdown(entry.explanation[language]);
  const disputed = (entry.contradictions ?? []).map(
    (text) => `${indent}- *${languageTexts.disputed[language]}* ${escapeMarkdown(text[language])}`,
  );
  return [`${head} — ${said}`, ...disputed].join('\n');
}

function nextSection(next: readonly NextStep[], language: Language): string {
  const lines = next.map((step) => {
    const title = escapeMarkdown(step.title[language]);
    if (step.result.ok) return `- ${title} → ${code(step.result.to.text)}`;
    return `- ${title}: ${escapeMarkdown(render(step.result.reason, language))}`;
  });
  if (lines.length === 0) return '';
  return [`**${languageTexts.comesNext[language]}**`, '', ...lines].join('\n');
}

/** How other ecosystems write the version: one row a form, with all that share it. */
function formSection(forms: readonly SharedForm[], language: Language): string {
  if (forms.length === 0) return '';
  const rows = forms.map(({ text, titles }) => {
    const names = titles.map((title) => escapeMarkdown(title[language]));
    return `| ${code(text)} | ${names.join(language === 'en' ? ', ' : '、')} |`;
  });
  const { projected, projectedFor } = languageTexts;
  return [`| ${projected[language]} | ${projectedFor[language]} |`, '| --- | --- |', ...rows].join(
    '\n',
  );
}

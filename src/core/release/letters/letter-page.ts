import type { Language, Text } from '../../text/language';
import { message, render, type MessageParameter } from '../../text/message';
import { visible } from '../../text/visible';
import { authorisationGaps } from '../authorisations/authorisation-gaps';
import { letterTexts as texts, titles } from './letter-texts';
import type { Letter } from './types';

/** A letter in a language, before it is written as Markdown or HTML: plain text that is still to be escaped. */
export interface LetterPage {
  readonly title: string;
  /** Why the build may not be used yet; empty where it may. */
  readonly warnings: readonly string[];
  readonly scope: readonly LetterRow[];
  readonly limits: readonly LetterRow[];
  readonly rule: string;
  /** Lines; empty where there is none. */
  readonly guidance: readonly string[];
  readonly confirmation: readonly LetterRow[];
}

export interface LetterRow {
  readonly label: string;
  readonly value: string;
}

export function letterPage(letter: Letter, language: Language): LetterPage {
  const say = (text: Text, parameters: Readonly<Record<string, MessageParameter>> = {}): string =>
    render(message(text, parameters), language);
  const row = (label: Text, value: string | undefined): readonly LetterRow[] =>
    value === undefined || value.trim() === ''
      ? []
      : [{ label: label[language], value: visible(value, language) }];
  const need = (label: Text, value: string | undefined): readonly LetterRow[] =>
    row(label, value || texts.none[language]);
  const { release, title = '', oa, entered, quantity, areas, from, to } = letter;
  const validity =
    from !== undefined && to !== undefined ? say(texts.days, { from, to }) : undefined;
  return {
    title: titles[letter.kind][language],
    warnings: warningsOf(letter).map(({ text, what }) => say(text, { what })),
    scope: [
      ...row(texts.release, title === '' ? release : `${release} – ${title}`),
      ...row(texts.version, letter.version),
      ...row(texts.external, letter.external),
      ...row(texts.build, letter.build),
      ...row(texts.artefact, letter.artefact),
      ...need(texts.sha256, letter.sha256),
    ],
    limits: [
      ...need(texts.quantity, quantity === undefined ? undefined : String(quantity)),
      ...need(texts.areas, areas.join(language === 'en' ? ', ' : '、')),
      ...need(texts.validity, validity ?? [from, to].filter(Boolean).join(' – ')),
    ],
    rule: texts.rule[language],
    guidance: linesOf(letter.guidance ?? '').map((line) => visible(line, language)),
    confirmation: [
      ...row(texts.authorisation, letter.authorisation),
      ...need(texts.oa, oa && say(texts.oaOf, { id: oa.id, signer: oa.signer, on: oa.on })),
      ...need(texts.entered, entered && say(texts.entry, { by: entered.by, at: entered.at })),
      ...row(texts.by, say(texts.entry, { by: letter.by, at: letter.at })),
    ],
  };
}

interface Warning {
  readonly text: Text;
  readonly what: readonly Text[];
}

function warningsOf(letter: Letter): readonly Warning[] {
  const what = authorisationGaps(letter).map((gap) => gap.what);
  const found: Warning[] = [];
  if (what.length > 0) found.push({ text: texts.incomplete, what });
  if (!letter.oa) found.push({ text: texts.unconfirmed, what });
  if (!letter.entered) found.push({ text: texts.notEntered, what });
  if (letter.sha256 === undefined) found.push({ text: texts.noFingerprint, what });
  return found;
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

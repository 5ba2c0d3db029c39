import type { Signature } from '../../../../core/release/types';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { nameOfPerson } from '../../../views/release-brief';
import { el, type Markup } from '../markup';
import type { PageSection } from '../protocol';
import { part, table, whoAndWhen, type Cell, type Sheet } from '../sheet';
import { yesOrNo } from './outside';

/** What is in the release: requirements, decisions about its numbers, documents, rollback, what stays wrong. */
export function contents(sheet: Sheet): readonly PageSection[] {
  const { state, say } = sheet;
  const { remaining, rollback } = state.record;
  const content: readonly Markup[] = [
    ...tablesOf(sheet),
    ...(rollback
      ? [
          el(
            'p',
            {},
            el('strong', {}, say(texts.labelled, { label: texts.rollback })),
            rollbackText(sheet),
          ),
        ]
      : []),
    ...(remaining ? [remainingOf(sheet, remaining)] : []),
  ];
  return content.length === 0 ? [] : [part('contents', say(texts.contents), ...content)];
}

function tablesOf(sheet: Sheet): readonly Markup[] {
  const { state, say } = sheet;
  const { requirements, decisions, documents } = state.record;
  const head = (...headings: readonly (keyof typeof texts)[]): readonly string[] =>
    headings.map((heading) => say(texts[heading]));
  return [
    ...table(
      say(texts.requirements),
      head('requirement', 'titleOf', 'specialOne', 'reviewedBy', 'control'),
      requirements.map((each): readonly Cell[] => [
        ...[each.id, each.title, yesOrNo(sheet, each.special)],
        signature({ by: each.reviewedBy, on: each.reviewedOn }),
        each.control && say(texts[each.control === 'user' ? 'userControl' : 'parameterControl']),
      ]),
    ),
    ...table(
      say(texts.decisions),
      head('number', 'decidedBy', 'role', 'who', 'when'),
      decisions.map((each) => [
        `${each.from ?? '–'} → ${each.to}`,
        nameOfPerson(each.decidedBy),
        say(sheet.titleOfRole(each.role)),
        ...whoAndWhen(each),
      ]),
    ),
    ...table(
      say(texts.documents),
      head('file', 'draftStep', 'reviewStep', 'countersignStep', 'approveStep'),
      documents.map((each) => [
        each.path,
        ...[each.draft, each.review, each.countersign, each.approve].map((step) => signature(step)),
      ]),
    ),
  ];
}

function signature(
  given:
    Signature | { readonly by: string | undefined; readonly on: string | undefined } | undefined,
): Cell {
  const told = [given?.by === undefined ? '' : nameOfPerson(given.by), given?.on ?? ''];
  return told.filter((each) => each !== '').join(' · ') || undefined;
}

function rollbackText({ state, say }: Sheet): string {
  const { trigger = '', plan, rehearsed } = state.record.rollback ?? {};
  return [
    trigger,
    ...(plan === undefined ? [] : [plan]),
    ...(rehearsed === undefined ? [] : [say(texts.rehearsed, { day: rehearsed })]),
  ].join(' · ');
}

function remainingOf({ say }: Sheet, remaining: readonly string[]): Markup {
  const none = el('p', 'hint', say(texts.noRemaining));
  const list = el('ul', {}, ...remaining.map((each) => el('li', {}, each)));
  return el('div', {}, el('h3', {}, say(texts.remaining)), remaining.length === 0 ? none : list);
}

import { commandTitles } from '../../../../core/text/command-titles';
import { commandIds } from '../../../contributions';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { releaseTexts } from '../../../text/releases-view';
import { actionsNow } from '../../../views/release-actions';
import { holderText } from '../../../views/release-brief';
import { groupOf } from '../../../views/release-groups';
import { el, type Markup } from '../markup';
import type { PageSection } from '../protocol';
import { button, type Sheet } from '../sheet';

/** The name of the release, where it stands, and what can be done now. */
export function head(sheet: Sheet): PageSection {
  const { state, say } = sheet;
  const { record } = state;
  const group = groupOf(state);
  const about = record.title ?? say(releaseTexts[record.kind]);
  const markup = el(
    'header',
    {},
    el(
      'div',
      'title',
      el('h1', {}, el('span', 'name', record.version), ` ${about}`),
      el('span', `chip ${group}`, say(releaseTexts[group])),
    ),
    el('dl', 'facts', ...facts(sheet)),
    el(
      'div',
      { class: 'actions', role: 'group', 'aria-label': say(texts.actions) },
      ...actionsNow(state).map((action) =>
        button(sheet, say(commandTitles[action]), { command: commandIds[action] }),
      ),
      button(sheet, say(texts.openRecord), { command: commandIds.openReleaseRecord }),
      button(sheet, say(texts.print), { command: 'print' }),
    ),
  );
  return { id: 'head', markup };
}

function facts({ state, say }: Sheet): readonly Markup[] {
  const { record, process, due, owner } = state;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    [say(texts.kind), say(releaseTexts[record.kind])],
    [say(texts.process), process.id === record.kind ? undefined : say(process.title)],
    [say(texts.unit), record.unit],
    [say(texts.internal), record.version],
    [say(texts.external), record.external],
    [say(texts.abbreviation), record.abbreviation],
    [say(texts.from), record.from],
    [say(texts.deployment), record.deployment && say(texts[record.deployment])],
    [say(texts.started), record.plan.start],
    [say(texts.dueNext), due?.node.planned && `${due.node.planned} ${say(due.title)}`],
    [say(texts.toAct), owner && holderText(owner, say)],
  ];
  return pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [el('div', {}, el('dt', {}, name), el('dd', {}, value))],
  );
}

/** What was done and should not have been, and what the calendar does not know. */
export function problems(sheet: Sheet): readonly PageSection[] {
  const { state, say } = sheet;
  if (state.faults.length === 0 && state.notes.length === 0) return [];
  const faults = state.faults.map(({ message, rule, severity, path }) =>
    el(
      'li',
      severity,
      el('span', {}, say(message)),
      el('code', 'basis', rule),
      button(
        sheet,
        say(texts.openRecord),
        { command: commandIds.openReleaseRecord, argument: { path } },
        say(message),
      ),
    ),
  );
  const notes = state.notes.map((note) => el('li', 'information', say(note)));
  const title = say(releaseTexts.faults);
  const markup = el(
    'section',
    { 'aria-labelledby': 'problems-title', class: 'problems' },
    el('h2', { id: 'problems-title' }, title),
    el('ul', 'lacking', ...faults, ...notes),
  );
  return [{ id: 'problems', markup }];
}

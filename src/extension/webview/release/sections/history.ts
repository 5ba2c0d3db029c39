import { commandIds } from '../../../contributions';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { nameOfPerson } from '../../../views/release-brief';
import { entriesOf } from '../entries';
import { el } from '../markup';
import type { PageSection } from '../protocol';
import { button, commitLink, momentOf, part, tagLink, type Sheet } from '../sheet';

/** What happened, in the order of time, with who said so. */
export function history(sheet: Sheet): PageSection {
  const { state, say } = sheet;
  const entries = entriesOf(state.record, sheet).map(({ by, at, told }) =>
    el('li', {}, momentOf(at), el('span', 'who', nameOfPerson(by)), el('span', 'told', say(told))),
  );
  const nothing = el('p', 'hint', say(texts.nothingYet));
  return part(
    'history',
    say(texts.history),
    entries.length === 0 ? nothing : el('ol', 'history', ...entries),
  );
}

/** The tags and commits that the record names, and where the record is. */
export function links(sheet: Sheet): PageSection {
  const { state, say } = sheet;
  const { record, approval, file } = state;
  const tags = [...new Set(record.builds.flatMap(({ tag }) => (tag === undefined ? [] : [tag])))];
  const commits = [...new Set(record.approvals.map(({ commit }) => commit))];
  const candidate = approval.candidate;
  const rows = [
    ...tags.map((tag) => [say(texts.tag), tagLink(sheet, tag)] as const),
    ...(candidate === undefined
      ? []
      : [[say(texts.candidate), commitLink(sheet, candidate)] as const]),
    ...commits
      .filter((commit) => commit !== candidate)
      .map((commit) => [say(texts.approvedCommit), commitLink(sheet, commit)] as const),
  ];
  const list = rows.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)));
  const open = button(sheet, say(texts.openRecord), { command: commandIds.openReleaseRecord });
  return part(
    'links',
    say(texts.links),
    ...(list.length > 0 ? [el('dl', 'facts', ...list)] : []),
    el('p', {}, say(texts.recordFile), ' ', el('code', {}, file.path), ' ', open),
  );
}

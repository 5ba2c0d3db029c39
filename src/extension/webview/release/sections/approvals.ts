import type { RoleApproval } from '../../../../core/release/evaluate/types';
import { approvalNames, roleApprovalNames } from '../../../../core/release/state-names';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { releaseTexts } from '../../../text/releases-view';
import { nameOfPerson } from '../../../views/release-brief';
import { el, sign, type Markup } from '../markup';
import type { PageSection } from '../protocol';
import { commitLink, listed, part, table, whoAndWhen, type Cell, type Sheet } from '../sheet';

/** Who approved which content, and whether that still counts. */
export function approvals(sheet: Sheet): PageSection {
  const { state, say } = sheet;
  const { approval } = state;
  const about = el('p', 'state', el('strong', {}, say(approvalNames[approval.state])));
  const bound =
    approval.candidate === undefined
      ? []
      : [fact(say(texts.candidate), commitLink(sheet, approval.candidate))];
  const headings = [texts.role, texts.holders, texts.stateOf, texts.who, texts.when, texts.commit];
  const rows = approval.roles.map((role) => rowOf(sheet, role));
  return part(
    'approvals',
    say(releaseTexts.approvals),
    about,
    ...bound,
    ...table(
      say(texts.approvalsCaption),
      headings.map((heading) => say(heading)),
      rows,
    ),
  );
}

function fact(name: string, value: Markup): Markup {
  return el('dl', 'facts', el('div', {}, el('dt', {}, name), el('dd', {}, value)));
}

function rowOf(sheet: Sheet, { holder, state, entry }: RoleApproval): readonly Cell[] {
  const { say } = sheet;
  const told = say(roleApprovalNames[state]);
  return [
    say(holder.title),
    listed(holder.people.map(nameOfPerson), sheet),
    el(
      'span',
      `verdict ${state}`,
      sign(signs[state], state),
      entry?.reason === undefined
        ? told
        : say(releaseTexts.detailLabel, { label: told, state: entry.reason }),
    ),
    ...whoAndWhen(entry ?? {}),
    entry && commitLink(sheet, entry.commit),
  ];
}

const signs = {
  open: '○',
  approved: '✓',
  rejected: '✗',
  lapsed: '!',
  unknown: '?',
  stranger: '!',
} as const;

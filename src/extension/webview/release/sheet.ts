import type { Lacking, ReleaseState } from '../../../core/release/evaluate/types';
import type { WorkingDays } from '../../../core/release/calendar/types';
import type { RoleId } from '../../../core/release/types';
import type { Day } from '../../../core/text/day';
import { commandTitles, type TitledCommand } from '../../../core/text/command-titles';
import type { Text } from '../../../core/text/language';
import { commandIds, type CommandId } from '../../contributions';
import type { Say } from '../../shared/shared';
import { dashboardTexts as texts } from '../../text/release-dashboard';
import { releaseTexts } from '../../text/releases-view';
import { remedyOf } from '../../views/release-actions';
import { dayOf, nameOfPerson } from '../../views/release-brief';
import { el, type Markup, type MarkupElement } from './markup';
import type { PageSection } from './protocol';

/** What a button of the page does: a command with an argument, beside repository and release. */
export interface PageAction {
  readonly command: CommandId | 'print';
  readonly argument?: Readonly<Record<string, unknown>>;
}

/** What the parts of a dashboard are made from. */
export interface Sheet {
  readonly state: ReleaseState;
  readonly today: Day;
  readonly say: Say;
  readonly calendar: SheetCalendar;
  /** What an item of the checklist asks. */
  readonly titleOfItem: (item: string) => Text;
  /** What a role is called. */
  readonly titleOfRole: (role: RoleId) => Text;
  /** What a group of recipients is called. */
  readonly titleOfGroup: (group: string) => Text;
  /** Full names of the tags that are there. */
  readonly tags: ReadonlySet<string>;
  /** Names what a button does. @returns its key, the same each time for the same */
  readonly keyOf: (action: PageAction) => string;
}

export interface SheetCalendar {
  /** As `workingDaysBetween` of the core. */
  readonly workingDays: (start: Day, end: Day) => WorkingDays;
  readonly isWorkingDay: (day: Day) => boolean;
}

/** Texts one after the other, as the language separates them; undefined where there are none. */
export function listed(items: readonly (string | Text)[], { say }: Sheet): string | undefined {
  return items.length === 0 ? undefined : say(texts.listed, { items });
}

/** A part of the page with its heading. */
export function part(id: string, title: string, ...content: readonly Markup[]): PageSection {
  const heading = `${id}-title`;
  const markup = el(
    'section',
    { 'aria-labelledby': heading },
    el('h2', { id: heading }, title),
    ...content,
  );
  return { id, markup };
}

/** A button; `about` says to a screen reader what it is about. */
export function button(sheet: Sheet, label: string, action: PageAction, about = ''): MarkupElement {
  const attributes = {
    type: 'button',
    'data-act': sheet.keyOf(action),
    ...(about !== '' && {
      'aria-label': sheet.say(releaseTexts.detailLabel, { label, state: about }),
    }),
  };
  return el('button', attributes, label);
}

/** A text that is a button, such as a tag or a commit. */
export function link(sheet: Sheet, label: string, action: PageAction): MarkupElement {
  return el(
    'button',
    { type: 'button', class: 'link', 'data-act': sheet.keyOf(action) },
    el('code', {}, label),
  );
}

/** A commit by its first digits; a click shows what it changed. */
export function commitLink(sheet: Sheet, id: string): MarkupElement {
  return link(sheet, id.slice(0, 10), {
    command: commandIds.showCommits,
    argument: { commit: id },
  });
}

/** A tag; a click goes to it in the views, where it is there. */
export function tagLink(sheet: Sheet, tag: string): MarkupElement {
  const ref = `refs/tags/${tag}`;
  if (!sheet.tags.has(ref)) return el('code', {}, tag);
  return link(sheet, tag, { command: commandIds.revealRef, argument: { ref } });
}

/** The button that supplies something that is missing. */
export function remedyButton(sheet: Sheet, lacking: Lacking): MarkupElement {
  const command = remedyOf(lacking, sheet.state);
  const { id, path, told } = lacking;
  const title = titles.get(command) ?? texts.openRecord;
  return button(
    sheet,
    sheet.say(title),
    { command, argument: { lacking: id, path } },
    sheet.say(told),
  );
}

/** What a button says: the title of its command, or less where the page says the rest. */
const titles: ReadonlyMap<CommandId, Text> = new Map<CommandId, Text>([
  ...(Object.keys(commandTitles) as TitledCommand[]).map(
    (command) => [commandIds[command], commandTitles[command]] as const,
  ),
  [commandIds.supplyMissing, texts.supply],
  [commandIds.openReleaseRecord, texts.openRecord],
]);

/** A cell of a table: nothing is shown as a dash. */
export type Cell = Markup | undefined;

/** A table with a caption; nothing where it has no rows. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly Markup[] {
  if (rows.length === 0) return [];
  const head = headings.map((heading) => el('th', { scope: 'col' }, heading));
  const body = rows.map((cells) => el('tr', {}, ...cells.map((cell) => el('td', {}, cell ?? '–'))));
  return [
    el(
      'div',
      'wide',
      el(
        'table',
        {},
        el('caption', {}, caption),
        el('thead', {}, el('tr', {}, ...head)),
        el('tbody', {}, ...body),
      ),
    ),
  ];
}

/** Who did something, and on which day. */
export function whoAndWhen({
  by,
  at,
}: {
  readonly by?: string;
  readonly at?: string;
}): readonly [Cell, Cell] {
  return [
    by === undefined ? undefined : nameOfPerson(by),
    at === undefined ? undefined : momentOf(at),
  ];
}

/** A moment as people read it, to the minute and in the zone that it was written in. */
export function momentOf(at: string): Markup {
  const text = at.length > 10 ? `${dayOf(at)} ${at.slice(11, 16)}` : at;
  return el('time', { datetime: at, title: at }, text);
}

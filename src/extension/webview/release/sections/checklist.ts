import type { Lacking, ReleaseState } from '../../../../core/release/evaluate/types';
import type { Need } from '../../../../core/release/process/types';
import { commandIds } from '../../../contributions';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { dayOf, nameOfPerson } from '../../../views/release-brief';
import { el, sign, spoken, type MarkupElement } from '../markup';
import type { PageSection } from '../protocol';
import { part, type Sheet } from '../sheet';

/** What is to be checked, with who ticked it; a click ticks. */
export function checklist(sheet: Sheet): readonly PageSection[] {
  const items = itemsOf(sheet.state);
  if (items.length === 0) return [];
  const list = el('ul', 'checklist', ...items.map((item) => itemOf(sheet, item)));
  return [part('checklist', sheet.say(texts.checklist), list)];
}

/** What the process asks for, and what somebody ticked beside it. */
function itemsOf({ process, record }: ReleaseState): readonly string[] {
  const needs: readonly Need[] = [...process.stages, ...process.gates.values()].flatMap(
    (place) => place.needs,
  );
  const wanted = needs.flatMap((need) => (need.need === 'checklist' ? need.items : []));
  return [...new Set([...wanted, ...Object.keys(record.checklist)])];
}

function itemOf(sheet: Sheet, item: string): MarkupElement {
  const { state, say } = sheet;
  const title = say(sheet.titleOfItem(item));
  const { done, by, at, note } = state.record.checklist[item] ?? { done: false };
  const about = [
    ...(by === undefined ? [] : [nameOfPerson(by)]),
    ...(at === undefined ? [] : [dayOf(at)]),
    ...(note === undefined ? [] : [note]),
  ].join(' · ');
  const hint = about === '' ? [] : [el('span', 'hint', about)];
  if (done) {
    return el(
      'li',
      'done',
      sign('☑', 'done'),
      el('span', {}, title, spoken(say(texts.spokenState, { state: texts.ticked }))),
      ...hint,
    );
  }
  const path = ['checklist', item];
  const lacking = lackingAt(state, path);
  const argument = { ...(lacking && { lacking: lacking.id }), path };
  const key = sheet.keyOf({ command: commandIds.supplyMissing, argument });
  const tick = {
    ...{ type: 'button', class: 'tick', role: 'checkbox', 'aria-checked': 'false' },
    'data-act': key,
  };
  return el('li', 'open', el('button', tick, sign('☐', 'open'), title), ...hint);
}

/** What is missing at a place of the record. */
function lackingAt({ stages, gates }: ReleaseState, path: readonly string[]): Lacking | undefined {
  const all = [...stages, ...gates].flatMap(({ lacking }) => lacking);
  return all.find((each) => path.every((key, index) => each.path[index] === key));
}

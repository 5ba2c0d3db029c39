import type { NodeState } from '../../../../core/release/evaluate/types';
import { nodeNames } from '../../../../core/release/state-names';
import type { Day } from '../../../../core/text/day';
import { addDays, numberOfDay } from '../../../../core/text/day-number';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { holderText } from '../../../views/release-brief';
import { el, spoken, type Markup, type MarkupElement } from '../markup';
import type { PageSection } from '../protocol';
import { part, type Cell, type Sheet } from '../sheet';

/** Where days are on the drawing, in percent of its width. */
interface Scale {
  readonly first: Day;
  readonly last: Day;
  readonly at: (day: Day) => number;
}

/** Free days on a longer stretch would only make it grey. */
const longestWithFreeDays = 140;

/** Plan against what came true, a row for each node; today is marked in all of them. */
export function timeline(sheet: Sheet): PageSection {
  const { state, say, today } = sheet;
  const scale = scaleOf(sheet);
  const headings = [texts.node, texts.schedule, texts.plannedDay, texts.actualDay, texts.stateOf];
  const rows = state.nodes.map((node) =>
    el('tr', node.state, ...cellsOf(sheet, node, scale).map((cell) => el('td', {}, cell ?? '–'))),
  );
  const head = headings.map((text) => el('th', { scope: 'col' }, say(text)));
  const { start } = state.record.plan;
  const legend = say(texts.legend, { today, start: start ?? '–' });
  return part(
    'timeline',
    say(texts.timeline),
    el('p', 'hint', legend),
    el(
      'div',
      'wide',
      el(
        'table',
        'timeline',
        el('caption', {}, spoken(say(texts.timeline))),
        el('thead', {}, el('tr', {}, ...head)),
        el('tbody', {}, ...rows),
      ),
    ),
  );
}

function cellsOf(sheet: Sheet, node: NodeState, scale: Scale): readonly Cell[] {
  const { say } = sheet;
  const { planned, actual } = node.node;
  return [
    el('div', {}, el('strong', {}, say(node.title)), el('div', 'who', holderText(node.owner, say))),
    drawing(sheet, node, scale),
    planned,
    actual,
    el('div', 'state', say(nodeNames[node.state]), el('div', 'hint', distance(sheet, node))),
  ];
}

/** How many working days are left, or how many it is or was late. */
function distance({ calendar, today, say }: Sheet, { node }: NodeState): string {
  const { planned, actual } = node;
  if (planned === undefined) return '';
  const { days } = calendar.workingDays(planned, actual ?? today);
  if (actual !== undefined) return days > 0 ? say(texts.daysLate, { days }) : '';
  if (days > 0) return say(texts.daysOver, { days });
  // On the days off behind its day, none is left and none is over.
  return today > planned ? '' : say(texts.daysLeft, { days: -days });
}

function drawing(sheet: Sheet, { node, state }: NodeState, scale: Scale): Markup {
  const { planned, actual } = node;
  const { today } = sheet;
  const start = sheet.state.record.plan.start ?? scale.first;
  const end = actual ?? planned ?? start;
  const bars: MarkupElement[] = [line(scale, start, end, 'way')];
  const late = actual ?? today;
  const isLate = state === 'overdue' || state === 'done-late';
  if (isLate && planned !== undefined) bars.push(line(scale, planned, late, 'late'));
  return el(
    'svg',
    { class: 'bar', width: '100%', height: '26', 'aria-hidden': 'true' },
    ...freeDays(sheet, scale),
    ...bars,
    el('line', { class: 'today', x1: x(scale, today), x2: x(scale, today), y1: '0', y2: '26' }),
    ...(planned === undefined ? [] : [dot(scale, planned, 'planned')]),
    ...(actual === undefined ? [] : [dot(scale, actual, 'actual')]),
  );
}

function freeDays({ calendar }: Sheet, scale: Scale): readonly MarkupElement[] {
  const length = numberOfDay(scale.last) - numberOfDay(scale.first);
  if (length > longestWithFreeDays) return [];
  const days = Array.from({ length }, (_, index) => addDays(scale.first, index));
  const width = `${(100 / length).toFixed(2)}%`;
  return days.flatMap((day) => {
    if (calendar.isWorkingDay(day)) return [];
    return [el('rect', { class: 'free', x: x(scale, day), y: '0', width, height: '26' })];
  });
}

function line(scale: Scale, from: Day, to: Day, kind: string): MarkupElement {
  return el('line', { class: kind, x1: x(scale, from), x2: x(scale, to), y1: '13', y2: '13' });
}

function dot(scale: Scale, day: Day, kind: string): MarkupElement {
  return el('circle', {
    class: kind,
    cx: x(scale, day),
    cy: '13',
    r: kind === 'planned' ? '6' : '4',
  });
}

function x({ at }: Scale, day: Day): string {
  return `${at(day).toFixed(2)}%`;
}

/** From the first day of all to the last, with a margin. */
function scaleOf({ state, today }: Sheet): Scale {
  const { start } = state.record.plan;
  const planned = state.nodes.flatMap(({ node }) => [node.planned, node.actual]);
  const days = [today, start, ...planned].filter((day) => day !== undefined).sort();
  const first = addDays(days[0] ?? today, -1);
  const last = addDays(days.at(-1) ?? today, 2);
  const [from, to] = [numberOfDay(first), numberOfDay(last)];
  return { first, last, at: (day) => ((numberOfDay(day) - from) / (to - from)) * 100 };
}

import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { el, type Markup } from '../markup';
import type { PageSection } from '../protocol';
import { part, table, whoAndWhen, type Cell, type Sheet } from '../sheet';

/** What came after the release: incidents, what was heard from where it is used, the retro. */
export function after(sheet: Sheet): readonly PageSection[] {
  const { state, say } = sheet;
  const { incidents, feedback, retro } = state.record;
  const head = (...headings: readonly (keyof typeof texts)[]): readonly string[] =>
    [...headings, 'who' as const, 'when' as const].map((heading) => say(texts[heading]));
  const content: readonly Markup[] = [
    ...table(
      say(texts.incidents),
      head('incident', 'titleOf', 'resolved', 'hotfix'),
      incidents.map((each): readonly Cell[] => [
        ...[each.id, each.title, each.resolved, each.hotfix],
        ...whoAndWhen(each),
      ]),
    ),
    ...table(
      say(texts.feedback),
      head('area', 'feedbackText', 'target'),
      feedback.map((each) => [each.area, each.text, each.target, ...whoAndWhen(each)]),
    ),
    ...(retro
      ? [listOf(say(texts.good), retro.good), listOf(say(texts.improve), retro.improve)]
      : []),
  ];
  return content.length === 0 ? [] : [part('after', say(texts.after), ...content)];
}

function listOf(title: string, lines: readonly string[]): Markup {
  return el(
    'div',
    {},
    el('h3', {}, title),
    el('ul', {}, ...lines.map((each) => el('li', {}, each))),
  );
}

/** What somebody let pass although something was missing; never left out. */
export function overrides(sheet: Sheet): readonly PageSection[] {
  const { state, say } = sheet;
  const { overrides: all } = state.record;
  if (all.length === 0) return [];
  const headings = [
    texts.gate,
    texts.reason,
    texts.missing,
    texts.overrideFor,
    texts.who,
    texts.when,
  ];
  const titles = new Map<string, string>([
    ...state.gates.map(({ gate }) => [gate.id, say(gate.title)] as const),
    ...state.stages.map(({ stage }) => [stage.id, say(stage.title)] as const),
  ]);
  const rows = all.map((each): readonly Cell[] => [
    titles.get(each.gate) ?? each.gate,
    each.reason,
    each.missing.join(', ') || undefined,
    each.for,
    ...whoAndWhen(each),
  ]);
  return [
    part(
      'overrides',
      say(texts.overrides),
      el('p', 'hint', say(texts.overridesHint)),
      ...table(
        say(texts.overrides),
        headings.map((heading) => say(heading)),
        rows,
      ),
    ),
  ];
}

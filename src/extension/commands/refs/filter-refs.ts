import type * as vscode from 'vscode';
import type { ReleaseLine } from '../../../core/refs/types';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { showPick } from '../../shared/quick-pick';
import { refViewTexts } from '../../text/ref-views';
import type { RefFilter } from '../../views/ref-filter';
import { lineKeyOf } from '../../views/ref-groups';
import { textOf } from '../pick-target';
import type { Services } from '../services';

interface FilterItem extends vscode.QuickPickItem {
  /** Undefined for the one that shows all again. */
  readonly filter?: RefFilter;
}

/** More lines than these are found by typing a part of a name. */
const mostLines = 300;

/**
 * Asks what to show of tags, branches and baselines. A caller may give the `text` that names must hold, or the `kind`:
 * `mine`, `wrong` or `unmerged`.
 */
export async function filterRefs(services: Services, argument: unknown): Promise<void> {
  const given = filterIn(argument);
  const chosen = given ? { filter: given } : await askFilter(services);
  if (!chosen) return;
  await requireFacts(services, chosen.filter);
  services.filters.set(chosen.filter);
}

/** Shows all tags, branches and baselines again. */
export function clearRefFilter({ filters }: Services): Promise<void> {
  return Promise.resolve(filters.set(undefined));
}

function filterIn(argument: unknown): RefFilter | undefined {
  const text = textOf(argument, 'text');
  if (text !== undefined && text !== '') return { kind: 'text', text };
  const kind = kinds.find((known) => known === textOf(argument, 'kind'));
  return kind && { kind };
}

const kinds = ['mine', 'wrong', 'unmerged'] as const;

async function askFilter(
  services: Services,
): Promise<{ readonly filter: RefFilter | undefined } | undefined> {
  const { say, filters } = services;
  const lines = await allLines(services);
  const fixed = kinds.map((kind): FilterItem => ({
    label: `$(${icons[kind]}) ${say(refViewTexts[kind])}`,
    description: say(refViewTexts[`${kind}About`]),
    filter: { kind },
  }));
  const all: FilterItem = { label: `$(clear-all) ${say(refViewTexts.showAll)}` };
  const now = filters.now;
  const chosen = await showPick<FilterItem>({
    title: say(refViewTexts.filterTitle),
    placeholder: say(refViewTexts.filterHint),
    value: now?.kind === 'text' ? now.text : '',
    firstIsTyped: true,
    items: (typed) => {
      const text = typed.trim();
      const label = `$(search) ${say(refViewTexts.byText, { text })}`;
      const byText: FilterItem = { label, alwaysShow: true, filter: { kind: 'text', text } };
      return [
        ...(text === '' ? [] : [byText]),
        ...(now ? [all] : []),
        ...fixed,
        ...lineItems(say, lines, text),
      ];
    },
    accept: () => 'done',
  });
  return chosen && { filter: chosen.filter };
}

const icons = { mine: 'account', wrong: 'warning', unmerged: 'git-merge' } as const;

async function allLines({ model, groups }: Services): Promise<readonly ReleaseLine[]> {
  const repositories = await model.repositories();
  const found = await Promise.all(
    repositories.map(async (each) => groups.of(await each.current())),
  );
  return found.flatMap(({ lines }) => lines);
}

function lineItems(
  say: Services['say'],
  lines: readonly ReleaseLine[],
  text: string,
): readonly FilterItem[] {
  const wanted = text.toLowerCase();
  return lines
    .filter(({ line }) => say(refViewTexts.byLine, { line }).toLowerCase().includes(wanted))
    .slice(0, mostLines)
    .map((line) => ({
      label: `$(repo-forked) ${say(refViewTexts.byLine, { line: line.line })}`,
      description: line.unit ?? line.scheme,
      filter: { kind: 'line', line: line.line, key: lineKeyOf(line) },
    }));
}

/** Reads what the filter looks at, and says what is missing before the views would show nothing. */
async function requireFacts(
  { model, histories, filters }: Services,
  filter: RefFilter | undefined,
): Promise<void> {
  const repositories = await model.repositories();
  if (filter?.kind === 'unmerged') {
    const read = await Promise.all(repositories.map((it) => histories.of(it)));
    const problem = read.map(({ git }) => git?.history?.problem).find(Boolean);
    if (problem) throw new HumanError(problem);
    if (!read.some(({ git }) => git?.history))
      throw new HumanError(message(refViewTexts.noHistory));
  }
  if (filter?.kind === 'mine') {
    const asked = repositories.filter(({ snapshot }) => snapshot?.git);
    const own = await Promise.all(asked.map((it) => filters.refsOfPerson(it)));
    if (own.length > 0 && own.every((refs) => refs === undefined))
      throw new HumanError(message(refViewTexts.noEmail));
  }
}

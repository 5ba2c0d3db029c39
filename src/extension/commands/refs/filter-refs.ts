import * as vscode from 'vscode';
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
  const lines = await lineItems(services);
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
      return [...(text === '' ? [] : [byText]), ...(now ? [all] : []), ...fixed, ...lines];
    },
    accept: () => 'done',
  });
  return chosen && { filter: chosen.filter };
}

const icons = { mine: 'account', wrong: 'warning', unmerged: 'git-merge' } as const;

async function lineItems({ say, model, groups }: Services): Promise<readonly FilterItem[]> {
  const repositories = await model.repositories();
  const found = await Promise.all(
    repositories.map(async (each) => groups.of(await each.current())),
  );
  return found
    .flatMap(({ lines }) => lines)
    .slice(0, mostLines)
    .map((line) => ({
      label: `$(repo-forked) ${say(refViewTexts.byLine, { line: line.line })}`,
      description: line.unit ?? line.scheme,
      filter: { kind: 'line', line: line.line, key: lineKeyOf(line) },
    }));
}

/** Says what is missing before the views would show nothing. */
async function requireFacts(services: Services, filter: RefFilter | undefined): Promise<void> {
  const repositories = await services.model.repositories();
  if (filter?.kind === 'unmerged' && !repositories.some((it) => it.snapshot?.git?.history)) {
    throw new HumanError(message(refViewTexts.noHistory));
  }
  const [first] = repositories;
  if (filter?.kind !== 'mine' || !first || !vscode.workspace.isTrusted) return;
  const brain = await services.brain.load();
  const found = await brain.refsOfPerson(first.root.fsPath);
  if (found.ok && !found.refs) throw new HumanError(message(refViewTexts.noEmail));
}

import * as vscode from 'vscode';
import type { FoundVersion, PlaceKind } from '../../../core/release/find/types';
import type { CharacterRange } from '../../../core/text/range';
import { titleOfCommand } from '../../../core/text/command-titles';
import type { Brain } from '../../shared/brain';
import { HumanError } from '../../shared/human-error';
import { showPick } from '../../shared/quick-pick';
import { findTexts } from '../../text/find-version';
import type { RepositoryModel } from '../../workspace/repository-model';
import { pickRepository, textOf } from '../pick-target';
import { revealRef } from '../refs/reveal-ref';
import type { Services } from '../services';

/** How many places are listed at once; typing more of the name finds the others. */
const mostPlaces = 100;

interface PlaceItem extends vscode.QuickPickItem {
  /** Absent for an item that only says something. */
  readonly found?: FoundVersion;
}

/**
 * Finds a version by any of its names and opens it: a tag, baseline or branch in its view, everything else in its
 * file. The argument of the command may give `root` and the `name` to begin with.
 */
export async function findVersion(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  const brain = await services.brain.load();
  const snapshot = await repository.current();
  const sources = await brain.readFindSources(repository.root.fsPath, snapshot);
  if (!sources.ok) throw new HumanError(sources.reason);
  const places = brain.versionPlaces(snapshot, sources.value);
  const taken = await showPick<PlaceItem>({
    title: say(titleOfCommand('findVersion')),
    placeholder: say(findTexts.placeholder),
    value: textOf(argument, 'name') ?? '',
    items: (typed) => itemsFor(services, brain, brain.findVersion(places, typed), typed),
    firstIsTyped: true,
    accept: ({ found }) => (found ? 'done' : 'stay'),
  });
  if (taken?.found) await open(services, repository, taken.found);
}

function itemsFor(
  { say }: Services,
  brain: Brain,
  found: readonly FoundVersion[],
  typed: string,
): readonly PlaceItem[] {
  const name = typed.trim();
  if (name === '') return [];
  if (found.length === 0)
    return [
      {
        label: `$(circle-slash) ${say(findTexts.nothing, { name })}`,
        detail: say(findTexts.nothingHow),
        alwaysShow: true,
      },
    ];
  const items = found.slice(0, mostPlaces).map((each): PlaceItem => ({
    label: `$(${icons[each.kind]}) ${each.name}`,
    description: `${say(brain.placeTitles[each.kind])} · ${say(brain.matchTitles[each.match])}`,
    detail: brain
      .aboutPlace(each)
      .map((about) => say(about))
      .join(' · '),
    // What is alike need not hold what was typed.
    alwaysShow: true,
    found: each,
  }));
  const count = found.length - items.length;
  const more = { label: `$(ellipsis) ${say(findTexts.more, { count })}`, alwaysShow: true };
  return count > 0 ? [...items, more] : items;
}

async function open(
  services: Services,
  repository: RepositoryModel,
  { ref, path, range }: FoundVersion,
): Promise<void> {
  const root = repository.root.fsPath;
  if (ref !== undefined) await revealRef(services, { root, ref });
  else if (path !== undefined) await openFile(repository.uriOf(path), range);
}

async function openFile(uri: vscode.Uri, range: CharacterRange | undefined): Promise<void> {
  // A package opens as what it is, or VS Code says that it cannot show it.
  if (!range) return void (await vscode.commands.executeCommand('vscode.open', uri));
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.positionAt(range.offset);
  const selection = new vscode.Range(start, document.positionAt(range.offset + range.length));
  await vscode.window.showTextDocument(document, { selection });
}

const icons: Readonly<Record<PlaceKind, string>> = {
  release: 'rocket',
  tag: 'tag',
  baseline: 'milestone',
  branch: 'git-branch',
  build: 'package',
  file: 'file',
  changelog: 'list-unordered',
  roadmap: 'map',
};

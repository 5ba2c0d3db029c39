import * as vscode from 'vscode';
import type { NamedPath, RepositorySnapshot } from '../../core/snapshot/types';
import { message } from '../../core/text/message';
import { showDiff } from '../plan/show-diff';
import { inBackground } from '../shared/guard';
import { HumanError } from '../shared/human-error';
import { today } from '../shared/today';
import { nameTexts } from '../text/names';
import { refTexts } from '../text/commands';
import type { RepositoryModel } from '../workspace/repository-model';
import { applyPreviewed } from './apply-previewed';
import { askLegalName } from './ask-legal-name';
import { isSet, pickRepository, requireDisk, textOf } from './pick-target';
import type { Services } from './services';

interface Target {
  readonly repository: RepositoryModel;
  readonly path: string;
}

/**
 * Renames a file or folder to a legal name: the nearest ones are offered, any may be typed.
 *
 * The argument is what the explorer gives, or `root` and `path`, `name`, and `apply: true` to leave out the
 * preview; without one it is about the file in the active editor.
 */
export async function renameToLegalName(services: Services, argument: unknown): Promise<void> {
  const target = await targetOf(services, argument);
  if (!target) return;
  const { repository, path } = target;
  requireDisk(repository);
  const snapshot = await repository.refresh();
  const named = await namedPath(snapshot, target);
  const brain = await services.brain.load();
  const name =
    textOf(argument, 'name') ?? (await chooseName(services, repository, snapshot, named));
  if (name === undefined) return;
  const title = services.say(nameTexts.renameTitle, { name: path });
  const request = {
    title,
    options: [],
    chosen: [],
    plan: () => brain.planLegalRename(snapshot, named, name),
    showDiff: (step: Parameters<typeof showDiff>[3]) =>
      inBackground(services, showDiff(services, services.previews, repository, step)),
  };
  await applyPreviewed(services, repository, request, isSet(argument, 'apply'));
}

async function targetOf(services: Services, argument: unknown): Promise<Target | undefined> {
  const given = textOf(argument, 'path');
  if (given !== undefined && !(argument instanceof vscode.Uri)) {
    const repository = await pickRepository(services, services.model, argument);
    return repository && { repository, path: given };
  }
  const uri = argument instanceof vscode.Uri ? argument : activeFile();
  if (!uri) throw new HumanError(message(nameTexts.noPath));
  const repository = await services.model.repositoryOf(uri);
  const path = repository?.pathOf(uri);
  if (!repository || path === undefined) {
    throw new HumanError(message(nameTexts.outside, { path: uri.fsPath }));
  }
  return { repository, path };
}

function activeFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const isFile = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
  return isFile ? input.uri : vscode.window.activeTextEditor?.document.uri;
}

async function namedPath(
  { named }: RepositorySnapshot,
  { repository, path }: Target,
): Promise<NamedPath> {
  const known = named.find((other) => other.path === path);
  if (known) return known;
  const { type } = await vscode.workspace.fs.stat(repository.uriOf(path));
  return { path, isFolder: (type & vscode.FileType.Directory) !== 0 };
}

async function chooseName(
  services: Services,
  repository: RepositoryModel,
  snapshot: RepositorySnapshot,
  named: NamedPath,
): Promise<string | undefined> {
  const brain = await services.brain.load();
  await services.fileChecks.checkNow();
  const findings = (services.fileChecks.of(repository)?.findings ?? []).filter(
    ({ place }) => place.type === 'path' && place.path === named.path,
  );
  const forFindings = findings.flatMap((finding) =>
    brain.fixesFor(finding, snapshot, today()).map(({ replacement }) => replacement),
  );
  const names = [...new Set([...forFindings, ...brain.nearNames(snapshot, named)])];
  return askLegalName(services, {
    title: services.say(nameTexts.renameTitle, { name: named.path }),
    kind: named.isFolder ? 'folder' : 'file',
    offered: names.map((name) => ({ name, about: services.say(refTexts.nearest) })),
    check: (name) => brain.planLegalRename(snapshot, named, name),
    repairs: (name) => {
      const folder = named.path.slice(0, named.path.lastIndexOf('/') + 1);
      return brain.nearNames(snapshot, { ...named, path: folder + name }).slice(0, repairsOffered);
    },
  });
}

/** How many legal names near a malformed one are offered. */
const repairsOffered = 3;

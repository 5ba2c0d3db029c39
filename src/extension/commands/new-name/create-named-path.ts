import { posix, relative, sep } from 'node:path';
import * as vscode from 'vscode';
import type { NamePlace } from '../../../core/plan/name-places';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import type { Say } from '../../shared/shared';
import { newNameTexts } from '../../text/new-name';
import type { RepositoryModel } from '../../workspace/repository-model';
import { applyPreviewed } from '../apply-previewed';
import { isSet, textOf } from '../pick-target';
import type { Services } from '../services';
import type { PlacedName } from './placed-name';

/** Makes a file or folder of the name where the policy wants it or the person says, and opens the file. */
export async function createNamedPath(
  services: Services,
  { scheme, text, repository, snapshot, argument }: PlacedName,
  type: 'file' | 'folder',
): Promise<void> {
  if (!repository || !snapshot) return;
  const { say } = services;
  const brain = await services.brain.load();
  const isFolder = type === 'folder';
  const places = brain.namePlaces(snapshot, scheme, isFolder ? 'folders' : 'files');
  const given = textOf(argument, 'folder');
  const place =
    given === undefined ? await pickPlace(say, repository, places) : placeOf(places, given);
  if (!place) return;
  const holdsExtension = Object.hasOwn(scheme.data.fields, 'extension');
  const extension =
    isFolder || holdsExtension
      ? ''
      : (textOf(argument, 'extension') ?? (await askExtension(say, text, place)));
  if (extension === undefined) return;
  const name = extension === '' ? text : `${text}.${extension}`;
  const folders = await foldersThere(repository, place.folder);
  await applyPreviewed(
    services,
    repository,
    {
      title: say(newNameTexts[type]),
      options: [],
      chosen: [],
      plan: () => brain.planNewPath(snapshot, { folder: place.folder, name, isFolder, folders }),
      showDiff: () => undefined,
    },
    isSet(argument, 'apply'),
  );
  if (!isFolder) await openFile(repository, posix.join(place.folder, name));
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly place?: NamePlace;
}

async function pickPlace(
  say: Say,
  repository: RepositoryModel,
  places: readonly NamePlace[],
): Promise<NamePlace | undefined> {
  const items: readonly PlaceItem[] = [
    ...places.map((place) => ({
      label: `$(folder) ${place.folder === '' ? say(newNameTexts.rootFolder) : place.folder}`,
      description: say(newNameTexts.byPolicy),
      place,
    })),
    ...(places.some(({ folder }) => folder === '')
      ? []
      : [{ label: `$(folder) ${say(newNameTexts.rootFolder)}`, place: { folder: '' } }]),
    { label: say(newNameTexts.otherFolder) },
  ];
  const taken = await vscode.window.showQuickPick(items, { title: say(newNameTexts.pickFolder) });
  if (!taken) return undefined;
  return taken.place ?? otherPlace(say, repository, places);
}

async function otherPlace(
  say: Say,
  { root }: RepositoryModel,
  places: readonly NamePlace[],
): Promise<NamePlace | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      defaultUri: root,
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: say(newNameTexts.chooseFolder),
      title: say(newNameTexts.pickFolder),
    })) ?? [];
  if (!folder) return undefined;
  const path = relative(root.fsPath, folder.fsPath).split(sep).join('/');
  if (path === '..' || path.startsWith('../') || /^[A-Za-z]:/.test(path))
    throw new HumanError(message(newNameTexts.outside, { folder: folder.fsPath }));
  return placeOf(places, path);
}

function placeOf(places: readonly NamePlace[], folder: string): NamePlace {
  return places.find((place) => place.folder === folder) ?? { folder };
}

/** The extension of a new file without its dot; empty for none, undefined when the person left. */
async function askExtension(
  say: Say,
  name: string,
  { extensions = [] }: NamePlace,
): Promise<string | undefined> {
  const title = say(newNameTexts.extension, { name });
  if (extensions.length === 1) return extensions[0];
  if (extensions.length > 1) return vscode.window.showQuickPick([...extensions], { title });
  const typed = await vscode.window.showInputBox({
    title,
    prompt: say(newNameTexts.extensionPrompt),
    value: 'md',
  });
  return typed?.trim().replace(/^\.+/, '');
}

/** The folder and those above it, as far as they are on the disk. */
async function foldersThere({ root }: RepositoryModel, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let path = folder; path !== '' && path !== '.'; path = posix.dirname(path)) {
    const stat = await Promise.resolve(
      vscode.workspace.fs.stat(vscode.Uri.joinPath(root, path)),
    ).catch(() => undefined);
    if (stat) found.push(path);
  }
  return found;
}

/** Opens the file if it was made: the person may have left the preview. */
async function openFile({ root }: RepositoryModel, path: string): Promise<void> {
  const uri = vscode.Uri.joinPath(root, path);
  const stat = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
  if (stat) await vscode.commands.executeCommand('vscode.open', uri);
}

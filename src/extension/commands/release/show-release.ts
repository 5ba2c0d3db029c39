import * as vscode from 'vscode';
import type { RecordFile, RecordPath } from '../../../core/release/record/types';
import { commandTitles } from '../../../core/text/command-titles';
import type { CharacterRange } from '../../../core/text/range';
import { shownRange } from '../../../core/text/shown-range';
import { isViewNode } from '../../views/nodes';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { Services } from '../services';
import { pickRelease } from './pick-release';
import { releaseIn } from './target-release';

/** Opens the dashboard of a release. */
export async function showRelease(services: Services, argument: unknown): Promise<void> {
  const picked = { title: commandTitles.showRelease, fits: () => true };
  const target = await pickRelease(services, argument, picked);
  if (!target) return;
  const { repository, state } = target;
  const panels = await services.releasePanels();
  panels.show({ repository, release: state.record.id });
}

/** Opens the record of a release: at the place that is named by `path`, or where it is wrong first. */
export async function openReleaseRecord(services: Services, argument: unknown): Promise<void> {
  const broken = await brokenRecord(services, argument);
  const picked = { title: commandTitles.openReleaseRecord, fits: () => true };
  const target = broken ?? (await pickRelease(services, argument, picked));
  if (!target) return;
  const file = 'file' in target ? target.file : target.state.file;
  const document = await vscode.workspace.openTextDocument(target.repository.uriOf(file.path));
  const own = placeOf(file, pathIn(argument)) ?? file.problems[0]?.range;
  // The editor may show the file in another encoding, or with text that was not saved.
  const range = own && shownRange(file.content.text, document.getText(), own);
  const selection =
    range &&
    new vscode.Range(
      document.positionAt(range.offset),
      document.positionAt(range.offset + range.length),
    );
  await vscode.window.showTextDocument(document, { ...(selection && { selection }) });
}

/** The record that cannot be read, where the argument names one. */
async function brokenRecord(
  { model, releases }: Services,
  argument: unknown,
): Promise<{ readonly repository: RepositoryModel; readonly file: RecordFile } | undefined> {
  if (isViewNode(argument) && argument.type === 'broken-record') return argument;
  const id = releaseIn(argument);
  if (id === undefined || isViewNode(argument)) return undefined;
  for (const repository of await model.repositories()) {
    const { broken } = await releases.of(repository);
    const file = broken.find((each) => each.id === id);
    if (file && isIn(argument, repository.root.fsPath)) return { repository, file };
  }
  return undefined;
}

function isIn(argument: unknown, root: string): boolean {
  const given = valueOf(argument, 'root');
  return given === undefined || given === root;
}

/** Where a place of the record stands in its text, or the nearest one around it. */
function placeOf({ places }: RecordFile, path: RecordPath): CharacterRange | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(path.slice(0, length).join('/'));
    if (place) return place;
  }
  return undefined;
}

function pathIn(argument: unknown): RecordPath {
  const value = isViewNode(argument) ? undefined : valueOf(argument, 'path');
  if (!Array.isArray(value)) return [];
  return value.filter((key) => typeof key === 'string' || typeof key === 'number');
}

function valueOf(argument: unknown, key: string): unknown {
  if (typeof argument !== 'object' || argument === null) return undefined;
  return Object.entries(argument).find(([name]) => name === key)?.[1];
}

import * as vscode from 'vscode';
import { shownRange } from '../../core/text/shown-range';
import { isViewNode, nameOfNode } from '../views/nodes';
import type { Services } from './services';

/** Opens the file of a version and selects it. */
export async function revealSlot(_services: Services, item: unknown): Promise<void> {
  if (!isViewNode(item) || (item.type !== 'slot' && item.type !== 'beside')) return;
  const { repository } = item;
  const { path, range: own } = item.type === 'slot' ? item.place.slots[0] : item.slot;
  const document = await vscode.workspace.openTextDocument(repository.uriOf(path));
  const file = repository.snapshot?.manifests.find((each) => each.path === path);
  // The editor may show the file in another encoding.
  const range = file ? shownRange(file.content.text, document.getText(), own) : own;
  const selection = new vscode.Range(
    document.positionAt(range.offset),
    document.positionAt(range.offset + range.length),
  );
  await vscode.window.showTextDocument(document, { selection });
}

/** Puts the name of an item on the clipboard. */
export async function copyName(_services: Services, item: unknown): Promise<void> {
  const name = isViewNode(item) ? nameOfNode(item) : undefined;
  if (name !== undefined) await vscode.env.clipboard.writeText(name);
}

/** Shows another page of a long list. */
export async function showMore(
  { releaseLines, baselines }: Services,
  item: unknown,
): Promise<void> {
  if (isViewNode(item) && item.type === 'more') {
    releaseLines.showMore(item);
    baselines.showMore(item);
  }
  return Promise.resolve();
}

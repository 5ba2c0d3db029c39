import * as vscode from 'vscode';
import type { LetterWish } from '../../../core/release/plans/letter-steps';
import type { Services } from '../services';
import type { Acting } from './acting';

/** How the letter of an authorisation is written: in the language of the editor, beside the letters that are there. */
export async function letterWish(
  { settings }: Services,
  { brain, repository, snapshot, state }: Acting,
): Promise<LetterWish> {
  const { language } = settings;
  const root = snapshot.releases?.path ?? snapshot.policy.release.folder;
  const entries = await entriesOf(repository.uriOf(`${root}/letters`));
  if (!entries) return { language, hasFolder: false };
  const paths = entries
    .map((name) => `letters/${name}`)
    .filter((path) => brain.mayBeLetterOf(state.record, path))
    .map((path) => `${root}/${path}`);
  const there = await brain.readEditableFiles(repository.root.fsPath, paths);
  return { language, hasFolder: true, there };
}

async function entriesOf(folder: vscode.Uri): Promise<readonly string[] | undefined> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return undefined;
  }
}

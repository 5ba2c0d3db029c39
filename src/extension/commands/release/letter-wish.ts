import * as vscode from 'vscode';
import type { LetterWish } from '../../../core/release/plans/letter-steps';
import type { Services } from '../services';
import type { Acting } from './acting';

/** How the letter of an authorisation is written: in the language of the editor, beside the letters that are there. */
export async function letterWish(
  { settings }: Services,
  { repository, snapshot }: Acting,
): Promise<LetterWish> {
  const { language } = settings;
  const folder = `${snapshot.releases?.path ?? snapshot.policy.release.folder}/letters`;
  try {
    const files = await vscode.workspace.fs.readDirectory(repository.uriOf(folder));
    return { language, hasFolder: true, there: files.map(([name]) => `${folder}/${name}`) };
  } catch {
    return { language, hasFolder: false };
  }
}

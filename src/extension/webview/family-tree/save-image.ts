import { posix } from 'node:path';
import * as vscode from 'vscode';
import { message } from '../../../core/text/message';
import { inBackground } from '../../shared/guard';
import { HumanError } from '../../shared/human-error';
import type { Shared } from '../../shared/shared';
import { familyTreeTexts } from '../../text/family-tree';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { ImageFormat } from './protocol';

/**
 * Asks where to, and writes the picture there.
 *
 * @param content the text of an SVG, or a PNG in Base64
 * @throws HumanError where the file cannot be written
 */
export async function saveImage(
  shared: Shared,
  { root }: RepositoryModel,
  format: ImageFormat,
  content: string,
): Promise<void> {
  const name = `${posix.basename(root.path)}-family-tree.${format}`;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(root, name),
    filters: { [shared.say(familyTreeTexts.images)]: [format] },
  });
  if (!target) return;
  const bytes = Buffer.from(content, format === 'png' ? 'base64' : 'utf8');
  const file = posix.basename(target.path);
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
    throw new HumanError(message(familyTreeTexts.notSaved, { file, reason: error.message }));
  }
  const text = shared.say(familyTreeTexts.saved, { file });
  // Not awaited: the notification may stay for long.
  inBackground(shared, Promise.resolve(vscode.window.showInformationMessage(text)));
}

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { message } from '../../../core/text/message';
import { inBackground } from '../../shared/guard';
import { HumanError } from '../../shared/human-error';
import type { Shared } from '../../shared/shared';
import { dashboardTexts as texts } from '../../text/release-dashboard';
import { printHtml, type PrintedPage } from './print-html';

/** In this order, so that the last one gives the colours. */
const sheets = ['panel.css', 'release.css', 'release-print.css'] as const;

/**
 * Writes a dashboard into a file and opens that in the browser, since a panel may not print. Where the browser is on
 * another machine than the file would be, asks where to save it.
 *
 * @param name of the file, without its ending
 * @throws HumanError where the file cannot be written
 */
export async function openForPrinting(
  shared: Shared,
  extension: vscode.Uri,
  name: string,
  page: Omit<PrintedPage, 'styles'>,
): Promise<void> {
  const files = sheets.map((sheet) => vscode.Uri.joinPath(extension, 'media', sheet));
  const read = await Promise.all(files.map((file) => vscode.workspace.fs.readFile(file)));
  const styles = read.map((bytes) => Buffer.from(bytes).toString('utf8'));
  const html = printHtml({ ...page, styles });
  const isHere = vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  await (isHere ? open(name, html) : save(shared, name, html));
}

async function open(name: string, html: string): Promise<void> {
  // A folder that nobody else may look into.
  const folder = await mkdtemp(join(tmpdir(), 'stemma-')).catch((error: unknown) => {
    throw notWritten(tmpdir(), error);
  });
  const file = join(folder, `${name}.html`);
  await writeFile(file, html).catch((error: unknown) => {
    throw notWritten(file, error);
  });
  await vscode.env.openExternal(vscode.Uri.file(file));
}

async function save(shared: Shared, name: string, html: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${name}.html`) }),
    filters: { HTML: ['html'] },
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, Buffer.from(html, 'utf8'));
  } catch (error) {
    throw notWritten(target.path, error);
  }
  const text = shared.say(texts.savedForPrint, { file: target.path });
  // Not awaited: the notification may stay for long.
  inBackground(shared, Promise.resolve(vscode.window.showInformationMessage(text)));
}

function notWritten(file: string, error: unknown): HumanError {
  const reason = error instanceof Error ? error.message : String(error);
  return new HumanError(
    message(texts.notWritten, { file, reason: /[.。]$/.test(reason) ? reason : `${reason}.` }),
  );
}

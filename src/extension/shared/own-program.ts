import { join } from 'node:path';
import * as vscode from 'vscode';

const ownId = 'stemma.stemma';

/** The command line that comes with the extension, and what runs it here: the editor itself can stand for Node.js. */
export function ownProgram(): { readonly cli: string; readonly node: string } {
  const folder = vscode.extensions.getExtension(ownId)?.extensionPath ?? '';
  return { cli: join(folder, 'dist', 'cli.js'), node: process.execPath };
}

/** Whether a script is the command line of this extension, of whatever version: its folder is called after both. */
export function isOwnCopy(cli: string): boolean {
  return cli.split(/[\\/]/).some((part) => part.startsWith(`${ownId}-`));
}

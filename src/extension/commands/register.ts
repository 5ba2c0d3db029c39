import * as vscode from 'vscode';
import { commandIds } from '../contributions';
import { guarded } from '../shared/guard';
import type { Services } from './services';

/** Registers every command, and loads none before it is called; what goes wrong in one is shown or logged. */
export function registerCommands(context: vscode.ExtensionContext, services: Services): void {
  for (const id of Object.values(commandIds)) {
    const run = guarded(services, async (argument: unknown) => {
      const { commands } = await import('../../lazy/commands.js');
      return commands[id](services, argument);
    });
    context.subscriptions.push(vscode.commands.registerCommand(id, run));
  }
}

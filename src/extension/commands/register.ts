import * as vscode from 'vscode';
import { commandIds, type CommandId } from '../contributions';
import { guarded } from '../shared/guard';
import { applyFix } from './apply-fix';
import { bump } from './bump';
import { checkWorkspace } from './check-workspace';
import { choosePolicy, openPolicy } from './choose-policy';
import { createBranch, createBaseline, createTag } from './create-ref';
import { explainName } from './explain-name';
import { ignoreName, setSeverity } from './policy-actions';
import { inferPolicy } from './infer-policy';
import { copyName, revealSlot, showMore } from './item-commands';
import { newName } from './new-name';
import { createLayout } from './create-layout';
import { renameToLegalName } from './rename-to-legal-name';
import { push, undo } from './last-change';
import { testScheme } from './test-scheme';
import type { Services } from './services';

type Command = (services: Services, argument: unknown) => Promise<void>;

const commands: Readonly<Record<CommandId, Command>> = {
  [commandIds.bump]: bump,
  [commandIds.createTag]: createTag,
  [commandIds.createReleaseBranch]: createBranch,
  [commandIds.createBaseline]: createBaseline,
  [commandIds.newName]: newName,
  [commandIds.explainName]: explainName,
  [commandIds.testScheme]: testScheme,
  [commandIds.inferPolicy]: inferPolicy,
  [commandIds.choosePolicy]: choosePolicy,
  [commandIds.openPolicy]: openPolicy,
  [commandIds.checkWorkspace]: checkWorkspace,
  [commandIds.applyFix]: applyFix,
  [commandIds.setSeverity]: setSeverity,
  [commandIds.ignoreName]: ignoreName,
  [commandIds.renameToLegalName]: renameToLegalName,
  [commandIds.createLayout]: createLayout,
  [commandIds.undo]: undo,
  [commandIds.push]: push,
  [commandIds.refresh]: ({ model }) => model.refresh(),
  [commandIds.showLog]: ({ log }) => Promise.resolve(log.show(true)),
  [commandIds.revealSlot]: revealSlot,
  [commandIds.copyName]: copyName,
  [commandIds.showMore]: showMore,
};

/** Registers every command; what goes wrong in one is shown or logged. */
export function registerCommands(context: vscode.ExtensionContext, services: Services): void {
  for (const [id, command] of Object.entries(commands)) {
    const run = guarded(services, (argument: unknown) => command(services, argument));
    context.subscriptions.push(vscode.commands.registerCommand(id, run));
  }
}

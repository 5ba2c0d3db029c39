import * as vscode from 'vscode';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { withSignal } from '../../shared/with-signal';
import { refCommandTexts } from '../../text/refs';
import { isSet, textOf } from '../pick-target';
import type { Services } from '../services';
import { targetRef } from './target-ref';

/**
 * Pushes a tag or branch to a remote that the person chooses, after asking. A caller may name the `remote`, and leave out
 * the question by `apply: true`.
 */
export async function pushRef(services: Services, argument: unknown): Promise<void> {
  const target = await targetRef(services, argument, 'fresh');
  if (!target) return;
  const { repository, ref, name } = target;
  const { say } = services;
  const brain = await services.brain.load();
  const root = repository.root.fsPath;
  const remotes = await brain.remotesForPush(root, ref.ref);
  if (remotes.length === 0) throw new HumanError(message(refCommandTexts.noRemote, { name }));
  const named = remotes.find((remote) => remote === textOf(argument, 'remote'));
  const title = say(refCommandTexts.pushTo, { name });
  const remote =
    named ??
    (remotes.length === 1 ? remotes[0] : await vscode.window.showQuickPick(remotes, { title }));
  if (remote === undefined) return;
  if (!isSet(argument, 'apply') && !(await mayPush(services, name, remote, ref.ref))) return;
  const pushed = await withSignal(say(refCommandTexts.pushing, { remote }), (signal) =>
    brain.pushRef(root, { ref: ref.ref, remote }, { signal }),
  );
  if (!pushed.ok) throw new HumanError(pushed.reason);
  repository.notePush(remote, new Map([[ref.ref, ref.id]]));
  void vscode.window.showInformationMessage(say(refCommandTexts.pushed, { name, remote }));
  await repository.refresh();
}

async function mayPush(
  { say }: Services,
  name: string,
  remote: string,
  ref: string,
): Promise<boolean> {
  const button = say(refCommandTexts.push);
  const question = say(refCommandTexts.askPush, { name, remote });
  const options = { modal: true, detail: ref };
  return (await vscode.window.showWarningMessage(question, options, button)) === button;
}

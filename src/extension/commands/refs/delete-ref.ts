import * as vscode from 'vscode';
import type { RemoteCopy } from '../../../host/refs/ask-remotes';
import { HumanError } from '../../shared/human-error';
import { withSignal } from '../../shared/with-signal';
import { refCommandTexts } from '../../text/refs';
import type { RepositoryModel } from '../../workspace/repository-model';
import { isSet } from '../pick-target';
import type { Services } from '../services';
import { askRemoteCopies } from './ask-remote-copies';
import { targetRef, type TargetRef } from './target-ref';

/** A copy of the ref on a remote that answered. */
type Copy = RemoteCopy & { readonly id: string };

/**
 * Deletes a tag or branch here, which can be undone, and on the remotes that the person says; a remote branch on its
 * remote. `apply: true` deletes here without asking anybody.
 */
export async function deleteRef(services: Services, argument: unknown): Promise<void> {
  const target = await targetRef(services, argument, 'fresh');
  if (!target) return;
  const { repository, ref } = target;
  if (ref.ref.startsWith('refs/remotes/')) return deleteRemoteBranch(services, target);
  const brain = await services.brain.load();
  const plan = brain.planDeleteRef(await repository.current(), ref.ref);
  if (!plan.ok) throw new HumanError(plan.reason);
  const chosen = isSet(argument, 'apply') ? [] : await askWhere(services, target);
  if (!chosen) return;
  for (const copy of chosen) await deleteThere(services, repository, ref.ref, copy);
  await services.runner.apply(repository, plan.value);
}

/** Names every place where the ref is, and asks. @returns the remotes to delete it on too; undefined to leave it */
async function askWhere(
  services: Services,
  { repository, ref, name }: TargetRef,
): Promise<readonly Copy[] | undefined> {
  const { say } = services;
  const found = await askRemoteCopies(services, repository, ref.ref);
  const copies = found.filter((copy): copy is Copy => copy.id !== undefined);
  const brain = await services.brain.load();
  const isBranch = ref.ref.startsWith('refs/heads/');
  const loses = isBranch && (await brain.losesCommits(repository.root.fsPath, ref.ref, ref.id));
  const remotes = copies.map(({ remote }) => remote).join(', ');
  const unknown = found.flatMap(({ remote, problem }) =>
    problem ? [say(refCommandTexts.notKnown, { remote, reason: problem })] : [],
  );
  const detail = [
    ref.ref,
    ...(loses ? [say(refCommandTexts.notMerged)] : []),
    remotes === ''
      ? unknown.length === 0
        ? say(refCommandTexts.onlyHere)
        : ''
      : say(refCommandTexts.isOn, { remotes }),
    ...unknown,
    say(refCommandTexts.canUndo),
  ].filter((line) => line !== '');
  const here = say(refCommandTexts.deleteHere);
  const both = say(refCommandTexts.deleteBoth, { remotes });
  const answer = await vscode.window.showWarningMessage(
    say(refCommandTexts.askDelete, { name }),
    { modal: true, detail: detail.join('\n') },
    here,
    ...(copies.length > 0 ? [both] : []),
  );
  if (answer === here) return [];
  return answer === both ? copies : undefined;
}

async function deleteRemoteBranch(services: Services, target: TargetRef): Promise<void> {
  const { repository, ref, name } = target;
  const { say } = services;
  const brain = await services.brain.load();
  const remotes = repository.snapshot?.git?.remotes ?? [];
  const branch = brain.branchOfRemote(name, remotes);
  const remote = name.slice(0, name.length - branch.length - 1);
  const button = say(refCommandTexts.deleteOn, { remote });
  const answer = await vscode.window.showWarningMessage(
    say(refCommandTexts.askDelete, { name }),
    {
      modal: true,
      detail: [`${remote}: refs/heads/${branch}`, say(refCommandTexts.canUndo)].join('\n'),
    },
    button,
  );
  if (answer !== button) return;
  // As it was when it was last fetched: what somebody pushed since is not lost.
  await deleteThere(services, repository, `refs/heads/${branch}`, { remote, id: ref.id });
  await repository.refresh();
}

async function deleteThere(
  { say, brain: loader }: Services,
  repository: RepositoryModel,
  ref: string,
  { remote, id }: Copy,
): Promise<void> {
  const brain = await loader.load();
  const deleted = await withSignal(say(refCommandTexts.deleting, { remote }), (signal) =>
    brain.deleteOnRemote(repository.root.fsPath, { ref, remote, id }, { signal }),
  );
  if (!deleted.ok) throw new HumanError(deleted.reason);
  repository.notePush(remote, new Map([[ref, undefined]]));
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  void vscode.window.showInformationMessage(say(refCommandTexts.deletedOn, { name, remote }));
}

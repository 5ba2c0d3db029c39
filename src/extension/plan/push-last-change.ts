import * as vscode from 'vscode';
import { HumanError } from '../shared/human-error';
import type { Shared } from '../shared/shared';
import { previewTexts } from '../text/plan-preview';
import type { RepositoryModel } from '../workspace/repository-model';

/** Sends the branch and the tag of the last change to a remote: says exactly what goes where, and asks. */
export async function pushLastChange(
  { brain: loader, say }: Shared,
  repository: RepositoryModel,
): Promise<void> {
  const brain = await loader.load();
  const root = repository.root.fsPath;
  const offer = await brain.offerPush(root);
  if (!offer.ok) throw new HumanError(offer.reason);
  const { refs, remotes } = offer.value;
  const names = refs.map((ref) => ref.replace(/^refs\/(heads|tags)\//, ''));
  const title = say(previewTexts.pickRemote, { names });
  const remote =
    remotes.length === 1 ? remotes[0] : await vscode.window.showQuickPick(remotes, { title });
  if (remote === undefined) return;
  const button = say(previewTexts.pushNow);
  const question = say(previewTexts.pushTo, { names, remote });
  const detail = refs.join('\n');
  const answer = await vscode.window.showWarningMessage(question, { modal: true, detail }, button);
  if (answer !== button) return;
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: say(previewTexts.pushing, { remote }),
      cancellable: true,
    },
    (_progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      return brain.pushChange(root, offer.value, remote, abort.signal);
    },
  );
  if (!result.ok) throw new HumanError(result.reason);
  void vscode.window.showInformationMessage(say(previewTexts.pushed, { names, remote }));
}

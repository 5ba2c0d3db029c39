import * as vscode from 'vscode';
import type { Ref } from '../../../core/refs/types';
import type { RemoteTags } from '../../../core/snapshot/types';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { withSignal } from '../../shared/with-signal';
import { refCommandTexts } from '../../text/refs';
import { pickRepository } from '../pick-target';
import type { Services } from '../services';
import { withGit } from '../with-git';

/** Asks all remotes which tags and branches they have; what is not pushed, or is another there, shows itself then. */
export async function compareWithRemotes(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  const { brain, git } = await withGit(services, repository);
  if (git.remotes.length === 0) throw new HumanError(message(refCommandTexts.noRemotes));
  const answers = await withSignal(say(refCommandTexts.asking), async (signal) => {
    const found = await brain.askRemotes(repository.root.fsPath, { signal });
    return signal.aborted ? undefined : found;
  });
  // What was known before stays, where the person gave up.
  if (!answers) return;
  repository.setRemoteTags(answers);
  const problems = answers.flatMap(({ remote, problem }) =>
    problem ? [say(refCommandTexts.notAnswered, { remote, reason: problem })] : [],
  );
  const told = answers.flatMap(({ remote, tags }) => {
    if (!tags) return [];
    const text = tags.size === 1 ? refCommandTexts.answeredOne : refCommandTexts.answered;
    return [say(text, { remote, count: tags.size })];
  });
  if (told.length > 0) {
    const counts = countsOf(git.refs, answers);
    const text = say(refCommandTexts.compared, { remotes: told.join(', '), ...counts });
    void vscode.window.showInformationMessage(text);
  }
  for (const problem of problems) void vscode.window.showWarningMessage(problem);
}

/** How many tags no remote has, and how many hold something else on one. */
function countsOf(
  refs: readonly Ref[],
  answers: readonly RemoteTags[],
): { readonly unpushed: number; readonly moved: number } {
  const tags = refs.filter(({ ref }) => ref.startsWith('refs/tags/'));
  const known = answers.flatMap((answer) => answer.tags ?? []);
  const idsOf = (ref: string): readonly string[] => known.flatMap((each) => each.get(ref) ?? []);
  return {
    unpushed: tags.filter(({ ref }) => idsOf(ref).length === 0).length,
    moved: tags.filter(({ ref, id }) => idsOf(ref).some((other) => other !== id)).length,
  };
}

import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { mergeTexts } from '../../text/merges';
import { isMergeNode } from '../../views/merge-nodes';
import { pickRepository, textOf } from '../pick-target';
import { showChanges } from '../refs/show-changes';
import type { Services } from '../services';
import { withGit } from '../with-git';

/** Digits of an id that people compare. */
const digits = 10;

/** Shows the files that a fix changes; on a line that has it by another commit, those of that one. */
export async function showFix(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  const { brain } = await withGit(services, repository, 'known');
  const commit = commitOf(argument);
  if (commit === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw new HumanError(message(mergeTexts.noFix));
  const from = await brain.firstParentOf(repository.root.fsPath, commit);
  const toName = commit.slice(0, digits);
  const fromName = from?.slice(0, digits) ?? '';
  await showChanges(services, repository, {
    ...(from !== undefined && { from }),
    ...{ to: commit, fromName, toName },
  });
}

function commitOf(argument: unknown): string | undefined {
  if (!isMergeNode(argument)) return textOf(argument, 'fix');
  if (argument.type === 'merge-line') return undefined;
  if (argument.type === 'fix') return argument.row.fix.commit;
  return argument.cell.by ?? argument.fix.row.fix.commit;
}

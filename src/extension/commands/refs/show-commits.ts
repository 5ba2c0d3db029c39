import * as vscode from 'vscode';
import { message } from '../../../core/text/message';
import type { ListedCommit } from '../../../host/refs/between';
import { HumanError } from '../../shared/human-error';
import { withSignal } from '../../shared/with-signal';
import { refCommandTexts } from '../../text/refs';
import { shortOf } from '../../views/ref-state';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { Services } from '../services';
import { pickRepository, textOf } from '../pick-target';
import { withGit } from '../with-git';
import { previousOf } from './compare-with-previous';
import { showChanges } from './show-changes';
import { targetRef } from './target-ref';

/** Of SHA-1 and of SHA-256, all digits. */
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** How many commits are read at a time. */
const pageSize = 500;

interface CommitItem extends vscode.QuickPickItem {
  /** Absent for the item that asks for more. */
  readonly commit?: ListedCommit;
}

/**
 * Lists the commits since the previous name of the line; choosing one shows its changes. An argument that names a
 * `commit` by its object id has its changes shown at once.
 */
export async function showCommits(services: Services, argument: unknown): Promise<void> {
  const commit = textOf(argument, 'commit');
  if (commit !== undefined) return showNamedCommit(services, argument, commit);
  const target = await targetRef(services, argument);
  if (!target) return;
  const { repository, ref, name } = target;
  const { say } = services;
  const previous = await previousOf(services, target);
  const from = previous && shortOf(previous.ref);
  const title =
    from === undefined
      ? say(refCommandTexts.allCommits, { to: name })
      : say(refCommandTexts.commitsTitle, { from, to: name });
  const commits: ListedCommit[] = [];
  for (;;) {
    const page = await readPage(services, repository, title, {
      from: previous?.id,
      to: ref.id,
      skip: commits.length,
    });
    commits.push(...page);
    if (commits.length === 0) {
      const text = say(refCommandTexts.noCommits, { from: from ?? '', to: name });
      void vscode.window.showInformationMessage(text);
      return;
    }
    const hasMore = page.length === pageSize;
    const chosen = await choose(services, title, commits, hasMore);
    if (!chosen) return;
    if (chosen.commit) return showCommit(services, repository, chosen.commit);
  }
}

async function readPage(
  { brain: loader }: Services,
  repository: RepositoryModel,
  title: string,
  range: { readonly from: string | undefined; readonly to: string; readonly skip: number },
): Promise<readonly ListedCommit[]> {
  const brain = await loader.load();
  const page = { count: pageSize, skip: range.skip };
  const result = await withSignal(title, (signal) =>
    brain.commitsBetween(repository.root.fsPath, range.from, range.to, page, signal),
  );
  if (!result.ok) throw new HumanError(result.reason);
  return result.commits;
}

function choose(
  { say }: Services,
  title: string,
  commits: readonly ListedCommit[],
  hasMore: boolean,
): Thenable<CommitItem | undefined> {
  const items = commits.map((commit): CommitItem => ({
    label: `$(git-commit) ${commit.subject}`,
    description: `${commit.date.slice(0, 10)} · ${commit.person}`,
    detail: commit.id.slice(0, 10),
    commit,
  }));
  const more: CommitItem = { label: `$(ellipsis) ${say(refCommandTexts.moreCommits)}` };
  return vscode.window.showQuickPick(hasMore ? [...items, more] : items, {
    title,
    placeHolder: say(refCommandTexts.commitsHint),
    matchOnDescription: true,
    matchOnDetail: true,
  });
}

async function showNamedCommit(
  services: Services,
  argument: unknown,
  commit: string,
): Promise<void> {
  if (!objectId.test(commit)) throw new HumanError(message(refCommandTexts.noCommit, { commit }));
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  await withGit(services, repository, 'known');
  await showCommit(services, repository, { id: commit, subject: commit.slice(0, 10) });
}

/** What a commit changed against its first parent. */
async function showCommit(
  services: Services,
  repository: RepositoryModel,
  { id, subject }: Pick<ListedCommit, 'id' | 'subject'>,
): Promise<void> {
  const brain = await services.brain.load();
  const parent = await brain.firstParentOf(repository.root.fsPath, id);
  await showChanges(services, repository, {
    ...(parent !== undefined && { from: parent }),
    to: id,
    fromName: id.slice(0, 10),
    toName: subject,
  });
}

import * as vscode from 'vscode';
import { viewIds } from '../contributions';
import type { Shared } from '../shared/shared';
import { releaseTexts } from '../text/releases-view';
import type { EvaluatedReleases, ReleaseStates } from '../workspace/release-states';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { repositoryItem } from './items';
import type { RepositoryNode } from './nodes';
import type { RefDecorations } from './ref-decorations';
import { registerTree, type ModelTree } from './register-tree';
import type { ReleaseDetail } from './release-detail';
import { releaseDetails } from './release-details';
import { groupReleases, overdueIn } from './release-groups';
import { brokenItem, detailItem, groupItem, releaseItem } from './release-items';
import type { ReleaseNode, ReleaseDetailNode, ReleaseViewNode } from './release-nodes';
import { releaseTooltip } from './release-tooltip';

type Node = RepositoryNode | ReleaseViewNode;

/** The releases of every repository by their status, with what each waits for. */
export class ReleasesView {
  readonly tree: ModelTree<Node> = {
    viewId: viewIds.releases,
    children: (parent) => this.children(parent),
    item: (node) => this.item(node),
    tooltip: (node) => Promise.resolve(this.tooltip(node)),
    // A reading is drawn once its releases were evaluated.
    isSame: () => true,
  };
  private readonly drawn = new WeakMap<RepositoryModel, EvaluatedReleases>();

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly releases: ReleaseStates,
    private readonly decorations: RefDecorations,
  ) {}

  register(context: vscode.ExtensionContext): void {
    const { redraw, view } = registerTree(context, this.shared, this.model, this.tree);
    const show = (repository: RepositoryModel): void => {
      const now = this.releases.now(repository);
      const before = this.drawn.get(repository);
      if (now) this.drawn.set(repository, now);
      if (!before || !now || !isSame(before, now)) redraw();
      this.tell(view);
    };
    context.subscriptions.push(
      this.releases.onDidChange(show),
      this.shared.settings.onDidChange(() => this.tell(view)),
      // A folder that was closed takes its releases with it.
      this.model.onDidChange(() => this.tell(view)),
    );
  }

  /** Says how many are overdue, and why nothing of Git is known where it may not run. */
  private tell(view: vscode.TreeView<Node>): void {
    const { say } = this.shared;
    const known = this.model.repositoriesNow.flatMap((it) => this.releases.now(it) ?? []);
    const value = overdueIn(known.flatMap(({ releases }) => releases.states));
    const text = value === 1 ? releaseTexts.badgeOne : releaseTexts.badgeMany;
    view.badge = value > 0 ? { value, tooltip: say(text, { count: value }) } : undefined;
    const isBlind = known.some(
      ({ snapshot, releases }) => !snapshot.git && releases.states.length > 0,
    );
    const why = vscode.workspace.isTrusted ? releaseTexts.noGit : releaseTexts.untrusted;
    view.message = isBlind ? say(why) : '';
  }

  private async children(parent: Node | undefined): Promise<readonly Node[]> {
    if (!parent) return this.roots();
    switch (parent.type) {
      case 'repository':
        return this.ofRepository(parent.repository);
      case 'release-group':
        return parent.states.map((state) => ({
          type: 'release',
          repository: parent.repository,
          state,
        }));
      case 'release':
        return this.below(parent, releaseDetails(parent.state, this.shared.say));
      case 'release-detail':
        return this.below(parent, parent.detail.below);
      case 'broken-record':
        return [];
    }
  }

  private below(
    { repository, state }: ReleaseNode | ReleaseDetailNode,
    details: readonly ReleaseDetail[],
  ): readonly Node[] {
    return details.map((detail) => ({ type: 'release-detail', repository, state, detail }));
  }

  private async roots(): Promise<readonly Node[]> {
    const repositories = await this.model.repositories();
    const lists = await Promise.all(repositories.map((it) => this.ofRepository(it)));
    if (repositories.length === 1) return lists[0] ?? [];
    const filled = repositories.filter((_, index) => (lists[index]?.length ?? 0) > 0);
    return filled.map((repository) => ({ type: 'repository', repository }));
  }

  private async ofRepository(repository: RepositoryModel): Promise<readonly Node[]> {
    const evaluated = await this.releases.of(repository);
    this.drawn.set(repository, evaluated);
    const { releases, broken } = evaluated;
    return [
      ...broken.map((file): Node => ({ type: 'broken-record', repository, file })),
      ...groupReleases(releases.states).map((group): Node => {
        return { type: 'release-group', repository, ...group };
      }),
    ];
  }

  private item(node: Node): vscode.TreeItem {
    const { say } = this.shared;
    switch (node.type) {
      case 'repository':
        return repositoryItem(node);
      case 'release-group':
        return groupItem(node, say);
      case 'release':
        return releaseItem(node, say, this.decorations);
      case 'release-detail':
        return detailItem(node, say);
      case 'broken-record':
        return brokenItem(node, say);
    }
  }

  private tooltip(node: Node): vscode.MarkdownString | undefined {
    if (node.type !== 'release') return undefined;
    // Whatever stands in a record is text: no HTML, no commands.
    return new vscode.MarkdownString(releaseTooltip(node.state, this.shared.say));
  }
}

/** Whether two evaluations make the same items: a release that is the same was taken over. */
function isSame(before: EvaluatedReleases, now: EvaluatedReleases): boolean {
  const [left, right] = [before.releases.states, now.releases.states];
  const print = ({ broken }: EvaluatedReleases): string =>
    JSON.stringify(broken.map(({ path, fingerprint }) => [path, fingerprint]));
  return (
    left.length === right.length &&
    left.every((state, index) => state === right[index]) &&
    print(before) === print(now)
  );
}

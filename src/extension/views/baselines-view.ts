import type * as vscode from 'vscode';
import { viewIds } from '../contributions';
import { inBackground } from '../shared/guard';
import { today } from '../shared/today';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { iterationId, iterationItem, projectItem } from './baseline-items';
import { repositoryItem } from './items';
import { milestoneItem } from './milestone-item';
import type {
  IterationNode,
  MilestoneNode,
  MoreNode,
  ProjectNode,
  RefNode,
  RepositoryNode,
} from './nodes';
import { NodeFinder } from './node-finder';
import { Pages } from './pages';
import { registerRefTree, RefDrawer, type RefViewParts } from './ref-view';
import type { ModelTree, TreeHandle } from './register-tree';
import { moreItem } from './release-line-items';
import { showFilter, wrongNames } from './view-marks';

type Node = RepositoryNode | ProjectNode | IterationNode | MilestoneNode | RefNode | MoreNode;

/** The baselines of every repository by project and iteration, newest first, and the milestones that have none yet. */
export class BaselinesView {
  private readonly pages = new Pages();
  private readonly drawer: RefDrawer;
  private handle: TreeHandle<Node> | undefined;
  private readonly finder = new NodeFinder<Node>({
    children: (parent) => this.children(parent),
    refOf: (node) => (node.type === 'ref' ? node.named.ref.ref : undefined),
    leadsTo: (node, ref) => this.leadsTo(node, ref),
  });

  readonly tree: ModelTree<Node> = {
    viewId: viewIds.baselines,
    children: (parent) => this.children(parent),
    parent: (node) => this.finder.parentOf(node),
    item: (node) => this.item(node),
    tooltip: async (node) => (node.type === 'ref' ? this.drawer.tooltip(node) : undefined),
    isSame: (before, after) => this.drawer.isSame(before, after),
  };

  constructor(
    private readonly parts: RefViewParts,
    private readonly model: WorkspaceModel,
  ) {
    this.drawer = new RefDrawer(parts);
  }

  register(context: vscode.ExtensionContext): void {
    const { shared, findings } = this.parts;
    this.handle = registerRefTree(context, this.parts, this.model, this.tree);
    context.subscriptions.push(findings.onDidChange(() => inBackground(shared, this.mark())));
  }

  /** Shows another page of a long list. */
  showMore({ of }: MoreNode): void {
    if (of.type !== 'iteration') return;
    this.pages.more(iterationId(of));
    this.handle?.redraw(of);
  }

  /** Selects a baseline, given by the full name of its ref. @returns false where the view does not show it */
  reveal(repository: RepositoryModel, ref: string): Promise<boolean> {
    return this.finder.reveal(this.handle, repository, ref);
  }

  private leadsTo(node: Node, ref: string): boolean {
    if (node.type !== 'iteration') return node.type === 'repository' || node.type === 'project';
    const { baselines } = node.iteration;
    const index = baselines.findIndex(({ named }) => named.ref.ref === ref);
    if (index >= 0) this.pages.upTo(iterationId(node), index);
    return index >= 0;
  }

  private async children(parent: Node | undefined): Promise<readonly Node[]> {
    return this.finder.note(parent, parent ? await this.below(parent) : await this.roots());
  }

  private async mark(): Promise<void> {
    const { shared, findings, groups } = this.parts;
    const brain = await shared.brain.load();
    let overdue = 0;
    for (const { snapshot } of this.model.repositoriesNow) {
      if (!snapshot || snapshot.policy.milestones.length === 0) continue;
      const { baselines } = await groups.of(snapshot);
      const projects = brain.baselineProjects(snapshot.policy, baselines, today());
      const expected = projects.flatMap((it) => it.iterations).flatMap((it) => it.expected);
      overdue += expected.filter((each) => each.isOverdue).length;
    }
    if (this.handle) {
      wrongNames(this.handle.view, shared, this.model, findings, 'baselines', overdue);
    }
  }

  private async below(parent: Node): Promise<readonly Node[]> {
    switch (parent.type) {
      case 'repository':
        return this.ofRepository(parent.repository);
      case 'project':
        return parent.project.iterations.map((iteration) => ({
          ...parent,
          type: 'iteration',
          iteration,
        }));
      case 'iteration':
        return this.ofIteration(parent);
      default:
        return [];
    }
  }

  private async roots(): Promise<readonly Node[]> {
    const repositories = await this.model.repositories();
    const lists = await Promise.all(repositories.map((it) => this.ofRepository(it)));
    const filled = repositories.filter((_, index) => (lists[index]?.length ?? 0) > 0);
    const { shared, filters } = this.parts;
    if (this.handle) showFilter(this.handle.view, shared, filters, filled.length === 0);
    if (repositories.length === 1) return lists[0] ?? [];
    return filled.map((repository) => ({ type: 'repository', repository }));
  }

  private async ofRepository(repository: RepositoryModel): Promise<readonly Node[]> {
    const { policy } = await repository.current();
    const { baselines } = await this.drawer.groupsOf(repository);
    const brain = await this.parts.shared.brain.load();
    // What is expected is no name that a filter could look at.
    const isFiltered = this.parts.filters.now !== undefined;
    const wanted = isFiltered ? { milestones: [] } : policy;
    return brain
      .baselineProjects(wanted, baselines, today())
      .map((project) => ({ type: 'project', repository, project }));
  }

  private async ofIteration(parent: IterationNode): Promise<readonly Node[]> {
    const { repository, project, iteration } = parent;
    const all = iteration.baselines;
    const shown = all.slice(0, this.pages.count(iterationId(parent)));
    await this.drawer.details.read(
      repository,
      shown.map(({ named }) => named.ref),
    );
    const left = all.length - shown.length;
    return [
      ...iteration.expected.map((expected): Node => {
        return { type: 'milestone', repository, project, expected };
      }),
      ...shown.map((placed): Node => {
        return { type: 'ref', repository, named: placed.named, placed };
      }),
      ...(left > 0 ? [{ type: 'more', repository, of: parent, left } as const] : []),
    ];
  }

  private item(node: Node): vscode.TreeItem {
    const { say } = this.parts.shared;
    switch (node.type) {
      case 'repository':
        return repositoryItem(node);
      case 'project':
        return projectItem(node, say);
      case 'iteration':
        return iterationItem(node, say);
      case 'milestone':
        return milestoneItem(node, say, this.parts.decorations);
      case 'ref':
        return this.drawer.item(node);
      case 'more':
        return moreItem(node, say);
    }
  }
}

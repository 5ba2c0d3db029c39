import type * as vscode from 'vscode';
import type { RefFinding } from '../../core/rules/check-refs';
import type { NamedRef } from '../../core/refs/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { RefFindings } from '../refs/ref-findings';
import type { Shared } from '../shared/shared';
import { refViewTexts } from '../text/ref-views';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { RefNode } from './nodes';
import type { RefDecorations } from './ref-decorations';
import { RefDetailsReader } from './ref-details-reader';
import type { RefFilters } from './ref-filter';
import type { RefGroups, RefGrouping } from './ref-groups';
import { refItem, type RefAbout } from './ref-item';
import { shortOf, statesOf } from './ref-state';
import { refTooltip } from './ref-tooltip';
import { registerTree, type ModelTree, type TreeHandle } from './register-tree';
import { showFilter } from './view-marks';

/** What the views of refs share. */
export interface RefViewParts {
  readonly shared: Shared;
  readonly groups: RefGrouping;
  readonly findings: RefFindings;
  readonly filters: RefFilters;
  readonly decorations: RefDecorations;
}

/** Registers a view of refs: drawn anew when other refs are found wrong, or another filter is chosen. */
export function registerRefTree<N>(
  context: vscode.ExtensionContext,
  { shared, findings, filters }: RefViewParts,
  model: WorkspaceModel,
  tree: ModelTree<N>,
): TreeHandle<N> {
  const handle = registerTree(context, shared, model, tree);
  context.subscriptions.push(
    findings.onDidMark(() => handle.redraw()),
    filters.onDidChange(() => {
      handle.redraw();
      showFilter(handle.view, shared, filters);
    }),
  );
  return handle;
}

/** Draws refs with all that is known of them. */
export class RefDrawer {
  readonly details: RefDetailsReader;
  /** By full name, for the refs that are shown. */
  private readonly before = new WeakMap<RepositoryModel, Map<string, NamedRef>>();

  constructor(private readonly parts: RefViewParts) {
    this.details = new RefDetailsReader(parts.shared);
  }

  /** What the filter lets through of the refs of a repository. */
  async groupsOf(repository: RepositoryModel): Promise<RefGroups> {
    const snapshot = await repository.current();
    return this.parts.filters.apply(repository, await this.parts.groups.of(snapshot));
  }

  /** Notes what comes before the names that are shown. */
  noteBefore(
    repository: RepositoryModel,
    before: ReadonlyMap<string, NamedRef>,
    shown: readonly NamedRef[],
  ): void {
    const known = this.before.get(repository) ?? new Map<string, NamedRef>();
    this.before.set(repository, known);
    for (const { ref } of shown) {
      const named = before.get(ref.ref);
      if (named) known.set(ref.ref, named);
      else known.delete(ref.ref);
    }
  }

  item(node: RefNode): vscode.TreeItem {
    const { shared, decorations } = this.parts;
    return refItem(shared, node, this.aboutOf(node), decorations);
  }

  async tooltip(node: RefNode): Promise<vscode.MarkdownString> {
    const { shared } = this.parts;
    const brain = await shared.brain.load();
    return refTooltip(brain, shared, node, this.aboutOf(node), this.findingsOf(node));
  }

  /** Whether two readings of a repository make the same items. */
  isSame(before: RepositorySnapshot, after: RepositorySnapshot): boolean {
    const [old, now] = [before.git, after.git];
    const needsHistory = this.parts.filters.now?.kind === 'unmerged';
    return (
      old?.head.branch === now?.head.branch &&
      old?.remoteTags === now?.remoteTags &&
      (!needsHistory || old?.history === now?.history) &&
      (this.parts.shared.brain.now?.haveSameRefs(before, after) ?? false)
    );
  }

  private aboutOf(node: RefNode): RefAbout {
    const { say } = this.parts.shared;
    const { ref } = node.named;
    const tracking = this.details.trackingOf(node.repository, ref);
    const git = node.repository.snapshot?.git;
    const facts = { ref, git, tracking, findings: this.findingsOf(node) };
    const follows =
      tracking?.upstream === undefined
        ? []
        : [say(refViewTexts.upstream, { name: shortOf(tracking.upstream) })];
    return {
      details: this.details.of(node.repository, ref),
      states: statesOf(facts, say),
      kin: [...this.kinOf(node), ...follows],
    };
  }

  private kinOf(node: RefNode): readonly string[] {
    const { say } = this.parts.shared;
    const owner = node.owner?.named.shortName;
    const before = this.before.get(node.repository)?.get(node.named.ref.ref)?.shortName;
    const text = node.role === 'patch' ? refViewTexts.patchOf : refViewTexts.stageOf;
    return [
      ...(owner === undefined ? [] : [say(text, { name: owner })]),
      ...(before === undefined ? [] : [say(refViewTexts.after, { name: before })]),
    ];
  }

  private findingsOf({ repository, named }: RefNode): readonly RefFinding[] {
    return this.parts.findings.of(repository)?.findings.get(named.ref.ref) ?? [];
  }
}

import * as vscode from 'vscode';
import { BrainLoader } from '../../../src/extension/shared/brain';
import { createFileChecks } from '../../../src/extension/findings/file-checks';
import { RefFindings } from '../../../src/extension/refs/ref-findings';
import { Settings } from '../../../src/extension/shared/settings';
import { speakerOf, type Shared } from '../../../src/extension/shared/shared';
import { BaselinesView } from '../../../src/extension/views/baselines-view';
import type { ModelTree } from '../../../src/extension/views/register-tree';
import { RefDecorations } from '../../../src/extension/views/ref-decorations';
import { RefFilters } from '../../../src/extension/views/ref-filter';
import { RefGrouping } from '../../../src/extension/views/ref-groups';
import { ForwardMergesView } from '../../../src/extension/views/forward-merges-view';
import { ReleaseLinesView } from '../../../src/extension/views/release-lines-view';
import { ReleasesView } from '../../../src/extension/views/releases-view';
import { VersionsView } from '../../../src/extension/views/versions-view';
import { CarriedVersions } from '../../../src/extension/workspace/carried-versions';
import { LineHistories } from '../../../src/extension/workspace/line-histories';
import { ReleaseStates } from '../../../src/extension/workspace/release-states';
import { WorkspaceModel } from '../../../src/extension/workspace/workspace-model';

/** The views with a model of their own, on the editor's real API, as the extension builds them. */
export class TestViews {
  private readonly log = vscode.window.createOutputChannel('Stemma suite', { log: true });
  private readonly settings = new Settings();
  readonly shared: Shared = {
    log: this.log,
    settings: this.settings,
    brain: new BrainLoader(),
    say: speakerOf(this.settings),
  };
  readonly model = new WorkspaceModel(this.shared);
  private readonly groups = new RefGrouping(this.shared);
  readonly fileChecks = createFileChecks(this.shared, this.model);
  readonly refFindings = new RefFindings(this.shared, this.model);
  readonly carried = new CarriedVersions(this.shared, this.model);
  readonly histories = new LineHistories(this.shared, this.model);
  readonly forwardMerges = new ForwardMergesView(this.shared, this.model, this.histories).tree;
  readonly versions = new VersionsView(this.shared, this.model, {
    refs: this.refFindings,
    files: this.fileChecks,
    settings: this.settings,
  }).tree;
  readonly filters = new RefFilters(this.shared, this.refFindings);
  readonly decorations = new RefDecorations();
  private readonly refParts = {
    shared: this.shared,
    groups: this.groups,
    findings: this.refFindings,
    filters: this.filters,
    decorations: this.decorations,
  };
  readonly releaseLines = new ReleaseLinesView(this.refParts, this.model).tree;
  readonly baselines = new BaselinesView(this.refParts, this.model).tree;
  readonly releaseStates = new ReleaseStates(this.shared, this.model);
  readonly releases = new ReleasesView(
    this.shared,
    this.model,
    this.releaseStates,
    this.decorations,
  ).tree;

  dispose(): void {
    vscode.Disposable.from(
      this.fileChecks,
      this.refFindings,
      this.carried,
      this.histories,
      this.releaseStates,
      this.model,
      this.settings,
      this.log,
    ).dispose();
  }
}

/** An item as a person reads it, with what is below it. */
export interface Shown {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly context: string;
  readonly children: readonly Shown[];
}

/** Everything that a tree shows when all of it is opened. */
export async function shownBy<N>(tree: ModelTree<N>, parent?: N): Promise<readonly Shown[]> {
  const nodes = await tree.children(parent);
  return Promise.all(
    nodes.map(async (node) => {
      const item = tree.item(node);
      const opens = item.collapsibleState !== vscode.TreeItemCollapsibleState.None;
      return {
        label: textOf(item.label),
        description: typeof item.description === 'string' ? item.description : '',
        spoken: item.accessibilityInformation?.label ?? '',
        context: item.contextValue ?? '',
        children: opens ? await shownBy(tree, node) : [],
      };
    }),
  );
}

function textOf(label: string | vscode.TreeItemLabel | undefined): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

/** Items with everything below them, as one list. */
export function withAllBelow(items: readonly Shown[]): readonly Shown[] {
  return items.flatMap((item) => [item, ...withAllBelow(item.children)]);
}

/** An item as its label, with what is below it. */
export type Outline = readonly [label: string, below: readonly Outline[]];

/** The labels of an item and of everything below it. */
export function outline({ label, children }: Shown): Outline {
  return [label, children.map(outline)];
}

/** What is told of an item when somebody rests on it. @param label of an item anywhere in the tree */
export async function tooltipOf<N>(tree: ModelTree<N>, label: string): Promise<string> {
  const find = async (parent: N | undefined): Promise<N | undefined> => {
    for (const node of await tree.children(parent)) {
      const item = tree.item(node);
      if (textOf(item.label) === label) return node;
      const opens = item.collapsibleState !== vscode.TreeItemCollapsibleState.None;
      const found = opens ? await find(node) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const node = await find(undefined);
  return (node && (await tree.tooltip?.(node))?.value) ?? '';
}

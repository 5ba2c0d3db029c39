import * as vscode from 'vscode';
import type { ReleaseLine } from '../../core/refs/types';
import { commandIds, itemContexts, viewIds } from '../contributions';
import type { RefFindings } from '../refs/ref-findings';
import type { Say, Shared } from '../shared/shared';
import { viewTexts } from '../text/views';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { malformedItem, refItem, repositoryItem } from './items';
import type {
  LineNode,
  MalformedGroupNode,
  MalformedRefNode,
  MoreNode,
  RefNode,
  RepositoryNode,
} from './nodes';
import { RefDetailsReader } from './ref-details-reader';
import type { RefGrouping } from './ref-groups';
import { registerTree, type ModelTree, type TreeHandle } from './register-tree';

type Node = RepositoryNode | LineNode | RefNode | MalformedGroupNode | MalformedRefNode | MoreNode;

/** How many items of one line are shown before the person asks for more. */
const pageSize = 200;

/** Tags and branches by release line, newest first, and the malformed ones with their reason. */
export class ReleaseLinesView {
  private readonly shown = new Map<string, number>();
  private readonly details: RefDetailsReader;
  private handle: TreeHandle<Node> | undefined;

  readonly tree: ModelTree<Node> = {
    viewId: viewIds.releaseLines,
    children: (parent) => this.children(parent),
    item: (node) => this.item(node),
    isSame: (before, after) => this.shared.brain.now?.haveSameRefs(before, after) ?? false,
  };

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly groups: RefGrouping,
    private readonly findings: RefFindings,
  ) {
    this.details = new RefDetailsReader(shared);
  }

  register(context: vscode.ExtensionContext): void {
    const handle = registerTree(context, this.shared, this.model, this.tree);
    this.handle = handle;
    context.subscriptions.push(this.findings.onDidMark(() => handle.redraw()));
  }

  /** Shows another page of a long list. */
  showMore(node: MoreNode): void {
    const key = listKey(node.of);
    this.shown.set(key, (this.shown.get(key) ?? pageSize) + pageSize);
    this.handle?.redraw(node.of);
  }

  private async children(parent: Node | undefined): Promise<readonly Node[]> {
    if (!parent) return this.roots();
    switch (parent.type) {
      case 'repository':
        return this.ofRepository(parent.repository);
      case 'line':
        return this.ofLine(parent);
      case 'malformed-group':
        return this.page(parent, parent.refs, (classified) => ({
          type: 'malformed-ref',
          repository: parent.repository,
          classified,
        }));
      default:
        return [];
    }
  }

  private async roots(): Promise<readonly Node[]> {
    const repositories = await this.model.repositories();
    const lists = await Promise.all(
      repositories.map(async (repository) => ({
        repository,
        nodes: await this.ofRepository(repository),
      })),
    );
    const filled = lists.filter(({ nodes }) => nodes.length > 0);
    if (repositories.length === 1) return filled[0]?.nodes ?? [];
    return filled.map(({ repository }) => ({ type: 'repository', repository }));
  }

  private async ofRepository(repository: RepositoryModel): Promise<readonly Node[]> {
    const snapshot = await repository.current();
    const { lines, malformed } = await this.groups.of(snapshot);
    const nodes: Node[] = lines.map((line) => ({ type: 'line', repository, line }));
    if (malformed.length > 0) {
      nodes.push({ type: 'malformed-group', repository, refs: malformed });
    }
    return nodes;
  }

  private async ofLine(parent: LineNode): Promise<readonly Node[]> {
    const { repository, line } = parent;
    const nodes = this.page<LineNode['line']['refs'][number]>(parent, line.refs, (named) => ({
      type: 'ref',
      repository,
      named,
      ...(line.unit === undefined ? {} : { unit: line.unit }),
    }));
    const refs = nodes.flatMap((node) => (node.type === 'ref' ? [node.named.ref] : []));
    await this.details.read(repository, refs);
    return nodes;
  }

  private page<T>(
    of: LineNode | MalformedGroupNode,
    all: readonly T[],
    node: (element: T) => Node,
  ): readonly Node[] {
    const count = this.shown.get(listKey(of)) ?? pageSize;
    const nodes = all.slice(0, count).map(node);
    const left = all.length - nodes.length;
    return left > 0 ? [...nodes, { type: 'more', repository: of.repository, of, left }] : nodes;
  }

  private item(node: Node): vscode.TreeItem {
    const { say } = this.shared;
    switch (node.type) {
      case 'repository':
        return repositoryItem(node);
      case 'line':
        return this.lineItem(node);
      case 'ref':
        return refItem(
          this.shared,
          node,
          this.details.of(node.repository, node.named.ref),
          this.findings.of(node.repository)?.findings.get(node.named.ref.ref) ?? [],
        );
      case 'malformed-group':
        return this.groupItem(node);
      case 'malformed-ref':
        return malformedItem(this.shared, node);
      case 'more': {
        const item = new vscode.TreeItem(say(viewTexts.more, { count: node.left }));
        item.iconPath = new vscode.ThemeIcon('ellipsis');
        item.command = { command: commandIds.showMore, title: '', arguments: [node] };
        return item;
      }
    }
  }

  private lineItem({ repository, line }: LineNode): vscode.TreeItem {
    const { say } = this.shared;
    const item = new vscode.TreeItem(line.line, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${repository.root.toString()}\n${line.scheme}\n${line.unit ?? ''}\n${line.line}`;
    const count = countOf(line.refs, say);
    item.description = `${this.ownerOf(repository, line)} · ${count}`;
    item.iconPath = new vscode.ThemeIcon('repo-forked');
    item.contextValue = itemContexts.line;
    item.tooltip = `${line.line} (${line.scheme})`;
    const label = say(viewTexts.lineLabel, { line: line.line, count });
    item.accessibilityInformation = { label };
    return item;
  }

  /** The unit that the names of a line are about; else what kind of names they are. */
  private ownerOf({ snapshot }: RepositoryModel, { unit, scheme }: ReleaseLine): string {
    if (unit !== undefined) return unit;
    const title = snapshot?.policy.schemes.get(scheme)?.data.title;
    return title ? this.shared.say(title) : scheme;
  }

  private groupItem({ repository, refs }: MalformedGroupNode): vscode.TreeItem {
    const { say } = this.shared;
    const label = say(viewTexts.malformedNames);
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${repository.root.toString()}\nmalformed`;
    item.description = countOf(refs, say);
    item.iconPath = new vscode.ThemeIcon(
      'warning',
      new vscode.ThemeColor('list.warningForeground'),
    );
    item.contextValue = itemContexts.group;
    return item;
  }
}

function countOf(names: readonly unknown[], say: Say): string {
  const { length: count } = names;
  return count === 1 ? say(viewTexts.oneName) : say(viewTexts.manyNames, { count });
}

function listKey(node: LineNode | MalformedGroupNode): string {
  const name =
    node.type === 'line' ? `${node.line.scheme} ${node.line.unit ?? ''} ${node.line.line}` : '';
  return `${node.repository.root.toString()} ${name}`;
}

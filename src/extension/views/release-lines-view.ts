import type * as vscode from 'vscode';
import type { NestedName } from '../../core/refs/nested-names';
import type { ReleaseLine } from '../../core/refs/types';
import { byKey } from '../../core/text/by-key';
import { viewIds } from '../contributions';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { repositoryItem } from './items';
import { showFilter, wrongNames } from './view-marks';
import type { LineNode, MalformedGroupNode, MoreNode, RefNode } from './nodes';
import { NodeFinder } from './node-finder';
import { Pages } from './pages';
import { lineKeyOf } from './ref-groups';
import { malformedItem } from './ref-item';
import { registerRefTree, RefDrawer, type RefViewParts } from './ref-view';
import { groupItem, lineItem, moreItem, unitItem } from './release-line-items';
import { holds, listKey, refOf, type ReleaseLinesNode as Node } from './release-lines-nodes';
import type { ModelTree, TreeHandle } from './register-tree';

/** Tags and branches by unit and release line, newest first, and the malformed ones with their reason. */
export class ReleaseLinesView {
  private readonly pages = new Pages();
  private readonly drawer: RefDrawer;
  private handle: TreeHandle<Node> | undefined;
  private readonly finder = new NodeFinder<Node>({
    children: (parent) => this.children(parent),
    refOf,
    leadsTo: (node, ref) => this.leadsTo(node, ref),
  });

  readonly tree: ModelTree<Node> = {
    viewId: viewIds.releaseLines,
    children: (parent) => this.children(parent),
    item: (node) => this.item(node),
    tooltip: async (node) => (node.type === 'ref' ? this.drawer.tooltip(node) : undefined),
    parent: (node) => this.finder.parentOf(node),
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
    const handle = registerRefTree(context, this.parts, this.model, this.tree);
    this.handle = handle;
    const mark = (): void => wrongNames(handle.view, shared, this.model, findings, 'lines');
    context.subscriptions.push(findings.onDidChange(mark));
  }

  /** Shows another page of a long list. */
  showMore(node: MoreNode): void {
    if (node.of.type === 'iteration') return;
    this.pages.more(listKey(node.of));
    this.handle?.redraw(node.of);
  }

  /** Selects a ref, given by its full name. @returns false where the view does not show it, such as a baseline */
  reveal(repository: RepositoryModel, ref: string): Promise<boolean> {
    return this.finder.reveal(this.handle, repository, ref);
  }

  private leadsTo(node: Node, ref: string): boolean {
    if (node.type === 'line' || node.type === 'malformed-group') {
      const refs = node.type === 'line' ? node.line.refs : node.refs;
      this.pages.upTo(
        listKey(node),
        refs.findIndex((each) => each.ref.ref === ref),
      );
    }
    return holds(node, ref);
  }

  private async children(parent: Node | undefined): Promise<readonly Node[]> {
    return this.finder.note(parent, parent ? await this.below(parent) : await this.roots());
  }

  private async below(parent: Node): Promise<readonly Node[]> {
    switch (parent.type) {
      case 'repository':
        return this.ofRepository(parent.repository);
      case 'ref-unit':
        return parent.lines.map((line) => ({
          type: 'line',
          repository: parent.repository,
          line,
          isOfUnit: true,
        }));
      case 'line':
        return this.ofLine(parent);
      case 'ref':
        return this.ofNames(parent, parent.below ?? [], parent);
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
    const { shared, filters } = this.parts;
    if (this.handle) showFilter(this.handle.view, shared, filters, filled.length === 0);
    if (repositories.length === 1) return filled[0]?.nodes ?? [];
    return filled.map(({ repository }) => ({ type: 'repository', repository }));
  }

  private async ofRepository(repository: RepositoryModel): Promise<readonly Node[]> {
    const { lines, malformed } = await this.drawer.groupsOf(repository);
    const units = byKey(lines, (line) => this.ownerOf(repository, line));
    const nodes: Node[] =
      units.size > 1
        ? [...units].map(([title, own]) => ({ type: 'ref-unit', repository, title, lines: own }))
        : lines.map((line) => ({ type: 'line', repository, line }));
    // What asks for an action is not to be looked for behind long lists.
    return malformed.length > 0
      ? [{ type: 'malformed-group', repository, refs: malformed }, ...nodes]
      : nodes;
  }

  private async ofLine(parent: LineNode): Promise<readonly Node[]> {
    const { repository, line } = parent;
    const brain = await this.parts.shared.brain.load();
    const all = await this.parts.groups.of(await repository.current());
    const whole = all.lines.find((each) => lineKeyOf(each) === lineKeyOf(line));
    const nodes = await this.ofNames(parent, brain.nestedNames(line));
    const shown = nodes.flatMap((node) => (node.type === 'ref' ? [node] : []));
    const refs = shown.flatMap(({ named, below = [] }) => [named, ...below.map((it) => it.named)]);
    if (whole) this.drawer.noteBefore(repository, brain.namesBefore(all.lines, whole), refs);
    return nodes;
  }

  private async ofNames(
    parent: LineNode | RefNode,
    names: readonly NestedName[],
    owner?: RefNode,
  ): Promise<readonly Node[]> {
    const { repository } = parent;
    const unit = parent.type === 'line' ? parent.line.unit : parent.unit;
    const nodeOf = ({ named, role, below }: NestedName): RefNode => ({
      type: 'ref',
      repository,
      named,
      below,
      ...(role && { role }),
      ...(owner && { owner }),
      ...(unit === undefined ? {} : { unit }),
    });
    const nodes = parent.type === 'line' ? this.page(parent, names, nodeOf) : names.map(nodeOf);
    const refs = nodes.flatMap((node) => (node.type === 'ref' ? [node.named.ref] : []));
    await this.drawer.details.read(repository, refs);
    return nodes;
  }

  private page<T>(
    of: LineNode | MalformedGroupNode,
    all: readonly T[],
    node: (element: T) => Node,
  ): readonly Node[] {
    const nodes = all.slice(0, this.pages.count(listKey(of))).map(node);
    const left = all.length - nodes.length;
    return left > 0 ? [...nodes, { type: 'more', repository: of.repository, of, left }] : nodes;
  }

  private item(node: Node): vscode.TreeItem {
    const { shared, decorations } = this.parts;
    switch (node.type) {
      case 'repository':
        return repositoryItem(node);
      case 'ref-unit':
        return unitItem(node, shared.say);
      case 'line':
        return lineItem(node, this.ownerOf(node.repository, node.line), shared.say);
      case 'ref':
        return this.drawer.item(node);
      case 'malformed-group':
        return groupItem(node, shared.say);
      case 'malformed-ref':
        return malformedItem(shared, node, decorations);
      case 'more':
        return moreItem(node, shared.say);
    }
  }

  /** The unit that the names of a line are about; else what kind of names they are. */
  private ownerOf({ snapshot }: RepositoryModel, { unit, scheme }: ReleaseLine): string {
    if (unit !== undefined) return unit;
    const title = snapshot?.policy.schemes.get(scheme)?.data.title;
    return title ? this.parts.shared.say(title) : scheme;
  }
}

import * as vscode from 'vscode';
import { panelIds } from '../../contributions';
import type { Shared } from '../../shared/shared';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { FamilyTreePanel } from './panel';
import type { FamilySources, FamilyTree } from './sources';

/** The panel Family Tree, whose code is loaded when it is first shown or brought back after a reload. */
export class FamilyTreeLoader implements FamilyTree, vscode.WebviewPanelSerializer {
  private loading: Promise<FamilyTreePanel> | undefined;
  private extension: vscode.Uri | undefined;

  constructor(
    private readonly shared: Shared,
    private readonly sources: FamilySources,
  ) {}

  register(context: vscode.ExtensionContext): void {
    this.extension = context.extensionUri;
    context.subscriptions.push(
      vscode.window.registerWebviewPanelSerializer(panelIds.familyTree, this),
      { dispose: () => void this.loading?.then((panel) => panel.dispose()) },
    );
  }

  async show(repository: RepositoryModel): Promise<void> {
    (await this.load()).show(repository);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    await (await this.load()).restore(panel, state);
  }

  private load(): Promise<FamilyTreePanel> {
    this.loading ??= this.start();
    return this.loading;
  }

  private async start(): Promise<FamilyTreePanel> {
    const { shared, sources, extension } = this;
    if (!extension) throw new Error('The panel is shown before it was registered.');
    const { FamilyTreePanel: Panel } = await import('../../../lazy/commands.js');
    return new Panel(shared, sources, extension);
  }
}

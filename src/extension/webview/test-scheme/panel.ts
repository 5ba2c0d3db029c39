import * as vscode from 'vscode';
import { panelIds } from '../../contributions';
import type { Shared } from '../../shared/shared';
import { pageTexts } from '../../text/workshop';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { WorkspaceModel } from '../../workspace/workspace-model';
import { PanelPage, type PageLink, type RestorablePanel } from '../shared/panel-page';
import { PanelSession } from './panel-session';
import type { ToPage } from './protocol';

/** The panel Test a Scheme, brought back after a reload with what was typed into it. */
export class TestSchemePanel implements RestorablePanel {
  private readonly page: PanelPage<PanelSession>;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    extension: vscode.Uri,
  ) {
    this.page = new PanelPage(shared, extension, {
      id: panelIds.testScheme,
      folder: 'test-scheme',
      title: pageTexts.title,
    });
  }

  /** Opens the panel, or brings it to the front. @param scheme id of the scheme to try */
  show(repository: RepositoryModel | undefined, scheme?: string): void {
    const open = this.page.reveal(repository);
    if (open) {
      if (scheme !== undefined) open.choose({ scheme, options: {} });
      return;
    }
    const column = vscode.window.activeTextEditor
      ? vscode.ViewColumn.Beside
      : vscode.ViewColumn.Active;
    this.page.open(column, repository, this.begin(repository, scheme));
  }

  /** Fills a panel that VS Code brings back. */
  async restore(panel: vscode.WebviewPanel): Promise<void> {
    const [repository] = await this.model.repositories();
    this.page.restore(panel, repository, this.begin(repository));
  }

  dispose(): void {
    this.page.dispose();
  }

  private begin(
    repository: RepositoryModel | undefined,
    scheme?: string,
  ): (page: PageLink<ToPage>) => PanelSession {
    return ({ post }) =>
      new PanelSession(this.shared, { repository, post, ...(scheme !== undefined && { scheme }) });
  }
}

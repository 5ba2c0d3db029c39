import * as vscode from 'vscode';
import { panelIds } from '../../contributions';
import type { Shared } from '../../shared/shared';
import { familyPageTexts } from '../../text/family-tree';
import type { RepositoryModel } from '../../workspace/repository-model';
import { PanelPage, type PageLink, type RestorablePanel } from '../shared/panel-page';
import type { ToPage } from './protocol';
import { readState } from './read-message';
import type { FamilySources } from './sources';
import { FamilySession } from './session';

/** The panel Family Tree. */
export class FamilyTreePanel implements RestorablePanel {
  private readonly page: PanelPage<FamilySession>;

  constructor(
    private readonly shared: Shared,
    private readonly sources: FamilySources,
    extension: vscode.Uri,
  ) {
    this.page = new PanelPage(shared, extension, {
      id: panelIds.familyTree,
      folder: 'family-tree',
      title: familyPageTexts.title,
      icon: 'stemma.svg',
      // The page makes a PNG of its own picture.
      images: 'data:',
    });
  }

  /** Opens the panel, or brings it to the front. */
  show(repository: RepositoryModel): void {
    if (this.page.reveal(repository)) return;
    this.page.open(vscode.ViewColumn.Active, repository, this.begin(repository));
  }

  /** Fills a panel that VS Code brings back. @param state what its page kept */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const repositories = await this.sources.model.repositories();
    const root = readState(state)?.root;
    const repository = repositories.find((it) => it.root.toString() === root) ?? repositories[0];
    if (repository) this.page.restore(panel, repository, this.begin(repository));
    else panel.dispose();
  }

  dispose(): void {
    this.page.dispose();
  }

  private begin(repository: RepositoryModel): (page: PageLink<ToPage>) => FamilySession {
    return (page) => new FamilySession(this.shared, this.sources, repository, page);
  }
}

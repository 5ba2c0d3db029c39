import * as vscode from 'vscode';
import { message, render } from '../../../core/text/message';
import { panelIds } from '../../contributions';
import type { Shared } from '../../shared/shared';
import { dashboardTexts } from '../../text/release-dashboard';
import { PanelPage, type PageLink, type RestorablePanel } from '../shared/panel-page';
import type { ToPage } from './protocol';
import { readState } from './read-message';
import { ReleaseSession, type ShownRelease } from './session';
import type { ReleaseSources } from './sources';

/** The dashboards of releases: one for each that somebody opened. */
export class ReleasePanels implements RestorablePanel {
  private readonly pages = new Map<string, PanelPage<ReleaseSession>>();

  constructor(
    private readonly shared: Shared,
    private readonly sources: ReleaseSources,
    private readonly extension: vscode.Uri,
  ) {}

  /** Opens the dashboard of a release, or brings it to the front. */
  show(about: ShownRelease): void {
    const page = this.pageOf(about);
    if (page.reveal(about.repository)) return;
    page.open(vscode.ViewColumn.Active, about.repository, this.begin(about));
  }

  /** Fills a panel that VS Code brings back. @param state what its page kept */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { root, release } = readState(state) ?? {};
    const repositories = await this.sources.model.repositories();
    const repository = repositories.find((it) => it.root.toString() === root);
    if (!repository || release === undefined) {
      panel.dispose();
      return;
    }
    const about = { repository, release };
    this.pageOf(about).restore(panel, repository, this.begin(about));
  }

  dispose(): void {
    this.pages.forEach((page) => page.dispose());
  }

  private pageOf({ repository, release }: ShownRelease): PanelPage<ReleaseSession> {
    const key = `${repository.root.toString()}\n${release}`;
    const title = message(dashboardTexts.title, { release });
    const page =
      this.pages.get(key) ??
      new PanelPage<ReleaseSession>(this.shared, this.extension, {
        id: panelIds.release,
        folder: 'release',
        title: { en: render(title, 'en'), 'zh-cn': render(title, 'zh-cn') },
        icon: 'stemma.svg',
      });
    this.pages.set(key, page);
    return page;
  }

  private begin(about: ShownRelease): (page: PageLink<ToPage>) => ReleaseSession {
    return (page) => new ReleaseSession(this.shared, this.sources, about, this.extension, page);
  }
}

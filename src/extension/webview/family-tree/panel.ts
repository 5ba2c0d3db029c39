import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { panelIds } from '../../contributions';
import { guarded } from '../../shared/guard';
import type { Shared } from '../../shared/shared';
import { familyPageTexts } from '../../text/family-tree';
import type { RepositoryModel } from '../../workspace/repository-model';
import { pageHtml } from '../test-scheme/html';
import { readFromPage, readState } from './read-message';
import type { FamilySources } from './sources';
import { FamilySession } from './session';

interface OpenPanel {
  readonly panel: vscode.WebviewPanel;
  readonly session: FamilySession;
  readonly repository: RepositoryModel;
}

/** The panel Family Tree: one a window. */
export class FamilyTreePanel implements vscode.Disposable {
  private open: OpenPanel | undefined;

  constructor(
    private readonly shared: Shared,
    private readonly sources: FamilySources,
    private readonly extension: vscode.Uri,
  ) {}

  show(repository: RepositoryModel): void {
    if (this.open?.repository === repository) {
      this.open.panel.reveal();
      return;
    }
    this.open?.panel.dispose();
    const title = this.shared.say(familyPageTexts.title);
    const column = vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel(panelIds.familyTree, title, column);
    panel.iconPath = vscode.Uri.joinPath(this.extension, 'media', 'stemma.svg');
    this.fill(panel, repository);
  }

  /** Fills a panel that VS Code brings back. @param state what its page kept */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const repositories = await this.sources.model.repositories();
    const root = readState(state)?.root;
    const repository = repositories.find((it) => it.root.toString() === root) ?? repositories[0];
    this.open?.panel.dispose();
    if (repository) this.fill(panel, repository);
    else panel.dispose();
  }

  dispose(): void {
    this.open?.panel.dispose();
  }

  private fill(panel: vscode.WebviewPanel, repository: RepositoryModel): void {
    const { shared, extension } = this;
    const { webview } = panel;
    const session = new FamilySession(shared, this.sources, repository, {
      post: (message) => void webview.postMessage(message),
      isVisible: () => panel.visible,
    });
    const dist = vscode.Uri.joinPath(extension, 'dist');
    const media = vscode.Uri.joinPath(extension, 'media');
    webview.options = { enableScripts: true, localResourceRoots: [dist, media] };
    const take = guarded(shared, async (value: unknown) => {
      const message = readFromPage(value);
      if (message) await session.take(message);
    });
    const listener = webview.onDidReceiveMessage(take);
    const open: OpenPanel = { panel, session, repository };
    panel.onDidDispose(() => {
      vscode.Disposable.from(session, listener).dispose();
      if (this.open === open) this.open = undefined;
    });
    this.open = open;
    webview.html = pageHtml({
      nonce: randomBytes(16).toString('base64url'),
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'family-tree.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(media, 'family-tree.css')).toString(),
      title: panel.title,
      // The page makes a PNG of its own picture.
      images: 'data:',
    });
  }
}

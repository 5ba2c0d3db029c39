import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { panelIds } from '../../contributions';
import { guarded } from '../../shared/guard';
import type { Shared } from '../../shared/shared';
import { pageTexts } from '../../text/workshop';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { WorkspaceModel } from '../../workspace/workspace-model';
import { pageHtml } from './html';
import { PanelSession } from './panel-session';

interface OpenPanel {
  readonly panel: vscode.WebviewPanel;
  readonly session: PanelSession;
  readonly repository: RepositoryModel | undefined;
}

/** The panel Test a Scheme: one a window, brought back after a reload with what was typed into it. */
export class TestSchemePanel implements vscode.WebviewPanelSerializer {
  private open: OpenPanel | undefined;
  private extension: vscode.Uri | undefined;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {}

  register(context: vscode.ExtensionContext): void {
    this.extension = context.extensionUri;
    context.subscriptions.push(
      vscode.window.registerWebviewPanelSerializer(panelIds.testScheme, this),
      { dispose: () => void this.open?.panel.dispose() },
    );
  }

  /** Opens the panel, or brings it to the front. @param scheme id of the scheme to try */
  show(repository: RepositoryModel | undefined, scheme?: string): void {
    if (this.open && this.open.repository === repository) {
      this.open.panel.reveal();
      if (scheme !== undefined) this.open.session.choose({ scheme, options: {} });
      return;
    }
    this.open?.panel.dispose();
    const title = this.shared.say(pageTexts.title);
    const column = vscode.window.activeTextEditor
      ? vscode.ViewColumn.Beside
      : vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel(panelIds.testScheme, title, column);
    this.fill(panel, repository, scheme);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    const [repository] = await this.model.repositories();
    this.open?.panel.dispose();
    this.fill(panel, repository, undefined);
  }

  private fill(
    panel: vscode.WebviewPanel,
    repository: RepositoryModel | undefined,
    scheme: string | undefined,
  ): void {
    const { shared, extension } = this;
    if (!extension) throw new Error('The panel is shown before it was registered.');
    const { webview } = panel;
    const session = new PanelSession(shared, {
      repository,
      ...(scheme !== undefined && { scheme }),
      post: (message) => void webview.postMessage(message),
    });
    const dist = vscode.Uri.joinPath(extension, 'dist');
    const media = vscode.Uri.joinPath(extension, 'media');
    webview.options = { enableScripts: true, localResourceRoots: [dist, media] };
    const take = guarded(shared, (value: unknown) => session.take(value));
    const listener = webview.onDidReceiveMessage(take);
    const open: OpenPanel = { panel, session, repository };
    panel.onDidDispose(() => {
      vscode.Disposable.from(session, listener).dispose();
      if (this.open === open) this.open = undefined;
    });
    this.open = open;
    webview.html = pageHtml({
      nonce: randomBytes(16).toString('base64url'),
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'test-scheme.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(media, 'test-scheme.css')).toString(),
      title: panel.title,
    });
  }
}

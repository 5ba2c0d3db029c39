import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Text } from '../../../core/text/language';
import { guarded } from '../../shared/guard';
import type { Shared } from '../../shared/shared';
import type { RepositoryModel } from '../../workspace/repository-model';
import { pageHtml, type PageFrame } from './page-html';

/** A page as its session knows it: one that is hidden is gone, and says that it is ready when it is shown again. */
export interface PageLink<ToPage> {
  readonly post: (message: ToPage) => void;
  readonly isVisible: () => boolean;
}

/** What stands behind one open page. */
export interface PageSession extends vscode.Disposable {
  /** The page said something; anything that is no message is left alone. */
  take(value: unknown): Promise<void>;
}

/** A panel that can be brought back after a reload. */
export interface RestorablePanel extends vscode.Disposable {
  /** Fills a panel that VS Code brings back. @param state what its page kept, perhaps in another version */
  restore(panel: vscode.WebviewPanel, state: unknown): Promise<void>;
}

/** What tells one panel from another. */
export interface PanelKind extends Pick<PageFrame, 'images'> {
  /** One of `panelIds`. */
  readonly id: string;
  /** Of src/extension/webview: the page runs dist/<folder>.js and has the looks of media/<folder>.css. */
  readonly folder: string;
  readonly title: Text;
  /** A file of media/. */
  readonly icon?: string;
}

interface OpenPanel<S> {
  readonly panel: vscode.WebviewPanel;
  readonly session: S;
  readonly repository: RepositoryModel | undefined;
}

/** A panel with a page, one a window: another one takes its place. */
export class PanelPage<S extends PageSession> implements vscode.Disposable {
  private now: OpenPanel<S> | undefined;

  constructor(
    private readonly shared: Shared,
    private readonly extension: vscode.Uri,
    private readonly kind: PanelKind,
  ) {}

  /** Brings the panel to the front. @returns undefined where none is open for this repository */
  reveal(repository: RepositoryModel | undefined): S | undefined {
    if (!this.now || this.now.repository !== repository) return undefined;
    this.now.panel.reveal();
    return this.now.session;
  }

  /** Opens a panel. */
  open(
    column: vscode.ViewColumn,
    repository: RepositoryModel | undefined,
    begin: (page: PageLink<unknown>) => S,
  ): void {
    this.dispose();
    const { id, title, icon } = this.kind;
    const panel = vscode.window.createWebviewPanel(id, this.shared.say(title), column);
    if (icon !== undefined) panel.iconPath = this.inMedia(icon);
    this.fill(panel, repository, begin);
  }

  /** Fills a panel that VS Code brings back. */
  restore(
    panel: vscode.WebviewPanel,
    repository: RepositoryModel | undefined,
    begin: (page: PageLink<unknown>) => S,
  ): void {
    this.dispose();
    this.fill(panel, repository, begin);
  }

  dispose(): void {
    this.now?.panel.dispose();
  }

  private fill(
    panel: vscode.WebviewPanel,
    repository: RepositoryModel | undefined,
    begin: (page: PageLink<unknown>) => S,
  ): void {
    const { webview } = panel;
    const session = begin({
      post: (message) => void webview.postMessage(message),
      isVisible: () => panel.visible,
    });
    const listener = webview.onDidReceiveMessage(
      guarded(this.shared, (value: unknown) => session.take(value)),
    );
    const open: OpenPanel<S> = { panel, session, repository };
    panel.onDidDispose(() => {
      vscode.Disposable.from(session, listener).dispose();
      if (this.now === open) this.now = undefined;
    });
    this.now = open;
    this.load(panel);
  }

  private load({ webview, title }: vscode.WebviewPanel): void {
    const { folder, images } = this.kind;
    const dist = vscode.Uri.joinPath(this.extension, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [dist, this.inMedia()] };
    const styles = [this.inMedia('panel.css'), this.inMedia(`${folder}.css`)];
    webview.html = pageHtml({
      nonce: randomBytes(16).toString('base64url'),
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, `${folder}.js`)).toString(),
      styles: styles.map((style) => webview.asWebviewUri(style).toString()),
      title,
      ...(images && { images }),
    });
  }

  private inMedia(...path: readonly string[]): vscode.Uri {
    return vscode.Uri.joinPath(this.extension, 'media', ...path);
  }
}

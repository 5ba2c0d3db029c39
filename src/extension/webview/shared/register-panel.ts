import * as vscode from 'vscode';
import type { RestorablePanel } from './panel-page';

/** The chunk that the code of panels is in. */
type Commands = typeof import('../../../lazy/commands.js');

/**
 * Registers a panel whose code is loaded when it is first shown or brought back.
 * @param id one of `panelIds`
 * @returns what loads it
 */
export function registerPanel<P extends RestorablePanel>(
  context: vscode.ExtensionContext,
  id: string,
  create: (commands: Commands, extension: vscode.Uri) => P,
): () => Promise<P> {
  let loading: Promise<P> | undefined;
  const start = async (): Promise<P> =>
    create(await import('../../../lazy/commands.js'), context.extensionUri);
  const load = (): Promise<P> => (loading ??= start());
  context.subscriptions.push(
    vscode.window.registerWebviewPanelSerializer(id, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        await (await load()).restore(panel, state);
      },
    }),
    { dispose: () => void loading?.then((panel) => void panel.dispose()) },
  );
  return load;
}

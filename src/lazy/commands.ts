/** What the commands do: a chunk of its own, because activation only has to know their ids. */
export { commands } from '../extension/commands/table';
export { FamilyTreePanel } from '../extension/webview/family-tree/panel';
export { ReleasePanels } from '../extension/webview/release/panel';
export { TestSchemePanel } from '../extension/webview/test-scheme/panel';

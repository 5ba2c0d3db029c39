import * as vscode from 'vscode';
import type { WatchedPlace } from '../../host/git';
import type { Policy } from '../../core/policy/types';

/** What to watch for one repository. */
export interface WatchedFiles {
  readonly root: vscode.Uri;
  readonly gitPlaces: readonly WatchedPlace[];
  /** Globs of files from the root. */
  readonly globs: readonly string[];
  /** Globs of files and folders that are only watched for coming and going. */
  readonly nameGlobs: readonly string[];
}

/** Folders that change often and never hold a manifest of the repository's own. */
const ignoredFolder = /\/(node_modules|\.git)\//;

/** The globs of everything that a snapshot of the repository is made from. */
export function globsOf(
  manifestGlobs: readonly string[],
  policy: Policy,
  policyFile: string,
): string[] {
  const named = policy.units.flatMap((unit) =>
    (unit.manifests ?? []).map((glob) => (unit.path === '' ? glob : `${unit.path}/${glob}`)),
  );
  const anywhere = manifestGlobs.map((glob) => `**/${glob}`);
  const custom = policy.slots.map(({ file }) => file);
  const records = `${policy.release.folder}/*`;
  const own = [policyFile, policy.changelog, records, ...policy.revisionLogs];
  return [...new Set([...own, ...anywhere, ...named, ...custom])].sort();
}

/** The globs of files and folders whose coming and going matters, whatever is in them. */
export function nameGlobsOf({ files, layout }: Policy): string[] {
  const folders = layout.flatMap(({ in: place, folders: names }) => [
    ...(place === '' ? [] : [place]),
    ...names.map((name) => (place === '' ? name : `${place}/${name}`)),
  ]);
  return [...new Set([...files.map((rule) => rule.in), ...folders])].sort();
}

/** Tells when a watched file or a ref of the repository changes. */
export function watchFiles(watched: WatchedFiles, changed: () => void): vscode.Disposable {
  const onFile = (uri: vscode.Uri): void => {
    if (!ignoredFolder.test(uri.path)) changed();
  };
  // One watcher a glob: the editor's braces do not nest, and a glob may have some of its own.
  const files = watched.globs.map((glob) =>
    watch(new vscode.RelativePattern(watched.root, glob), onFile),
  );
  const names = watched.nameGlobs.map((glob) =>
    watch(new vscode.RelativePattern(watched.root, glob), onFile, { ignoreChanges: true }),
  );
  const onRef = (uri: vscode.Uri): void => {
    // A lock is there while Git writes; what it writes comes as an event of its own.
    if (!uri.path.endsWith('.lock')) changed();
  };
  const refs = watched.gitPlaces.map(({ folder, glob }) =>
    watch(new vscode.RelativePattern(vscode.Uri.file(folder), glob), onRef),
  );
  return vscode.Disposable.from(...files, ...names, ...refs);
}

function watch(
  pattern: vscode.RelativePattern,
  changed: (uri: vscode.Uri) => void,
  { ignoreChanges = false } = {},
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, ignoreChanges);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
  );
}

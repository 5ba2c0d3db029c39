import * as vscode from 'vscode';
import { policyFileName, type Policy } from '../../core/policy/types';
import type { ManifestFile, NamedPath, RepositorySnapshot } from '../../core/snapshot/types';
import type { ReleaseFolder } from '../../core/release/record/types';
import type { Brain } from '../shared/brain';
import { inTurns } from '../shared/in-turns';

/** How many manifests of a folder that is not on a disk are read: each is a request to somewhere. */
const mostFiles = 100;

/** How many paths are looked at where the policy has rules for names of files. */
const mostPaths = 2000;

/** Reads a folder of a virtual file system through the editor: manifests and policy, without Git. */
export async function readVirtual(brain: Brain, root: vscode.Uri): Promise<RepositorySnapshot> {
  const catalogue = await brain.loadCatalogue();
  const policyText = await textAt(vscode.Uri.joinPath(root, policyFileName));
  const reading =
    policyText === undefined
      ? { problems: [] }
      : brain.readPolicy(policyText, await brain.policyContextFor(policyText));
  const policy = reading.policy ?? brain.builtInPolicy(catalogue);
  const releases = await readReleases(brain, root, policy);
  return {
    policy,
    policyProblems: reading.problems,
    manifests: await readManifests(brain, root, policy),
    unreadable: [],
    named: await readNamed(brain, root, policy),
    gitAbsence: 'no-repository',
    ...(releases && { releases }),
  };
}

/** The records and the roadmap of releases; what only Git can say of them stays open. */
async function readReleases(
  brain: Brain,
  root: vscode.Uri,
  policy: Policy,
): Promise<ReleaseFolder | undefined> {
  const { path: folder, isSure } = brain.wantedFolder(policy);
  const place = vscode.Uri.joinPath(root, folder);
  const names = await vscode.workspace.fs.readDirectory(place).then(
    (entries) => entries.filter(([, type]) => type === vscode.FileType.File),
    () => undefined,
  );
  if (!names) return undefined;
  const paths = names
    .map(([name]) => `${folder}/${name}`)
    .filter((path) => brain.isReleasePath(path, folder))
    .slice(0, mostFiles);
  const parsers = await brain.loadParsers();
  const files = await Promise.all(
    paths.map(async (path) => {
      const text = await textAt(vscode.Uri.joinPath(root, path));
      if (text === undefined || !(isSure || brain.isMeant(path, text))) return [];
      const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
      const fingerprint = brain.fingerprintOfUnsaved(text);
      const source = { path, content: { ok: true, value: content } as const, fingerprint };
      const file = await inTurns(brain.readReleaseFile(source, parsers, new Map()), () => true);
      return file ?? [];
    }),
  );
  return brain.releaseFolder(folder, files.flat(), undefined);
}

async function readManifests(
  brain: Brain,
  root: vscode.Uri,
  policy: Policy,
): Promise<readonly ManifestFile[]> {
  const parsers = await brain.loadParsers();
  const kindsOf = brain.createKindFinder(policy, []);
  const known = brain.manifestKinds.flatMap(({ files }) => files).flatMap(brain.expandGlob);
  // The editor's braces do not nest.
  const globs = [`**/{${known.join(',')}}`, ...policy.slots.map(({ file }) => file)];
  const searches = globs.map((glob) =>
    vscode.workspace.findFiles(
      new vscode.RelativePattern(root, glob),
      '**/node_modules/**',
      mostFiles,
    ),
  );
  const all = (await Promise.all(searches)).flat();
  const found = [...new Map(all.map((uri) => [uri.toString(), uri])).values()].slice(0, mostFiles);
  const files = await Promise.all(
    found.map(async (uri) => {
      const path = pathBelow(root, uri);
      const text = await textAt(uri);
      if (text === undefined) return [];
      const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
      const fingerprint = brain.fingerprintOfUnsaved(text);
      const source = { path, content, fingerprint };
      return brain.readManifestOfKinds(source, kindsOf(path), parsers) ?? [];
    }),
  );
  return files.flat();
}

async function readNamed(
  brain: Brain,
  root: vscode.Uri,
  policy: Policy,
): Promise<readonly NamedPath[]> {
  const isNamed = brain.createPathFilter(policy);
  if (!isNamed) return [];
  const all = new vscode.RelativePattern(root, '**/*');
  const found = await vscode.workspace.findFiles(all, '**/node_modules/**', mostPaths);
  const files = found.map((uri) => pathBelow(root, uri));
  return [
    ...files.map((path) => ({ path, isFolder: false })),
    ...[...brain.foldersOf(files)].map((path) => ({ path, isFolder: true })),
  ].filter(({ path, isFolder }) => isNamed(path, isFolder));
}

function pathBelow(root: vscode.Uri, uri: vscode.Uri): string {
  return uri.path.slice(root.path.length).replace(/^\//, '');
}

async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8').decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

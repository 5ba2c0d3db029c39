import * as vscode from 'vscode';
import { policyFileName, type Policy } from '../../core/policy/types';
import type { ManifestFile, NamedPath, RepositorySnapshot } from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';

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
  return {
    policy,
    policyProblems: reading.problems,
    manifests: await readManifests(brain, root, policy),
    unreadable: [],
    named: await readNamed(brain, root, policy),
    gitAbsence: 'no-repository',
  };
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

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
    policyText === undefined ? { problems: [] } : brain.readPolicy(policyText, { catalogue });
  const policy = reading.policy ?? brain.builtInPolicy(catalogue);
  return {
    policy,
    policyProblems: reading.problems,
    manifests: await readManifests(brain, root),
    unreadable: [],
    named: await readNamed(brain, root, policy),
    gitAbsence: 'no-repository',
  };
}

async function readManifests(brain: Brain, root: vscode.Uri): Promise<readonly ManifestFile[]> {
  const parsers = await brain.loadParsers();
  const globs = brain.manifestKinds.flatMap(({ files }) => files);
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(root, `**/{${globs.join(',')}}`),
    '**/node_modules/**',
    mostFiles,
  );
  const files = await Promise.all(
    found.map(async (uri) => {
      const path = pathBelow(root, uri);
      const text = await textAt(uri);
      if (text === undefined) return [];
      const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
      const fingerprint = brain.fingerprintOfUnsaved(text);
      const source = { path, content, fingerprint };
      return brain.readManifestOfKinds(source, brain.kindsOfPath(path), parsers) ?? [];
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

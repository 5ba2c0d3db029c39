import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '../src/core/catalogue';
import { builtInPolicy } from '../src/core/policy/built-in';
import { repositoryAt } from '../src/host/find-repository';
import { findPaths } from '../src/host/read/find-paths';
import { inParallel } from '../src/host/read/in-parallel';
import { readManifests } from '../src/host/read/read-manifests';
import { withTempFolder } from '../test/harness/temp-folder.mjs';
import type { Figure } from './figure';
import { git } from './git';
import { median } from './measure';

const folderCount = 1000;
const filesInFolder = 50;
const turns = 7;

/** Finding and reading the manifests of a large work tree, beside Git's list of files and reading those manifests. */
export async function scanFigures(): Promise<Figure[]> {
  return withTempFolder(async (dir) => {
    makeTree(dir);
    const place = await repositoryAt(dir);
    const policy = builtInPolicy(catalogue);
    const scan = async (): Promise<number> => {
      const { manifests } = await findPaths(place, policy, { git: true, unsaved: [] });
      const read = await readManifests(dir, manifests, { unsaved: new Map() });
      return read.manifests.length;
    };
    const found = await findPaths(place, policy, { git: true, unsaved: [] });
    const paths = found.manifests.map(({ path }) => path);
    const floor = async (): Promise<number> => {
      listed(dir);
      const texts = await inParallel(paths, 16, (path) => readFile(join(dir, path)));
      return texts.length;
    };
    const { ours, theirs, count } = await inTurns(scan, floor);
    return [
      {
        what: 'find and read the manifests of a work tree, beside git ls-files and reading them',
        value: ours / theirs,
        unit: '×',
        target: { sign: '≤', value: 2 },
        detail: `${folderCount * filesInFolder} files, ${count} manifests: ${ours.toFixed(0)} ms, Git and reading ${theirs.toFixed(0)} ms`,
      },
    ];
  });
}

/** Medians of seconds on the clock, since Git is a process of its own; a first turn warms up. */
async function inTurns(
  scan: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<{ readonly ours: number; readonly theirs: number; readonly count: number }> {
  const ours: number[] = [];
  const theirs: number[] = [];
  let count = 0;
  for (let turn = 0; turn <= turns; turn++) {
    const floorTime = await clock(floor);
    const scanTime = await clock(async () => {
      count = await scan();
    });
    if (turn === 0) continue;
    ours.push(scanTime);
    theirs.push(floorTime);
  }
  return { ours: median(ours), theirs: median(theirs), count };
}

async function clock(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function listed(dir: string): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', args, { cwd: dir, maxBuffer: 2 ** 28, encoding: 'utf8' }).split('\0');
}

/** Source files of many languages; in every other folder a manifest of some ecosystem. */
function makeTree(dir: string): void {
  git(dir, 'init', '--quiet');
  for (let index = 0; index < folderCount; index++) {
    const folder = join(dir, `area${index % 20}`, `part${index}`, 'src');
    mkdirSync(folder, { recursive: true });
    const manifest = index % 2 === 0 ? manifests[(index / 2) % manifests.length] : undefined;
    for (let file = manifest ? 1 : 0; file < filesInFolder; file++) {
      const extension = extensions[file % extensions.length] ?? '.txt';
      writeFileSync(join(folder, `module${file}${extension}`), `// ${index} ${file}\n`);
    }
    if (manifest) writeFileSync(join(folder, manifest.name), manifest.text(index));
  }
  git(dir, 'add', '--all');
}

const extensions = ['.ts', '.java', '.cs', '.py', '.cpp', '.md', '.json', '.xml', '.yaml', '.png'];

interface SampleManifest {
  readonly name: string;
  readonly text: (index: number) => string;
}

const manifests: readonly SampleManifest[] = [
  {
    name: 'package.json',
    text: (index) =>
      JSON.stringify(
        { name: `p${index}`, version: '1.2.3', dependencies: { a: '^1.0.0', b: '2.0.0' } },
        undefined,
        2,
      ),
  },
  {
    name: 'pom.xml',
    text: (index) =>
      `<project>\n  <artifactId>p${index}</artifactId>\n  <version>1.2.3-SNAPSHOT</version>\n</project>\n`,
  },
  {
    name: 'pyproject.toml',
    text: (index) => `[project]\nname = "p${index}"\nversion = "1.2.3"\n`,
  },
  {
    name: 'pubspec.yaml',
    text: (index) => `name: p${index}\nversion: 1.2.3+4\n`,
  },
  {
    name: 'version.h',
    text: () => '#define LIB_VERSION_MAJOR 1\n#define LIB_VERSION_MINOR 2\n',
  },
];

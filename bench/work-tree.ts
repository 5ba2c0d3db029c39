import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git';

const folderCount = 1000;
const filesInFolder = 50;

/** Files of a work tree that `makeWorkTree` makes. */
export const fileCount = folderCount * filesInFolder;

/** Source files of many languages; in every other folder a manifest of some ecosystem. */
export function makeWorkTree(dir: string): void {
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

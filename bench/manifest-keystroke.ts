import { parseTree } from 'jsonc-parser';
import { parseTOML } from 'toml-eslint-parser';
import { parseDocument } from 'yaml';
import { catalogue } from '../src/core/catalogue';
import { cDefines } from '../src/core/manifest/c/defines';
import { readJson5 } from '../src/core/manifest/json5/read-json5';
import { kindOfId } from '../src/core/manifest/kinds';
import { readManifest } from '../src/core/manifest/read-manifest';
import { visitXml } from '../src/core/manifest/xml/elements';
import { builtInPolicy } from '../src/core/policy/built-in';
import { checkManifest } from '../src/core/rules/check-repository';
import type { ManifestFile, RepositorySnapshot } from '../src/core/snapshot/types';
import { fingerprintOfUnsaved } from '../src/host/fingerprint';
import { parsers } from '../src/lazy/parsers';
import type { Figure } from './figure';
import { measureInTurns } from './measure';

/** UTF-16 units. */
const length = 200_000;
const turns = 15;
const otherManifests = 100;

/** What the editor does after a key in a long manifest, beside parsing its text once. */
export function manifestKeystrokeFigures(): Figure[] {
  return rows.map((row) => {
    const text = textOf(row);
    const snapshot = snapshotOf(row, text);
    let key = 0;
    const { keystroke, parse } = measureInTurns(
      {
        // Each key makes another text.
        keystroke: () => press(snapshot, row, `${text}${' '.repeat(++key % 8)}\n`),
        parse: () => row.parse(`${text}${' '.repeat(++key % 8)}\n`),
      },
      turns,
    );
    return {
      what: `a keystroke in 200 KB of ${row.format}, beside one parse`,
      value: keystroke / parse,
      unit: '×',
      target: { sign: '≤', value: 1.5 },
      detail: `${keystroke.toFixed(1)} ms, parse ${parse.toFixed(1)} ms, ${otherManifests} other manifests`,
    };
  });
}

interface Row {
  readonly format: string;
  readonly kind: string;
  readonly path: string;
  readonly start: string;
  readonly item: (index: number) => string;
  readonly end: string;
  /** One parse by the parser of the format; for XML, JSON5 and C our own scanner, which is the only one. */
  readonly parse: (text: string) => unknown;
}

const json = { parse: (text: string): unknown => parseTree(text) };

const rows: readonly Row[] = [
  {
    format: 'JSON, flat',
    kind: 'package-json',
    path: 'package.json',
    start: '{\n  "name": "a",\n  "version": "1.2.3",\n  "dependencies": {\n',
    item: (index) => `    "dependency-${index}": "^${index}.0.0",\n`,
    end: '    "last": "1.0.0"\n  }\n}\n',
    ...json,
  },
  {
    format: 'JSON, nested',
    kind: 'package-json',
    path: 'package-lock.json',
    start:
      '{\n  "name": "a",\n  "version": "1.2.3",\n  "packages": {\n    "": { "version": "1.2.3" },\n',
    item: (index) =>
      `    "node_modules/p${index}": {\n      "version": "${index}.0.0",\n      "engines": { "node": ">=18" }\n    },\n`,
    end: '    "last": {}\n  }\n}\n',
    ...json,
  },
  {
    format: 'JSON, malformed',
    kind: 'package-json',
    path: 'package.json',
    start: '{\n  "name": "a",\n  "version": "1.2.3\n  "dependencies": {\n',
    item: (index) => `    "dependency-${index}": "^${index}.0.0",\n`,
    end: '    "last": "1.0.0"\n  }\n}\n',
    ...json,
  },
  {
    format: 'YAML',
    kind: 'pubspec',
    path: 'pubspec.yaml',
    start: 'name: a\nversion: 1.2.3+4\ndependencies:\n',
    item: (index) => `  dependency_${index}: ^${index}.0.0\n`,
    end: '',
    parse: (text) => parseDocument(text),
  },
  {
    format: 'TOML',
    kind: 'cargo-toml',
    path: 'Cargo.toml',
    start: '[package]\nname = "a"\nversion = "1.2.3"\n[dependencies]\n',
    item: (index) => `dependency-${index} = { version = "${index}.0", optional = true }\n`,
    end: '',
    parse: (text) => parseTOML(text),
  },
  {
    format: 'XML',
    kind: 'pom',
    path: 'pom.xml',
    start: '<project>\n  <version>1.2.3</version>\n  <dependencies>\n',
    item: (index) =>
      `    <dependency><artifactId>a${index}</artifactId><version>${index}.0</version></dependency>\n`,
    end: '  </dependencies>\n</project>\n',
    parse: (text) => visitXml(text, { onElement: () => undefined }),
  },
  {
    format: 'JSON5',
    kind: 'oh-package',
    path: 'oh-package.json5',
    start: "{\n  name: 'a',\n  version: '1.2.3',\n  dependencies: {\n",
    item: (index) => `    'dependency-${index}': '^${index}.0.0', // why\n`,
    end: '  },\n}\n',
    parse: (text) => readJson5(text, [['version']]),
  },
  {
    format: 'C',
    kind: 'version-header',
    path: 'version.h',
    start: '#define APP_VERSION_MAJOR 1\n#define APP_VERSION_MINOR 2\n',
    item: (index) => `#define APP_FEATURE_${index} "feature ${index}" /* on */\n`,
    end: '',
    parse: (text) => [...cDefines(text)].length,
  },
];

function textOf({ start, item, end }: Row): string {
  const items: string[] = [];
  for (let size = start.length, index = 0; size < length; index++) {
    items.push(item(index));
    size += items[index]?.length ?? 0;
  }
  return start + items.join('') + end;
}

function press(snapshot: RepositorySnapshot, row: Row, text: string): void {
  checkManifest(snapshot, read(row.kind, row.path, text));
}

function read(kindId: string, path: string, text: string): ManifestFile {
  const kind = kindOfId(kindId);
  if (!kind) throw new Error(`Cannot measure: there is no kind "${kindId}".`);
  const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
  return readManifest({ path, content, fingerprint: fingerprintOfUnsaved(text) }, [kind], parsers);
}

function snapshotOf({ kind, path }: Row, text: string): RepositorySnapshot {
  const own = read(kind, path, text);
  const others = Array.from({ length: otherManifests }, (_, index) =>
    read('package-json', `packages/p${index}/package.json`, `{ "version": "1.0.${index}" }\n`),
  );
  return {
    policy: builtInPolicy(catalogue),
    policyProblems: [],
    manifests: [own, ...others],
    unreadable: [],
    named: [],
  };
}

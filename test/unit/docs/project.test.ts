import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtInProcesses } from '../../../src/core/release/process/built-in';
import { readPage, root, trackedPages } from './pages';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readPage('package.json')) as Manifest;
/** Names files of other projects, where they have theirs. */
const ofOthers = 'docs/manifests.md';
/** Ids of needs are written like paths. */
const needs: ReadonlySet<string> = new Set(
  builtInProcesses.flatMap(({ stages, gates }) =>
    [...stages, ...gates.values()].flatMap((each) => each.needs.map(({ id }) => id)),
  ),
);
const pages = trackedPages().map((path) => ({ path, text: readPage(path) }));

describe('what the pages say of the project', () => {
  it('names files and folders that exist', () => {
    const own = pages.filter(({ path }) => path !== ofOthers);
    const named = own.flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:src|test|docs|schemas|bench|media)\/[\w./-]+)`/g)].map(
        ([, file = '']) => ({ path, file }),
      ),
    );
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter(({ file }) => !needs.has(file) && !existsSync(join(root, file))),
      [],
    );
  });

  it('names scripts that exist', () => {
    const named = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(([, script = '']) => ({
        path,
        script,
      })),
    );
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter(({ script }) => manifest.scripts[script] === undefined),
      [],
    );
  });

  it('gives a reason for every package', () => {
    const page = readPage('docs/dependencies.md');
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const unexplained = packages.filter(
      (name) => !name.startsWith('@types/') && !page.includes(`\`${name}\``),
    );
    assert.deepEqual(unexplained, []);
  });
});

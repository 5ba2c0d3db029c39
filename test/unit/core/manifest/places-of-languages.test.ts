import assert from 'node:assert/strict';
import { kindsOfPath, unitFolderOf } from '../../../../src/core/manifest/kinds';

describe('the folder whose version a manifest of a language carries', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['demo/__init__.py', 'python-module', ''],
    ['src/demo/_version.py', 'python-module', ''],
    ['tools/demo/__init__.py', 'python-module', 'tools'],
    ['tools/src/demo/about.py', 'python-module', 'tools'],
    ['lib/demo/version.rb', 'ruby-version', ''],
    ['gems/a/lib/demo/a/version.rb', 'ruby-version', 'gems/a'],
    ['gems/a/lib/version.rb', 'ruby-version', 'gems/a'],
    ['debian/changelog', 'debian-changelog', ''],
    ['scripts/debian/changelog', 'debian-changelog', 'scripts'],
    ['game/Config/DefaultGame.ini', 'unreal', 'game'],
    ['crates/a/Cargo.toml', 'cargo-toml', 'crates/a'],
    ['.bumpversion.cfg', 'setup-cfg', ''],
  ];
  for (const [path, kind, folder] of rows) {
    it(`is "${folder}" for ${path}`, () => {
      assert.ok(kindsOfPath(path).some(({ id }) => id === kind));
      assert.equal(unitFolderOf(path, kind), folder);
    });
  }

  it('is not looked for in files that are no manifests', () => {
    for (const path of [
      'demo/main.py',
      'version.rb',
      'changelog',
      'demo-1.2.3-1.rockspec',
      'a.go',
    ]) {
      assert.deepEqual(kindsOfPath(path), [], path);
    }
  });

  it('has no part in a package without a version', () => {
    for (const text of [
      '',
      'from .version import __version__\n',
      'import sys\n    version = "1.0"\n',
    ]) {
      const [kind] = kindsOfPath('a/b/c/__init__.py');
      assert.equal(kind?.recognizes?.(text), false, text);
    }
  });
});

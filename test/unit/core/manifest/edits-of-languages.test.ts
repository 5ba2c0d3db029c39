import assert from 'node:assert/strict';
import { editsForVersion } from '../../../../src/core/manifest/edits-for-version';
import { spliceText } from '../../../../src/core/plan/splice-text';
import { render } from '../../../../src/core/text/message';
import { fixtureBytes, decoded, manifestOfText, versionMove } from '../../../support/manifests';

function written(kind: string, text: string, [from, to]: readonly [string, string]): string {
  const edits = editsForVersion(manifestOfText(kind, text), versionMove(to, from));
  return edits.ok ? spliceText(text, edits.value) : render(edits.reason, 'en');
}

/** Kind, text before, version before and after, text after. */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  [
    'cargo-toml',
    '[package]\r\nversion = "1.2.3" # c\r\n',
    '1.2.3',
    '1.3.0-rc.1',
    '[package]\r\nversion = "1.3.0-rc.1" # c\r\n',
  ],
  [
    'setup-cfg',
    '[metadata]\nversion:  1.0  \n',
    '1.0',
    '1.1rc1',
    '[metadata]\nversion:  1.1rc1  \n',
  ],
  ['setup-cfg', '[metadata]\nversion =\n\t1.0\n', '1.0', '1.1', '[metadata]\nversion =\n\t1.1\n'],
  ['setup-py', "setup(version='1.0',)", '1.0', '1.1', "setup(version='1.1',)"],
  ['setup-py', 'v = "1.0"\nsetup(version=v)', '1.0', '1.1', 'v = "1.1"\nsetup(version=v)'],
  ['python-module', "__version__ = '1.0' # é", '1.0', '1.1.dev2', "__version__ = '1.1.dev2' # é"],
  ['gemspec', 's.version = "1.0".freeze', '1.0', '1.1', 's.version = "1.1".freeze'],
  [
    'podspec',
    "s.version='1.0'\ns.swift_version='1.0'",
    '1.0',
    '1.1',
    "s.version='1.1'\ns.swift_version='1.0'",
  ],
  [
    'ruby-version',
    'MAJOR = 1\nMINOR = 2\nTINY = 3\n',
    '1.2.3',
    '2.0.0',
    'MAJOR = 2\nMINOR = 0\nTINY = 0\n',
  ],
  [
    'mix',
    '@version "1.0.0"\ndef project, do: [version: @version]',
    '1.0.0',
    '1.1.0',
    '@version "1.1.0"\ndef project, do: [version: @version]',
  ],
  ['cabal', 'name: a\nversion:   0.1.0\n', '0.1.0', '0.1.1', 'name: a\nversion:   0.1.1\n'],
  ['r-description', 'Package: a\nVersion: 1.0-2\n', '1.0-2', '1.1', 'Package: a\nVersion: 1.1\n'],
  ['rockspec', 'version = "1.0-3"\n', '1.0', '1.1', 'version = "1.1-1"\n'],
  [
    'rpm-spec',
    'Name: a\nVersion:\t1.0\nRelease: 3\n',
    '1.0',
    '1.1',
    'Name: a\nVersion:\t1.1\nRelease: 3\n',
  ],
  ['pkgbuild', "pkgver='1.0'\npkgrel=2\n", '1.0', '1.1', "pkgver='1.1'\npkgrel=2\n"],
  [
    'unreal',
    '[/Script/EngineSettings.GeneralProjectSettings]\nProjectVersion=1.0.0\n',
    '1.0.0',
    '1.1.0',
    '[/Script/EngineSettings.GeneralProjectSettings]\nProjectVersion=1.1.0\n',
  ],
  [
    'godot-project',
    '[application]\nconfig/version="1.0"\n',
    '1.0',
    '1.1',
    '[application]\nconfig/version="1.1"\n',
  ],
  [
    'godot-export',
    '[preset.0.options]\nversion/code=7\nversion/name="1.0"\n',
    '1.0',
    '1.1',
    '[preset.0.options]\nversion/code=8\nversion/name="1.1"\n',
  ],
  [
    'debian-changelog',
    'a (1:1.0+dfsg-3) UNRELEASED; urgency=low\n',
    '1.0',
    '1.1',
    'a (1:1.1+dfsg-1) UNRELEASED; urgency=low\n',
  ],
  [
    'debian-changelog',
    'a (1.0-3) unstable; urgency=low\n',
    '1.0',
    '1.1',
    'a (1.0-3) unstable; urgency=low\n',
  ],
  ['go-mod', 'module example.com/a/v2\n', '2.1.0', '3.0.0', 'module example.com/a/v2\n'],
];

describe('a version written into the manifest of a language', () => {
  for (const [kind, before, from, to, after] of rows) {
    it(`changes nothing else when ${from} becomes ${to} in ${kind}: ${before.trim()}`, () => {
      assert.equal(written(kind, before, [from, to]), after);
    });
  }
});

describe('a lock file of Cargo', () => {
  const before = decoded(fixtureBytes('cargo-lock', 'Cargo.lock')).text;

  it('moves with the packages of the workspace that held the version, and no dependency does', () => {
    const own = /(name = "demo-(?:cli|core)"\nversion = ")1\.2\.3/g;
    assert.equal(written('cargo-lock', before, ['1.2.3', '1.3.0']), before.replace(own, '$11.3.0'));
  });

  it('is left alone where the version is none of its own packages', () => {
    assert.equal(written('cargo-lock', before, ['9.9.9', '10.0.0']), before);
  });
});

describe('a version that the manifest of a language cannot hold', () => {
  const refused: readonly (readonly [string, string, string, RegExp])[] = [
    ['python-module', '__version__ = "1.0"', '1.0-foo', /"-" cannot stand/],
    ['python-module', 'VERSION = (1, 0, 0)', '1.1rc1', /no place for all of it/],
    ['python-module', 'VERSION = (1, 0)', '1.1.2', /no place for all of it/],
    ['ruby-version', 'MAJOR = 1\nMINOR = 2\nTINY = 3\n', '2.0.0.rc1', /numbers alone/],
    ['cargo-toml', '[package]\nversion = "1.0.0"', '1.0', /patch number is missing/],
    ['pkgbuild', 'pkgver=1.0', '1.1-rc1', /Cannot write "1.1-rc1" to pkgver/],
  ];
  for (const [kind, text, version, reason] of refused) {
    it(`is refused: ${version} in ${kind}`, () => {
      assert.match(written(kind, text, ['1.0', version]), reason);
    });
  }
});

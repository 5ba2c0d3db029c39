import assert from 'node:assert/strict';
import { editsForVersion } from '../../../../../src/core/manifest/edits-for-version';
import { encodeValue } from '../../../../../src/core/manifest/encode-value';
import { kindsOfPath, recognisedKind } from '../../../../../src/core/manifest/kinds';
import { spliceText } from '../../../../../src/core/plan/splice-text';
import {
  fixtureBytes,
  manifestOf,
  manifestOfText,
  versionMove,
} from '../../../../support/manifests';

describe('the law of a slot of JSON or YAML', () => {
  const laws: readonly (readonly [string, string, string])[] = [
    ['composer', 'library.composer.json', 'free'],
    ['deno', 'jsr.json', 'semver'],
    ['lerna', 'fixed.lerna.json', 'semver'],
    ['tauri', 'first.tauri.conf.json', 'semver'],
    ['vcpkg', 'port.vcpkg.json', 'free integer:revision'],
    ['vcpkg', 'semver.vcpkg.json', 'semver'],
    ['harmony-app', 'app.json5', 'harmony-code:code harmony'],
    ['oh-package', 'oh-package.json5', 'semver'],
    ['uni-app', 'manifest.json', 'free android-code:code'],
    ['quick-app', 'manifest.json', 'free integer:code'],
    ['web-extension', 'manifest.json', 'chrome free:alike'],
    ['expo', 'app.json', 'free apple-build:code android-code:code'],
    ['platformio', 'library.json', 'semver'],
    ['chart', 'Chart.yaml', 'helm free:alike'],
    ['unity', 'ProjectSettings.asset', 'free android-code:code'],
  ];
  for (const [kind, name, law] of laws) {
    it(`is ${law} in ${kind}/${name}`, () => {
      const { slots } = manifestOf(kind, fixtureBytes(kind, name), name);
      const found = slots.map(({ ecosystem, shape }) => ecosystem + (shape ? `:${shape}` : ''));
      assert.equal(found.join(' '), law);
    });
  }
});

describe('a file whose name several kinds share', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['manifest.json', '{"manifest_version" : 3, "version": "1.0"}', 'web-extension'],
    ['manifest.json', '{"versionName":"1.0","vueVersion":"3","package":"a"}', 'uni-app'],
    ['manifest.json', '{"package":"com.a","versionName":"1.0"}', 'quick-app'],
    ['manifest.json', '{"name":"a","start_url":".","icons":[]}', undefined],
    ['manifest.json', '{"description":"no \\"manifest_version\\" here"}', undefined],
    ['app.json', '{"expo":{"version":"1.0.0"}}', 'expo'],
    ['app.json', '{"name":"a","displayName":"A"}', undefined],
    ['app.json', '{"pages":["pages/index"],"version":"1.0.0"}', undefined],
    ['library.json', '{"name":"a","version":"1.0.0"}', 'platformio'],
    ['library.json', '{"machineName":"H5P.A","name":"a","version":"1.0.0"}', undefined],
    ['openapi.yaml', 'info:\n  version: 1\n', undefined],
    ['openapi.yaml', 'openapi: 3.1.0\n', 'openapi'],
    ['swagger.json', '\n{ "swagger": "2.0" }', 'openapi'],
    ['swagger.json', '{ "url": "swagger" }', undefined],
    ['AppScope/app.json5', '{}', 'harmony-app'],
    ['entry/app.json5', '{}', undefined],
    ['a/ProjectSettings/ProjectSettings.asset', '', 'unity'],
    ['a/ProjectSettings.asset', '', undefined],
  ];
  for (const [path, text, kind] of rows) {
    it(`is ${kind ?? 'none'} by its text: ${path} ${JSON.stringify(text)}`, () => {
      assert.equal(recognisedKind(kindsOfPath(path), text)?.id, kind);
    });
  }
});

describe('a bump of JSON or YAML', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    [
      'harmony-app',
      "{ app: { versionCode: 1000000, versionName: '1.0.0', } }",
      '1.0.1',
      "{ app: { versionCode: 1000001, versionName: '1.0.1', } }",
    ],
    [
      'uni-app',
      '{ "versionName" : "1.9.0", "versionCode" : "190" }',
      '2.0.0',
      '{ "versionName" : "2.0.0", "versionCode" : "191" }',
    ],
    [
      'quick-app',
      '{"versionName":"1.0.0","versionCode":41}',
      '1.0.1',
      '{"versionName":"1.0.1","versionCode":42}',
    ],
    [
      'vcpkg',
      '{"version":"1.2.12","port-version":3}',
      '1.2.13',
      '{"version":"1.2.13","port-version":0}',
    ],
    [
      'chart',
      'version: 1.2.0\nappVersion: "1.16"\n',
      '1.3.0',
      'version: 1.3.0\nappVersion: "1.16"\n',
    ],
    [
      'chart',
      'version: 1.2.0\nappVersion: 1.2.0\n',
      '1.3.0',
      'version: 1.3.0\nappVersion: 1.3.0\n',
    ],
    ['snapcraft', "version: '1.9'\n", '1.10', "version: '1.10'\n"],
    ['snapcraft', 'version: 1.9.0\n', '1.10', 'version: "1.10"\n'],
    [
      'compose',
      'services:\n  a:\n    labels:\n      - "org.opencontainers.image.version=1.0.0"\n',
      '1.0.1',
      'services:\n  a:\n    labels:\n      - "org.opencontainers.image.version=1.0.1"\n',
    ],
    [
      'unity',
      'P:\n  bundleVersion: 0.1\n  AndroidBundleVersionCode: 7\n',
      '0.2',
      'P:\n  bundleVersion: 0.2\n  AndroidBundleVersionCode: 8\n',
    ],
    ['oh-package', "{ version: '1.0.0' }", '1.0.1', "{ version: '1.0.1' }"],
  ];
  for (const [kind, before, version, after] of rows) {
    it(`writes ${version} into ${JSON.stringify(before)}`, () => {
      const file = manifestOfText(kind, before);
      const from = file.slots.find(({ shape }) => shape === undefined)?.value;
      const edits = editsForVersion(file, versionMove(version, from));
      assert.ok(edits.ok);
      assert.equal(spliceText(before, edits.value), after);
    });
  }

  it('escapes the quote of the text that it writes into', () => {
    assert.deepEqual(encodeValue("it's \\", 'single-quoted'), { ok: true, value: "it\\'s \\\\" });
  });
});

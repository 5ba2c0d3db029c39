import assert from 'node:assert/strict';
import { kindOfNamedPath } from '../../../../src/core/manifest/kinds';
import { fixtureBytes, manifestOf } from '../../../support/manifests';

/** `slot = value @ line:column`, and the codes of the problems. */
interface Expected {
  readonly slots: readonly string[];
  readonly problems?: readonly string[];
}

const expected: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'package-json': {
    'extension-crlf.package.json': { slots: ['/version = 1.4.0 @ 4:15'] },
    'bom.package.json': { slots: ['/version = 2.0.0-rc.1+build.5 @ 3:14'] },
    'package-lock.json': {
      slots: ['/version = 2.0.0 @ 3:15', '/packages//version = 2.0.0 @ 8:19'],
    },
    'duplicate.package.json': { slots: [], problems: ['duplicate-key'] },
    'number.package.json': { slots: [], problems: ['not-a-string'] },
    'broken.package.json': { slots: ['/version = 1.0.1 @ 3:15'], problems: ['syntax'] },
    'unclosed.package.json': { slots: [], problems: ['syntax', 'not-a-string'] },
  },
  pom: {
    'literal.pom.xml': { slots: ['/project/version = 2.1.0-SNAPSHOT @ 8:5'] },
    'revision.pom.xml': { slots: ['/project/properties/revision = 3.3.2 @ 7:15'] },
    'inherited.pom.xml': { slots: [] },
    'duplicate.pom.xml': { slots: [], problems: ['duplicate-key'] },
    'nested.pom.xml': { slots: [], problems: ['not-a-string'] },
    'broken.pom.xml': { slots: ['/project/version = 1.2.3 @ 6:12'], problems: ['syntax'] },
  },
  pyproject: {
    'all.pyproject.toml': {
      slots: [
        'project.version = 1.2.3 @ 7:12',
        'tool.poetry.version = 1.2.3 @ 11:12',
        'tool.bumpversion.current_version = 1.2.3 @ 17:20',
      ],
    },
    'inline.pyproject.toml': { slots: ['project.version = 0.1.0 @ 1:36'] },
    'duplicate.pyproject.toml': { slots: [], problems: ['syntax', 'duplicate-key'] },
    'duplicate-table.pyproject.toml': { slots: [], problems: ['syntax', 'duplicate-key'] },
    'broken.pyproject.toml': { slots: ['project.version = 1.0 @ 7:12'], problems: ['syntax'] },
    'number.pyproject.toml': { slots: [], problems: ['not-a-string'] },
  },
  pubspec: {
    'flutter.pubspec.yaml': {
      slots: ['version = 1.0.0+7 @ 3:10', 'msix_config.msix_version = 1.0.0.3 @ 9:18'],
    },
    'quoted-crlf.pubspec.yaml': { slots: ['version = 0.2.0 @ 2:11'] },
    'duplicate.pubspec.yaml': { slots: [], problems: ['duplicate-key'] },
    'broken.pubspec.yaml': { slots: ['version = 1.2.0 @ 2:10'], problems: ['syntax'] },
    'block.pubspec.yaml': { slots: [], problems: ['not-a-string'] },
    'empty.pubspec.yaml': { slots: [], problems: ['not-a-string'] },
  },
  'version-header': {
    'strings.h': {
      slots: [
        'APP_VERSION = 1.4.2 @ 6:32',
        'APP_VERSION_TEXT = V100R001C01B023 @ 7:30',
        'APP_FILE_VERSION = 1.4.2.0 @ 8:27',
        'APP_FILE_VERSION_COMMA = 1, 4, 2, 0 @ 9:32',
        'APP_VERSION_NUMBER = 10402 @ 10:28',
        'APP_VERSION_HEX = 0x010402 @ 11:26',
        'APP_LIB_VERSION = 1_4 @ 12:26',
        'APP_VERSION_LONG = 1.4.2-beta @ 14:6',
      ],
    },
    'split.h': {
      slots: [
        'LIB_VERSION_MAJOR = 2 @ 1:27',
        'LIB_VERSION_MINOR = 7 @ 2:28',
        'LIB_VERSION_MICRO = 1 @ 3:30',
        'LIB_VERSION_BUILD = 88 @ 4:27',
        'NET_MAJOR_VERSION = 3 @ 6:27',
        'NET_MINOR_VERSION = 1 @ 7:27',
        'HAL_VERSION_MAIN = 0x01 @ 8:27',
        'HAL_VERSION_SUB1 = 0x0A @ 9:27',
        'HAL_VERSION_SUB2 = 0x02 @ 10:27',
      ],
    },
    'fallback.h': { slots: ['LIVE_VERSION = 1.0.1 @ 15:23'] },
    'duplicate.h': { slots: [], problems: ['duplicate-key'] },
    'template.h.in': { slots: [] },
    'broken.h': { slots: ['LIB_VERSION = 2.0.0 @ 2:22'] },
  },
  'version-file': {
    VERSION: { slots: ['version = 1.2.3-rc.1 @ 2:3'] },
    'lines.version.txt': { slots: [], problems: ['syntax'] },
    'empty.version.txt': { slots: [] },
  },
};

describe('slots of the fixtures', () => {
  for (const [kind, files] of Object.entries(expected)) {
    for (const [name, { slots, problems = [] }] of Object.entries(files)) {
      it(`finds what ${kind}/${name} holds`, () => {
        const manifest = manifestOf(kind, fixtureBytes(kind, name), name);
        const found = manifest.slots.map(
          ({ slot, value, line, column }) => `${slot} = ${value} @ ${line}:${column}`,
        );
        assert.deepEqual(found, slots);
        assert.deepEqual(
          manifest.problems.map(({ code }) => code),
          problems,
        );
      });

      it(`takes ${kind}/${name} for its kind when it is named`, () => {
        assert.equal(kindOfNamedPath(`some/folder/${name}`)?.id, kind);
      });
    }
  }
});

describe('the law of a slot', () => {
  const laws: readonly (readonly [string, string, string])[] = [
    ['package-json', 'extension-crlf.package.json', 'vscode'],
    ['package-json', 'bom.package.json', 'semver'],
    ['package-json', 'package-lock.json', 'semver semver'],
    ['pom', 'literal.pom.xml', 'maven'],
    ['pyproject', 'all.pyproject.toml', 'pep440 pep440 free'],
    ['pubspec', 'flutter.pubspec.yaml', 'pub windows'],
    ['version-file', 'VERSION', 'free'],
  ];
  for (const [kind, name, law] of laws) {
    it(`is ${law} in ${kind}/${name}`, () => {
      const { slots } = manifestOf(kind, fixtureBytes(kind, name), name);
      assert.equal(slots.map(({ ecosystem }) => ecosystem).join(' '), law);
    });
  }
});

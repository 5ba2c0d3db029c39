import assert from 'node:assert/strict';
import { editsForVersion } from '../../../../../src/core/manifest/edits-for-version';
import { spliceText } from '../../../../../src/core/plan/splice-text';
import { encodeText } from '../../../../../src/core/text/encode';
import { render } from '../../../../../src/core/text/message';
import { spliceBytes } from '../../../../../src/host/files/splice';
import {
  fixtureBytes,
  manifestOf,
  manifestOfText,
  versionMove,
} from '../../../../support/manifests';

function bumped(kind: string, bytes: Uint8Array, version: string, path?: string): Uint8Array {
  const file = manifestOf(kind, bytes, path);
  const edits = editsForVersion(file, versionMove(version));
  assert.ok(edits.ok);
  const replacements = edits.value.map(({ after }) => {
    const encoded = encodeText(after, file.content.encoding);
    assert.ok(encoded.ok);
    return encoded.value;
  });
  return spliceBytes(bytes, edits.value, replacements);
}

/** The bytes with each of some ASCII stretches, as often as it stands there, in another form. */
function withReplaced(
  bytes: Uint8Array,
  encoding: 'latin1' | 'utf16le',
  changes: readonly (readonly [string, string])[],
): Uint8Array {
  const text = Buffer.from(bytes).toString(encoding);
  const after = changes.reduce((all, [from, to]) => {
    assert.ok(all.includes(from), from);
    return all.replaceAll(from, to);
  }, text);
  return new Uint8Array(Buffer.from(after, encoding));
}

type Change = readonly [string, string];

/** Kind, fixture, version, what changes in the file's own bytes, path. */
const rows: readonly (readonly [
  string,
  string,
  'latin1' | 'utf16le',
  string,
  readonly Change[],
  string?,
])[] = [
  [
    'windows-resource',
    'gbk-crlf.rc',
    'latin1',
    '1.2.3',
    [
      ['VERSION 1,0,6,158', 'VERSION 1,2,3,158'],
      ['"1.0.6.158"', '"1.2.3.158"'],
      ['"1, 0, 6, 158"', '"1, 2, 3, 158"'],
    ],
  ],
  [
    'windows-resource',
    'gbk-crlf.rc',
    'latin1',
    '1.2.3.4',
    [
      ['VERSION 1,0,6,158', 'VERSION 1,2,3,4'],
      ['"1.0.6.158"', '"1.2.3.4"'],
      ['"1, 0, 6, 158"', '"1, 2, 3, 4"'],
    ],
  ],
  ...['languages-utf16le.rc', 'unmarked-utf16le.rc'].map(
    (name) =>
      [
        'windows-resource',
        name,
        'utf16le',
        '0.15.0',
        [
          ['VERSION 0,14,3,0', 'VERSION 0,15,0,0'],
          ['"0.14.3', '"0.15.0'],
        ],
      ] as const,
  ),
  [
    'cmake',
    'gbk-crlf.CMakeLists.txt',
    'latin1',
    '2.1',
    [
      ['"2.0"', '"2.1"'],
      ['MINOR 0', 'MINOR 1'],
    ],
    'CMakeLists.txt',
  ],
  [
    'inno-setup',
    'gbk-crlf.iss',
    'latin1',
    '1.6.1',
    [
      ['AppVersion=1.5', 'AppVersion=1.6.1'],
      [' 1.5\r', ' 1.6.1\r'],
      ['1.5.0.0', '1.6.1.0'],
    ],
  ],
  ['inno-setup', 'utf16le.iss', 'utf16le', '2.3.5', [['2.3.4', '2.3.5']]],
  [
    'nsis',
    'gbk-crlf.nsi',
    'latin1',
    '1.3.0',
    [
      ['1.2.0.7', '1.3.0.7'],
      ['1, 2, 0, 7', '1, 3, 0, 7'],
    ],
  ],
  ['qmake', 'gbk.pro', 'latin1', '2.1.0', [['2.0', '2.1.0']]],
  ['meson', 'typical.meson.build', 'latin1', '4.2', [["'4.1'", "'4.2'"]]],
  [
    'autoconf',
    'split.configure.ac',
    'latin1',
    '3.0.0',
    [
      ['[2])', '[3])'],
      ['[44]', '[0]'],
      ['micro, 1)', 'micro, 0)'],
    ],
  ],
  ['conan', 'tabs-crlf.conanfile.py', 'latin1', '2.4.0', [['2.3.4-beta', '2.4.0']]],
  ['xmake', 'typical.xmake.lua', 'latin1', '3.1.1', [['3.1.0', '3.1.1']]],
  [
    'version-parts',
    'suffix.VERSION',
    'latin1',
    '3.7.0',
    [
      ['MINOR=6', 'MINOR=7'],
      ['EXTRAVERSION=rc3', 'EXTRAVERSION='],
    ],
  ],
  [
    'version-parts',
    'VERSION',
    'latin1',
    '1.5.0-rc1',
    [
      ['MINOR = 4', 'MINOR = 5'],
      ['PATCHLEVEL = 99', 'PATCHLEVEL = 0'],
      ['EXTRAVERSION =', 'EXTRAVERSION =rc1'],
    ],
  ],
  [
    'arduino-library',
    'spaced-crlf.library.properties',
    'latin1',
    '0.4.0',
    [['version = 0.3.1 ', 'version = 0.4.0 ']],
  ],
  [
    'dockerfile',
    'Dockerfile',
    'latin1',
    '1.4.0-rc.1',
    [
      ['"1.3.0"', '"1.4.0-rc.1"'],
      ["'1.3.0'", "'1.4.0-rc.1'"],
      ['version=1.3.0', 'version=1.4.0-rc.1'],
    ],
  ],
  ['dockerfile', 'escape-crlf.Dockerfile', 'latin1', '2.1.0', [['2.0.1', '2.1.0']]],
];

describe('a bump of what native projects are built with', () => {
  for (const [kind, name, encoding, version, changes, path] of rows) {
    it(`writes ${version} into the bytes of the versions alone: ${kind}/${name}`, () => {
      const before = fixtureBytes(kind, name);
      const after = bumped(kind, before, version, path);
      const expected = withReplaced(before, encoding, changes);
      assert.equal(Buffer.from(after).toString(encoding), Buffer.from(expected).toString(encoding));
    });
  }

  it('writes UTF-16 with the high byte first', () => {
    const name = 'languages-utf16be.rc';
    const before = Buffer.from(fixtureBytes('windows-resource', name));
    const after = Buffer.from(bumped('windows-resource', before, '0.15.0'));
    const little = withReplaced(Buffer.from(before).swap16(), 'utf16le', [
      ['VERSION 0,14,3,0', 'VERSION 0,15,0,0'],
      ['"0.14.3', '"0.15.0'],
    ]);
    assert.deepEqual(after, Buffer.from(little).swap16());
  });

  it('is refused where a version has no room', () => {
    const file = manifestOfText(
      'cmake',
      'project(a VERSION 1.2.3)\nset(A_VERSION_MAJOR 1)\n',
      'CMakeLists.txt',
    );
    const edits = editsForVersion(file, versionMove('2.0.0'));
    assert.ok(edits.ok);
    const refused = editsForVersion(file, versionMove('1.3.0'));
    assert.match(refused.ok ? '' : render(refused.reason, 'en'), /room for 1 numbers/);
  });
});

describe('names of versions in scripts', () => {
  /** Kind, text, the names of the slots. */
  const names: readonly (readonly [string, string, string])[] = [
    ['cmake', 'project(demo)\nset(DEMO_VERSION 1.0)', 'DEMO_VERSION'],
    ['cmake', 'project(libdemo)\nset(DEMO_VERSION 1.0)', 'DEMO_VERSION'],
    ['cmake', 'project(demo)\nset(DEMOLIB_VERSION 1.0)', 'DEMOLIB_VERSION'],
    ['cmake', 'project(QGroundControl)\nset(QGC_VERSION 1.0)', 'QGC_VERSION'],
    ['cmake', 'project(demo)\nset(my_version 1.0)', 'my_version'],
    ['cmake', 'project(demo)\nset(ZLIB_VERSION 1.0)', ''],
    ['cmake', 'project(demo)\nset(CMAKE_PROJECT_VERSION 1.0)', 'CMAKE_PROJECT_VERSION'],
    ['cmake', 'project(cmake)\nset(CMAKE_SYSTEM_VERSION 1.0)', ''],
    ['cmake', 'project(demo)\nset(DEMO_MIN_VERSION 1.0)', ''],
    ['cmake', 'project(demo VERSION ${ZV})\nset(ZV 1.0)', 'ZV'],
    ['cmake', 'set(Z_VER 1.0)\nproject(demo VERSION ${Z_VER})', 'Z_VER'],
    ['nsis', 'Name "x"\n!define ZLIB_VERSION 1.0', ''],
    ['nsis', 'OutFile "${Z_VERSION}.exe"\n!define Z_VERSION 1.0', 'Z_VERSION'],
    ['inno-setup', '#define PythonVersion "3.12"', ''],
    ['inno-setup', '#define DemoVersion "1.2"\n#define MyAppName "Demo"', 'DemoVersion'],
    ['qmake', 'TARGET = demo\nDEMO_VERSION = 1.0\nZLIB_VERSION = 1.0', 'DEMO_VERSION'],
    ['autoconf', 'AC_INIT([demo], [1.0])\nm4_define([zlib_version], [1.2])', 'AC_INIT'],
    [
      'version-header',
      '#define APPVERSIONMAJOR 1\n#define APPVERSIONMINOR 2',
      'APPVERSIONMAJOR APPVERSIONMINOR',
    ],
  ];
  for (const [kind, text, expected] of names) {
    it(`tell the project's own from others: ${kind} ${JSON.stringify(text)}`, () => {
      const { slots } = manifestOfText(kind, text, kind === 'cmake' ? 'CMakeLists.txt' : kind);
      assert.equal(slots.map(({ slot }) => slot).join(' '), expected);
    });
  }

  it('are all own in a script for versions that names no project', () => {
    const text = 'set(ANY_VERSION 1.0)\nset(QT_VERSION 5.15)';
    const { slots } = manifestOfText('cmake', text, 'cmake/version.cmake');
    assert.deepEqual(
      slots.map(({ slot }) => slot),
      ['ANY_VERSION'],
    );
  });
});

describe('versions that stand several times', () => {
  const repeated: readonly (readonly [string, string, string])[] = [
    ['dockerfile', 'LABEL version=1.0\nLABEL version=1.0', 'LABEL version=2.0\nLABEL version=2.0'],
    ['dockerfile', 'LABEL version=1.0\nLABEL version=1.1', 'LABEL version=1.0\nLABEL version=1.1'],
    [
      'qmake',
      'win32:VERSION = 1.0.0.3\nelse:VERSION = 1.0.0',
      'win32:VERSION = 2.0.0.3\nelse:VERSION = 2.0',
    ],
  ];
  for (const [kind, before, after] of repeated) {
    it(`move together where they agree: ${JSON.stringify(before)}`, () => {
      const file = manifestOfText(kind, before);
      const edits = editsForVersion(file, versionMove('2.0'));
      assert.ok(edits.ok);
      assert.equal(spliceText(before, edits.value), after);
    });
  }
});

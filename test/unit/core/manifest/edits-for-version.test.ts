import assert from 'node:assert/strict';
import { spliceText } from '../../../../src/core/plan/splice-text';
import { editsForVersion } from '../../../../src/core/manifest/edits-for-version';
import { render } from '../../../../src/core/text/message';
import { fixtureBytes, manifestOf, manifestOfText, versionMove } from '../../../support/manifests';

function written(kind: string, text: string, version: string): string {
  const edits = editsForVersion(manifestOfText(kind, text), versionMove(version));
  if (!edits.ok) return render(edits.reason, 'en');
  return spliceText(text, edits.value);
}

/** Kind, text before, version, text after. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ['package-json', '{"version":"1.0.0"}', '1.1.0', '{"version":"1.1.0"}'],
  ['package-json', '{"version":"1.0.0"}', '1.0.0', '{"version":"1.0.0"}'],
  ['version-file', ' 1.0\r\n', '1.1', ' 1.1\r\n'],
  ['version-file', '1.0\n', 'V1.0 "正式"', 'V1.0 "正式"\n'],
  ['pubspec', 'version: 1.0.0+7\n', '1.1.0', 'version: 1.1.0+7\n'],
  ['pubspec', 'version: 1.0.0+7\n', '1.1.0+8', 'version: 1.1.0+8\n'],
  ['pubspec', 'version: 1.0.0\n', '1.1.0', 'version: 1.1.0\n'],
  ['pubspec', "version: '1.0.0'\n", '1.1.0', "version: '1.1.0'\n"],
  [
    'pubspec',
    'msix_config:\n  msix_version: 1.0.0.3\n',
    '1.2.0',
    'msix_config:\n  msix_version: 1.2.0.3\n',
  ],
  ['pyproject', "[project]\nversion = '1.0'\n", '1.1rc1', "[project]\nversion = '1.1rc1'\n"],
  ['version-header', '#define X_VERSION L"App v1.0\\0"', '1.1', '#define X_VERSION L"App v1.1\\0"'],
  ['version-header', '#define X_VERSION 8, 9, 7, 0', '8.10.0', '#define X_VERSION 8, 10, 0, 0'],
  ['version-header', '#define X_VERSION 8,9,7,5', '9.0', '#define X_VERSION 9,0,0,5'],
  ['version-header', '#define X_VERSION 8,9,7,5', '9.0.0.6', '#define X_VERSION 9,0,0,6'],
  ['version-header', '#define X_LIB_VERSION "1_90"', '1.91.0', '#define X_LIB_VERSION "1_91"'],
  [
    'version-header',
    '#define X_VERSION "say \\"1.0\\""',
    '1.1',
    '#define X_VERSION "say \\"1.0\\""',
  ],
];

describe('the edits for a version', () => {
  for (const [kind, before, version, after] of rows) {
    it(`write ${version} into ${before.trim()}`, () => {
      assert.equal(written(kind, before, version), after);
    });
  }

  it('write the parts of a split version, and keep its build number', () => {
    const before =
      '#define A_VERSION_MAJOR 1\n#define A_VERSION_MINOR (0x09U)\n#define A_VERSION_PATCH "3"\n#define A_VERSION_BUILD 88\n';
    const after =
      '#define A_VERSION_MAJOR 2\n#define A_VERSION_MINOR (0x0aU)\n#define A_VERSION_PATCH "0"\n#define A_VERSION_BUILD 88\n';
    assert.equal(written('version-header', before, '2.10.0'), after);
  });

  it('take BUILD for the third number where REVISION is the fourth', () => {
    const before =
      '#define VER_MAJOR 1\n#define VER_MINOR 2\n#define VER_BUILD 3\n#define VER_REVISION 4\n';
    const after =
      '#define VER_MAJOR 1\n#define VER_MINOR 2\n#define VER_BUILD 5\n#define VER_REVISION 6\n';
    assert.equal(written('version-header', before, '1.2.5.6'), after);
  });

  it('write the shape that Windows wants beside the version itself', () => {
    const before = '#define A_VERSION "8.9.7"\n#define A_FILE_VERSION "8.9.7.4"\n';
    const after = '#define A_VERSION "8.9.8"\n#define A_FILE_VERSION "8.9.8.4"\n';
    assert.equal(written('version-header', before, '8.9.8'), after);
  });

  const packed: readonly (readonly [string, string, string, string])[] = [
    ['1_90', '109000', '1.91', '109100'],
    ['1.4.2', '10402', '1.5.0', '10500'],
    ['3.45.1', '3045001', '3.46.0', '3046000'],
    ['8.5.0', '0x080500', '8.10.1', '0x080A01'],
    ['1.4.2', '777', '1.5.0', '777'],
    ['1.4.2', '10402', '1.500.0', '10402'],
  ];
  for (const [before, integer, version, after] of packed) {
    it(`make ${integer} beside ${before} ${after} for ${version}`, () => {
      const text = `#define A_VERSION "${before}"\n#define A_VERSION_NUM ${integer}\n`;
      const edited = written('version-header', text, version);
      assert.match(edited, new RegExp(`_NUM ${after}\\n`, 'i'));
    });
  }

  it('keep a lock file in step with itself', () => {
    const file = manifestOf(
      'package-json',
      fixtureBytes('package-json', 'package-lock.json'),
      'package-lock.json',
    );
    const edits = editsForVersion(file, versionMove('2.1.0'));
    assert.ok(edits.ok);
    assert.deepEqual(
      edits.value.map(({ slot, after }) => `${slot} ${after}`),
      ['/version 2.1.0', '/packages//version 2.1.0'],
    );
  });
});

describe('a version that a slot cannot hold', () => {
  const refused: readonly (readonly [string, string, string, RegExp])[] = [
    ['package-json', '{"version":"1.0.0"}', '1.0', /"\." with the patch number is missing/],
    [
      'package-json',
      '{"version":"1.0.0","engines":{"vscode":"*"}}',
      '1.0.0-rc.1',
      /no prerelease or build label/,
    ],
    ['pom', '<project><version>1</version></project>', '${revision}', /would be an expression/],
    ['pom', '<project><version>1</version></project>', '1 2', /" " cannot stand at position 2/],
    ['pyproject', '[project]\nversion="1"', '1.0-foo', /"-" cannot stand/],
    ['pubspec', 'version: 1.0.0', '1.0.0-', /identifier at position 7 is empty/],
    ['version-file', '1.0', '1.0\n2.0', /cannot stand at position 4/],
    ['version-header', '#define A_VERSION_MAJOR 1\n', '1.2.3', /room for 1 numbers/],
    ['version-header', '#define A_VERSION_MAJOR 1\n', '1.0-beta', /numbers alone/],
    ['version-header', '#define A_VERSION 1,2,3,4\n', 'V100R001', /numbers alone/],
    [
      'version-header',
      '#define A_VERSION_MAJOR 1\n#define A_VERSION_MINOR 2',
      '1.08',
      /leading zero/,
    ],
  ];
  for (const [kind, text, version, reason] of refused) {
    it(`is refused: ${JSON.stringify(version)} in ${text.trim()}`, () => {
      assert.match(written(kind, text, version), reason);
    });
  }
});

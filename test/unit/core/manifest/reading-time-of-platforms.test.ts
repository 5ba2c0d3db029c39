import assert from 'node:assert/strict';
import { manifestOfText } from '../../../support/manifests';

/** Kind, and what is repeated: what opens and never closes, and what is looked up elsewhere in the file. */
const rows: readonly (readonly [string, string])[] = [
  ['csproj', '<Project><PropertyGroup><Version>1.0</Version>'],
  ['csproj', '<PropertyGroup Condition="'],
  ['nuspec', '<package><metadata>'],
  ['vsixmanifest', '<a b="c" '],
  ['appxmanifest', '<!x '],
  ['wxs', '<?define Version="1.0"?>'],
  ['wxs', '<?if '],
  ['android-manifest', '<manifest '],
  ['cordova', '<widget version="1.0" '],
  ['assembly-info', '[assembly: AssemblyVersion(A)] const string A = "1.0";\n'],
  ['assembly-info', '@"'],
  ['assembly-info', '/* '],
  ['assembly-info', 'AssemblyVersion(a.'],
  ['info-plist', '<plist><dict><key>CFBundleVersion</key>'],
  ['pbxproj', '{a=('],
  ['pbxproj', '{objects={A={buildSettings={MARKETING_VERSION=1.0;};};};}'],
  ['pbxproj', '{a=<0'],
  ['pbxproj', '/*'],
  ['xcconfig', 'MARKETING_VERSION[a] = 1.0\n'],
  ['xcconfig', 'A[a]'],
  ['gradle', 'a {'],
  ['gradle', 'def v = "1.0"\nversion = v\n'],
  ['gradle', 'android { productFlavors { a { versionName "1.0" } } }\n'],
  ['gradle', "'''"],
  ['gradle', 'version = a.'],
  ['gradle', 'version = "${a.'],
  ['gradle-properties', 'version=1.0\n'],
  ['gradle-properties', 'version \\'],
];

/** Milliseconds of the quickest of three readings. */
function time(kind: string, text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    manifestOfText(kind, text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** A text of about a length. */
function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length));
}

describe("reading time of platforms' manifests", () => {
  const size = 24_000;
  for (const [kind, part] of rows) {
    it(`grows with the length: ${kind} ${JSON.stringify(part)}`, () => {
      const [short, long] = [repeated(part, size), repeated(part, size * 8)];
      time(kind, short);
      // Eight times the text; quadratic would be 64 times. The constant absorbs clock and collector.
      assert.ok(time(kind, long) < time(kind, short) * 32 + 250);
    });
  }

  it('is short for a start tag with very many attributes', () => {
    const { problems } = manifestOfText(
      'android-manifest',
      `<manifest ${repeated('android:versionName="1.0" ', 3_000_000)}/>`,
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['duplicate-key'],
    );
  });
});

describe("platforms' manifests that nest very deep", () => {
  const deep = 10_000;
  const nested: readonly (readonly [string, string, string])[] = [
    ['csproj', '<a>'.repeat(deep), '</a>'.repeat(deep)],
    ['info-plist', '<dict>'.repeat(deep), '</dict>'.repeat(deep)],
    ['pbxproj', '{a={'.repeat(deep), '};}'.repeat(deep)],
    ['gradle', 'a { '.repeat(deep), '}'.repeat(deep)],
    ['gradle', '('.repeat(deep), ')'.repeat(deep)],
  ];
  for (const [kind, opening, closing] of nested) {
    it(`are read: ${kind} ${opening.slice(0, 8)}`, () => {
      assert.deepEqual(manifestOfText(kind, opening + closing).slots, []);
    });
  }
});

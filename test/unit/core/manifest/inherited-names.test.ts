import assert from 'node:assert/strict';
import { manifestOfText } from '../../../support/manifests';

/** Names that a table which is an object has without anybody writing them there. */
const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

/** Places where a kind looks up the names that a file writes. */
const places: readonly (readonly [string, string, (name: string) => string])[] = [
  [
    'csproj',
    'a.csproj',
    (name) => `<Project><PropertyGroup><${name}>1.2.3</${name}></PropertyGroup></Project>`,
  ],
  ['assembly-info', 'AssemblyInfo.cs', (name) => `[assembly: ${name}("1.2.3")]`],
  ['assembly-info', 'AssemblyInfo.vb', (name) => `<Assembly: ${name}("1.2.3")>`],
  ['gradle-properties', 'gradle.properties', (name) => `${name}=1.2.3`],
  ['gradle', 'build.gradle', (name) => `${name} "1.2.3"\n${name} = "1.2.3"`],
  ['gradle', 'build.gradle', (name) => `ext { ${name} = 7\n versionMajor = 1\n versionMinor = 2 }`],
  ['nsis', 'setup.nsi', (name) => `${name} "1.2.3.4"\nVIAddVersionKey "${name}" "1.2.3"`],
  ['qmake', 'app.pro', (name) => `${name} = 7`],
  ['version-parts', 'VERSION', (name) => `VERSION_MAJOR = 1\n${name} = 7`],
  ['version-header', 'version.h', (name) => `#define ${name} 7\n#define VERSION_${name} 7`],
  [
    'pbxproj',
    'project.pbxproj',
    (name) => `{ objects = { A = { buildSettings = { ${name} = 1.2.3; }; }; }; }`,
  ],
  ['unity', 'ProjectSettings.asset', (name) => `PlayerSettings:\n  ${name}: 1.2.3\n`],
];

describe('a name that every object of JavaScript has', () => {
  for (const [kind, path, textWith] of places) {
    it(`is no name of a version: ${kind}, ${path}`, () => {
      for (const name of inherited) {
        const { slots } = manifestOfText(kind, textWith(name), path);
        const found = slots.map(({ slot }) => slot);
        assert.ok(!found.some((slot) => String(slot).includes(name)), `${name}: ${found.join()}`);
        assert.ok(
          slots.every(({ ecosystem }) => typeof ecosystem === 'string'),
          name,
        );
      }
    });
  }
});

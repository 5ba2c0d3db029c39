import assert from 'node:assert/strict';
import { kindsOfPath, unitFolderOf } from '../../../../src/core/manifest/kinds';

describe('the folder whose version a manifest of a platform carries', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['src/App/App.csproj', 'csproj', 'src/App'],
    ['Directory.Build.props', 'csproj', ''],
    ['src/App/Properties/AssemblyInfo.cs', 'assembly-info', 'src/App'],
    ['App/My Project/AssemblyInfo.vb', 'assembly-info', 'App'],
    ['GlobalAssemblyInfo.cs', 'assembly-info', ''],
    ['app/src/main/AndroidManifest.xml', 'android-manifest', 'app'],
    ['android/AndroidManifest.xml', 'android-manifest', 'android'],
    ['App/Platforms/Android/AndroidManifest.xml', 'android-manifest', 'App'],
    ['ios/Runner.xcodeproj/project.pbxproj', 'pbxproj', 'ios'],
    ['App.xcodeproj/project.pbxproj', 'pbxproj', ''],
    ['ios/Runner/Info.plist', 'info-plist', 'ios/Runner'],
    ['app/build.gradle.kts', 'gradle', 'app'],
    ['gradle.properties', 'gradle-properties', ''],
    ['setup/Product.wxs', 'wxs', 'setup'],
  ];
  for (const [path, kind, folder] of rows) {
    it(`is "${folder}" for ${path}`, () => {
      assert.ok(kindsOfPath(path).some(({ id }) => id === kind));
      assert.equal(unitFolderOf(path, kind), folder);
    });
  }

  it('is not looked for in files that hold versions of others', () => {
    const paths = [
      'Directory.Packages.props',
      'packages.config',
      'settings.gradle',
      'gradle/libs.versions.toml',
      'gradle/wrapper/gradle-wrapper.properties',
      'Program.cs',
      'Localizable.plist',
    ];
    for (const path of paths) assert.deepEqual(kindsOfPath(path), [], path);
  });

  it('has no version in a configuration that is no widget of Cordova', () => {
    const [kind] = kindsOfPath('config.xml');
    assert.equal(kind?.recognizes?.('<config version="1.0"/>'), false);
    assert.equal(kind?.recognizes?.('<w:widget version="1.0"/>'), true);
  });
});

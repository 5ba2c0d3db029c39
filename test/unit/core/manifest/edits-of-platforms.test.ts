import assert from 'node:assert/strict';
import { editsForVersion } from '../../../../src/core/manifest/edits-for-version';
import { spliceText } from '../../../../src/core/plan/splice-text';
import { render } from '../../../../src/core/text/message';
import { decoded, fixtureBytes, manifestOfText, versionMove } from '../../../support/manifests';

function written(kind: string, text: string, from: string, to: string, path = kind): string {
  const edits = editsForVersion(manifestOfText(kind, text, path), versionMove(to, from));
  if (!edits.ok) return render(edits.reason, 'en');
  return spliceText(text, edits.value);
}

function group(properties: string): string {
  return `<Project><PropertyGroup>${properties}</PropertyGroup></Project>`;
}

interface Row {
  readonly kind: string;
  readonly path?: string;
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
}

const rows: readonly Row[] = [
  {
    kind: 'csproj',
    from: '11.0.1-beta2',
    to: '11.0.1',
    before: group('<VersionPrefix>11.0.1</VersionPrefix><VersionSuffix>beta2</VersionSuffix>'),
    after: group('<VersionPrefix>11.0.1</VersionPrefix><VersionSuffix></VersionSuffix>'),
  },
  {
    kind: 'csproj',
    from: '11.0.1',
    to: '11.1.0-rc.1',
    before: group('<VersionPrefix>11.0.1</VersionPrefix><VersionSuffix></VersionSuffix>'),
    after: group('<VersionPrefix>11.1.0</VersionPrefix><VersionSuffix>rc.1</VersionSuffix>'),
  },
  {
    kind: 'csproj',
    from: '11.0.1',
    to: '12.0.0',
    before: group(
      '<AssemblyVersion>11.0.0.0</AssemblyVersion><FileVersion>11.0.1</FileVersion><Version>11.0.1</Version>',
    ),
    after: group(
      '<AssemblyVersion>12.0.0.0</AssemblyVersion><FileVersion>12.0.0</FileVersion><Version>12.0.0</Version>',
    ),
  },
  {
    kind: 'csproj',
    from: '1.4.0',
    to: '1.5.0-rc.1',
    before: group('<Version>1.4.0</Version><FileVersion>1.4.0.0</FileVersion>'),
    after: group('<Version>1.5.0-rc.1</Version><FileVersion>1.5.0.0</FileVersion>'),
  },
  {
    kind: 'csproj',
    from: '1.0.0',
    to: '1.1.0',
    before: group('<InformationalVersion>1.0.0+8f3c</InformationalVersion>'),
    after: group('<InformationalVersion>1.1.0+8f3c</InformationalVersion>'),
  },
  {
    kind: 'csproj',
    from: '3.2.0',
    to: '3.3.0',
    before: group(`<Version>3.2.0</Version><Version Condition="'$(A)'==''">3.2.0</Version>`),
    after: group(`<Version>3.3.0</Version><Version Condition="'$(A)'==''">3.3.0</Version>`),
  },
  {
    kind: 'assembly-info',
    path: 'Properties/AssemblyInfo.cs',
    from: '2.1.3',
    to: '2.2.0',
    before: '[assembly: AssemblyVersion("2.1.*")] [assembly: AssemblyFileVersion("2.1.3.0")]',
    after: '[assembly: AssemblyVersion("2.2.*")] [assembly: AssemblyFileVersion("2.2.0.0")]',
  },
  {
    kind: 'assembly-info',
    path: 'AssemblyInfo.vb',
    from: '1.0',
    to: '1.1 "x"',
    before: '<Assembly: AssemblyInformationalVersion("1.0")>',
    after: '<Assembly: AssemblyInformationalVersion("1.1 ""x""")>',
  },
  {
    kind: 'nuspec',
    from: '1.2.11.8900',
    to: '1.3.0-rc.1',
    before: '<package><metadata><version> 1.2.11.8900\n</version></metadata></package>',
    after: '<package><metadata><version> 1.3.0-rc.1\n</version></metadata></package>',
  },
  {
    kind: 'vsixmanifest',
    from: '1.2',
    to: '1.2.1',
    before: '<PackageManifest><Metadata><Identity Version="1.2"/></Metadata></PackageManifest>',
    after: '<PackageManifest><Metadata><Identity Version="1.2.1"/></Metadata></PackageManifest>',
  },
  {
    kind: 'appxmanifest',
    from: '1.4.2',
    to: '1.5.0',
    before: "<Package><Identity Version='1.4.2.0'/></Package>",
    after: "<Package><Identity Version='1.5.0.0'/></Package>",
  },
  {
    kind: 'wxs',
    from: '1.0.0',
    to: '1.1.0',
    before: '<?define V="1.0.0"?><Wix><Package Version="$(V)"/><Bundle Version="1.0.0.0"/></Wix>',
    after: '<?define V="1.1.0"?><Wix><Package Version="$(V)"/><Bundle Version="1.1.0.0"/></Wix>',
  },
  {
    kind: 'android-manifest',
    from: '1.5',
    to: '1.6 <"x">',
    before: '<manifest android:versionCode="15" android:versionName="1.5"/>',
    after: '<manifest android:versionCode="16" android:versionName="1.6 &lt;&quot;x&quot;&gt;"/>',
  },
  {
    kind: 'cordova',
    from: '1.4.0',
    to: '1.5.0',
    before: '<widget version="1.4.0" android-versionCode="10400" ios-CFBundleVersion="37"/>',
    after: '<widget version="1.5.0" android-versionCode="10500" ios-CFBundleVersion="38"/>',
  },
  {
    kind: 'gradle',
    from: '4.1',
    to: '4.2',
    before: 'android { defaultConfig { versionCode 40100; versionName "4.1" } }',
    after: 'android { defaultConfig { versionCode 40200; versionName "4.2" } }',
  },
  {
    kind: 'gradle',
    from: '2.0',
    to: '2.1$',
    before: 'android { defaultConfig { versionCode = 7\nversionName = "2.0" } }',
    after: 'android { defaultConfig { versionCode = 8\nversionName = "2.1\\$" } }',
  },
  {
    kind: 'gradle',
    from: '4.1',
    to: '4.2',
    before:
      "defaultConfig { versionName '4.1' }; productFlavors { a { versionName '4.1' }; b { versionName '3.9' } }",
    after:
      "defaultConfig { versionName '4.2' }; productFlavors { a { versionName '4.2' }; b { versionName '3.9' } }",
  },
  {
    kind: 'gradle-properties',
    from: '2.7.0',
    to: '2.8.0-SNAPSHOT',
    before: '# 2.7.0\r\nversion = 2.7.0 \r\n',
    after: '# 2.7.0\r\nversion = 2.8.0-SNAPSHOT \r\n',
  },
  {
    kind: 'info-plist',
    from: '2.3.1',
    to: '2.4.0',
    before:
      '<plist><dict><key>CFBundleShortVersionString</key><string>2.3.1</string><key>CFBundleVersion</key><string>57</string></dict></plist>',
    after:
      '<plist><dict><key>CFBundleShortVersionString</key><string>2.4.0</string><key>CFBundleVersion</key><string>58</string></dict></plist>',
  },
  {
    kind: 'info-plist',
    from: '1.0',
    to: '1.1',
    before: '<plist><dict><key>CFBundleVersion</key><string>1.0</string></dict></plist>',
    after: '<plist><dict><key>CFBundleVersion</key><string>1.1</string></dict></plist>',
  },
  {
    kind: 'info-plist',
    from: '1.2',
    to: '1.3',
    before:
      '<plist><dict><key>CFBundleShortVersionString</key><string>1.2</string><key>CFBundleVersion</key><string>1.2.9</string></dict></plist>',
    after:
      '<plist><dict><key>CFBundleShortVersionString</key><string>1.3</string><key>CFBundleVersion</key><string>1.3.9</string></dict></plist>',
  },
  {
    kind: 'info-plist',
    from: '1.2.0',
    to: '1.3.0',
    before:
      '<plist><dict><key>CFBundleShortVersionString</key><string>1.2.0</string><key>CFBundleVersion</key><string>40.9</string></dict></plist>',
    after:
      '<plist><dict><key>CFBundleShortVersionString</key><string>1.3.0</string><key>CFBundleVersion</key><string>40.10</string></dict></plist>',
  },
  {
    kind: 'info-plist',
    from: '1.2.0',
    to: '1.3.0',
    before:
      '<plist><dict><key>CFBundleShortVersionString</key><string>1.2.0</string><key>CFBundleVersion</key><string>1.2.0.7</string></dict></plist>',
    after:
      '<plist><dict><key>CFBundleShortVersionString</key><string>1.3.0</string><key>CFBundleVersion</key><string>1.2.0.7</string></dict></plist>',
  },
  {
    kind: 'pom',
    from: '1.4.0',
    to: '1.5.0',
    before:
      '<project><version>${revision}${changelist}</version><properties><revision>1.4.0</revision><changelist>-SNAPSHOT</changelist></properties></project>',
    after:
      '<project><version>${revision}${changelist}</version><properties><revision>1.5.0</revision><changelist>-SNAPSHOT</changelist></properties></project>',
  },
  {
    kind: 'csproj',
    from: '1.4.2-beta',
    to: '1.5.0-rc.1',
    before:
      '<Project><PropertyGroup><V>1.4.2</V><L>beta</L><Version>$(V)-$(L)</Version></PropertyGroup></Project>',
    after:
      '<Project><PropertyGroup><V>1.5.0</V><L>rc.1</L><Version>$(V)-$(L)</Version></PropertyGroup></Project>',
  },
  {
    kind: 'csproj',
    from: '8.0.2',
    to: '8.1.0',
    before:
      '<Project><PropertyGroup><Major>8</Major><Minor>0</Minor><Patch>2</Patch><VersionPrefix>$(Major).$(Minor).$(Patch)</VersionPrefix></PropertyGroup></Project>',
    after:
      '<Project><PropertyGroup><Major>8</Major><Minor>1</Minor><Patch>0</Patch><VersionPrefix>$(Major).$(Minor).$(Patch)</VersionPrefix></PropertyGroup></Project>',
  },
  {
    kind: 'assembly-info',
    from: '1.2.0',
    to: '1.3.0',
    before:
      '#if DEBUG\n[assembly: AssemblyVersion("1.2.0.*")]\n#else\n[assembly: AssemblyVersion("1.2.0.0")]\n#endif\n',
    after:
      '#if DEBUG\n[assembly: AssemblyVersion("1.3.0.*")]\n#else\n[assembly: AssemblyVersion("1.3.0.0")]\n#endif\n',
  },
  {
    kind: 'gradle',
    from: '3.21.4',
    to: '3.22.0',
    before:
      'def versionMajor = 3\ndef versionMinor = 21\ndef versionPatch = 4\ndef versionBuild = 90\nandroid { defaultConfig { versionName "${versionMajor}.${versionMinor}" } }',
    after:
      'def versionMajor = 3\ndef versionMinor = 22\ndef versionPatch = 0\ndef versionBuild = 90\nandroid { defaultConfig { versionName "${versionMajor}.${versionMinor}" } }',
  },
  {
    kind: 'gradle',
    from: '1.4.0',
    to: '1.5.0',
    before: 'val base = "1.4.0"\nversion = "$base-SNAPSHOT"\n',
    after: 'val base = "1.5.0"\nversion = "$base-SNAPSHOT"\n',
  },
  {
    kind: 'xcconfig',
    from: '4.2',
    to: '4.3',
    before: 'MARKETING_VERSION = 4.2 // 4.2\nCURRENT_PROJECT_VERSION = 118\n',
    after: 'MARKETING_VERSION = 4.3 // 4.2\nCURRENT_PROJECT_VERSION = 119\n',
  },
];

describe('a version moves in the manifests of a platform', () => {
  for (const { kind, path, from, to, before, after } of rows) {
    it(`from ${from} to ${to}, and nothing else does: ${kind} ${before.slice(0, 60)}`, () => {
      assert.equal(written(kind, before, from, to, path), after);
    });
  }

  it('in every configuration of an Xcode project, except for tests with a version of their own', () => {
    const { text } = decoded(fixtureBytes('pbxproj', 'project.pbxproj'));
    const after = text
      .replaceAll('1.4.0', '1.5.0')
      .replaceAll('CURRENT_PROJECT_VERSION = 12;', 'CURRENT_PROJECT_VERSION = 13;')
      .replace('CURRENT_PROJECT_VERSION = 1;', 'CURRENT_PROJECT_VERSION = 2;');
    assert.equal(written('pbxproj', text, '1.4.0', '1.5.0'), after);
  });
});

describe('a version that a manifest of a platform has no room for', () => {
  const refused: readonly (readonly [string, string, string, RegExp])[] = [
    ['csproj', group('<VersionPrefix>1.0.0</VersionPrefix>'), '1.1.0-rc.1', /Add a suffix/],
    [
      'csproj',
      group('<VersionPrefix>1.0.0</VersionPrefix><VersionSuffix>a</VersionSuffix>'),
      '1.0.0-b_1',
      /"_" cannot stand/,
    ],
    ['csproj', group('<AssemblyVersion>1.0.0.0</AssemblyVersion>'), '70000.0', /65534/],
    ['csproj', group('<AssemblyVersion>1.0.0.0</AssemblyVersion>'), 'V1R1', /numbers alone/],
    ['appxmanifest', '<Package><Identity Version="1.0.0.0"/></Package>', '1.0-rc', /numbers alone/],
    ['nuspec', '<package><metadata><version>1.0</version></metadata></package>', '$v$', /version/],
  ];
  for (const [kind, text, version, reason] of refused) {
    it(`is refused: ${version} in ${text}`, () => {
      assert.match(written(kind, text, '1.0.0', version), reason);
    });
  }
});

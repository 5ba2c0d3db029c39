import { Buffer } from 'node:buffer';
import { encodeText } from '../../../src/core/text/encode';
import { git, makeRepository } from './repository';

/** One app built by several tools: every manifest writes the version in its own form, two of them in GBK. */
const files = {
  'stemma.jsonc': `{
  "units": { "app": { "version": "semver", "manifests": ["**"] } },
  "tags": [{ "template": "v{semver}", "unit": "app" }]
}
`,
  'package.json': '{\n  "name": "et",\n  "version": "1.4.0-rc.1"\n}\n',
  'pyproject.toml': '[project]\nname = "et"\nversion = "1.4.0-rc.1"\n',
  'CMakeLists.txt': gbk('# 乗 版本\nproject(et DESCRIPTION "乗" VERSION 1.3.9) # 版本\n'),
  'win/et.rc': gbk(`VS_VERSION_INFO VERSIONINFO
 FILEVERSION 1,4,0,1
 PRODUCTVERSION 1,4,0,1
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "080404b0"
    BEGIN
      VALUE "ProductName", "易贸乗"
      VALUE "ProductVersion", "1.4.0-rc.1"
    END
  END
END
`),
  'android/app/build.gradle': `android {
    defaultConfig {
        versionCode 1040001
        versionName "1.4.0-rc.1"
    }
}
`,
};

/** Makes its repository, with a tag whose tree holds another version than it claims. */
export async function makeNativeApp(folder: string): Promise<string> {
  await makeRepository(folder, files);
  git(folder, 'tag', '--annotate', '--message', 'Too early', 'v1.3.9');
  return folder;
}

/** The bytes of a text in GBK, one character each, as `bytesOf` gives those of a file. */
export function gbkBytes(text: string): string {
  return gbk(text).toString('latin1');
}

function gbk(text: string): Buffer {
  const encoded = encodeText(text, 'gb18030');
  if (!encoded.ok) throw new Error(`Cannot write "${text}" in GBK.`);
  return Buffer.from(encoded.value);
}

import { matcherOfGlobs } from '../text/glob';
import { chart } from './kinds/chart';
import { compose } from './kinds/compose';
import { composer } from './kinds/composer';
import { deno } from './kinds/deno';
import { expo } from './kinds/expo';
import { harmonyApp } from './kinds/harmony-app';
import { idfComponent } from './kinds/idf-component';
import { lerna } from './kinds/lerna';
import { ohPackage } from './kinds/oh-package';
import { openapi } from './kinds/openapi';
import { packageJson } from './kinds/package-json';
import { platformio } from './kinds/platformio';
import { pom } from './kinds/pom';
import { pubspec } from './kinds/pubspec';
import { pyproject } from './kinds/pyproject';
import { quickApp } from './kinds/quick-app';
import { snapcraft } from './kinds/snapcraft';
import { tauri } from './kinds/tauri';
import { uniApp } from './kinds/uni-app';
import { unity } from './kinds/unity';
import { vcpkg } from './kinds/vcpkg';
import { androidManifest } from './kinds/android-manifest';
import { appxmanifest } from './kinds/appxmanifest';
import { assemblyInfo } from './kinds/assembly-info';
import { cordova } from './kinds/cordova';
import { csproj } from './kinds/csproj';
import { nuspec } from './kinds/nuspec';
import { vsixmanifest } from './kinds/vsixmanifest';
import { infoPlist } from './kinds/info-plist';
import { pbxproj } from './kinds/pbxproj';
import { xcconfig } from './kinds/xcconfig';
import { gradle } from './kinds/gradle';
import { gradleProperties } from './kinds/gradle-properties';
import { wxs } from './kinds/wxs';
import { cargoLock } from './kinds/cargo-lock';
import { cargoToml } from './kinds/cargo-toml';
import { setupCfg } from './kinds/setup-cfg';
import { setupPy } from './kinds/setup-py';
import { gemspec } from './kinds/gemspec';
import { rubyVersion } from './kinds/ruby-version';
import { podspec } from './kinds/podspec';
import { mix } from './kinds/mix';
import { cabal } from './kinds/cabal';
import { rDescription } from './kinds/r-description';
import { rockspec } from './kinds/rockspec';
import { debianChangelog } from './kinds/debian-changelog';
import { rpmSpec } from './kinds/rpm-spec';
import { pkgbuild } from './kinds/pkgbuild';
import { unreal } from './kinds/unreal';
import { godotProject } from './kinds/godot-project';
import { godotExport } from './kinds/godot-export';
import { goMod } from './kinds/go-mod';
import { pythonModule } from './kinds/python-module';
import { arduinoLibrary } from './kinds/arduino-library';
import { autoconf } from './kinds/autoconf';
import { cmake } from './kinds/cmake';
import { conan } from './kinds/conan';
import { dockerfile } from './kinds/dockerfile';
import { innoSetup } from './kinds/inno-setup';
import { meson } from './kinds/meson';
import { nsis } from './kinds/nsis';
import { qmake } from './kinds/qmake';
import { versionParts } from './kinds/version-parts';
import { windowsResource } from './kinds/windows-resource';
import { xmake } from './kinds/xmake';
import { versionFile } from './kinds/version-file';
import { versionHeader } from './kinds/version-header';
import { webExtension } from './kinds/web-extension';
import { createKindIndex } from './kind-index';
import type { ManifestKind } from './types';

/** Every kind of manifest; of two that recognise one text, the first holds. */
export const manifestKinds: readonly ManifestKind[] = [
  packageJson,
  pom,
  pyproject,
  pubspec,
  composer,
  deno,
  lerna,
  tauri,
  vcpkg,
  openapi,
  harmonyApp,
  ohPackage,
  webExtension,
  uniApp,
  quickApp,
  expo,
  platformio,
  chart,
  snapcraft,
  compose,
  idfComponent,
  unity,
  androidManifest,
  appxmanifest,
  assemblyInfo,
  cordova,
  csproj,
  nuspec,
  vsixmanifest,
  infoPlist,
  pbxproj,
  xcconfig,
  gradle,
  gradleProperties,
  wxs,
  cargoLock,
  cargoToml,
  setupCfg,
  setupPy,
  gemspec,
  rubyVersion,
  podspec,
  mix,
  cabal,
  rDescription,
  rockspec,
  debianChangelog,
  rpmSpec,
  pkgbuild,
  unreal,
  godotProject,
  godotExport,
  goMod,
  conan,
  pythonModule,
  arduinoLibrary,
  autoconf,
  cmake,
  dockerfile,
  innoSetup,
  meson,
  nsis,
  qmake,
  versionParts,
  windowsResource,
  xmake,
  versionHeader,
  versionFile,
];

/**
 * The kinds that a file may be which a search of a repository comes across: mostly none or one.
 * @param path from the root, with `/`
 */
export const kindsOfPath = createKindIndex(manifestKinds, ({ files }) => files);

/**
 * The kinds of a file that a person or a policy names: also such as any C header, of which there are too
 * many to read them all in a search.
 */
export const kindsOfNamedPath = createKindIndex(manifestKinds, ({ files, namedFiles = [] }) => [
  ...files,
  ...namedFiles,
]);

/** The kind of an id. */
export function kindOfId(id: string): ManifestKind | undefined {
  return manifestKinds.find((kind) => kind.id === id);
}

/** The one of several kinds that a text is of; undefined when none of them recognises it. */
export function recognisedKind(
  kinds: readonly ManifestKind[],
  text: string,
): ManifestKind | undefined {
  return kinds.find(({ recognizes }) => recognizes?.(text) ?? true);
}

/**
 * The folder, `` for the root, whose version a manifest carries: the one that it is in, or, for one that has
 * its own place below (`debian/changelog`, `Properties/AssemblyInfo.cs`), the one above that place.
 * @param path from the root, with `/`
 */
export function unitFolderOf(path: string, kindId: string): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const below = nested.get(kindId)?.find(({ matches }) => matches(path))?.depth ?? 0;
  const parts = folder.split('/');
  return parts.slice(0, Math.max(0, parts.length - below)).join('/');
}

/** The globs with a `/` of each kind that has any, deepest first, with how many folders they name. */
const nested = new Map(
  manifestKinds.flatMap(({ id, files }) => {
    const globs = files.filter((glob) => glob.includes('/'));
    const places = globs.map((glob) => ({
      matches: matcherOfGlobs([`**/${glob}`]),
      depth: glob.split('/').length - 1,
    }));
    return globs.length > 0
      ? [[id, places.sort((left, right) => right.depth - left.depth)] as const]
      : [];
  }),
);

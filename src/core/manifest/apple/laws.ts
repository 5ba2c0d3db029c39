import type { SlotLaw } from '../slot-law';

/** `CFBundleShortVersionString`: what people read. */
export const bundleVersionLaw: SlotLaw = { ecosystem: 'apple' };

/** `CFBundleVersion`: rises with every build. */
export const buildNumberLaw: SlotLaw = { ecosystem: 'apple-build', shape: 'code' };

/**
 * Names of build settings that an Info.plist takes its versions from, alone or behind a prefix of the
 * project's own (`APP_VERSION_NAME`). Those of libraries (`DYLIB_CURRENT_VERSION`), languages and systems
 * end otherwise.
 */
const versionSettings = [
  'MARKETING_VERSION',
  'VERSION_NAME',
  'APP_VERSION',
  'SHORT_VERSION',
  'SHORT_VERSION_STRING',
  'VERSION_SHORT',
];
const buildSettings = [
  'CURRENT_PROJECT_VERSION',
  'VERSION_CODE',
  'VERSION_LONG',
  'BUNDLE_VERSION',
  'BUILD_NUMBER',
  'APP_BUILD',
];

/**
 * What a build setting is held to; undefined for one that is no version of the project's own.
 * @param setting with its conditions, `MARKETING_VERSION[sdk=macosx*]`
 */
export function lawOfSetting(setting: string): SlotLaw | undefined {
  const name = setting.split('[', 1)[0] ?? '';
  if (isOneOf(versionSettings, name)) return bundleVersionLaw;
  return isOneOf(buildSettings, name) ? buildNumberLaw : undefined;
}

function isOneOf(names: readonly string[], setting: string): boolean {
  return names.some((name) => setting === name || setting.endsWith(`_${name}`));
}

/** Whether CocoaPods made a file, so that nothing written there lasts. */
export function isOfPods(path: string): boolean {
  return /(?:^|\/)Pods(?:\.xcodeproj)?\//.test(path);
}

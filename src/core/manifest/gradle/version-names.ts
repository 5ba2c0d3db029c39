import type { VersionPart } from '../types';

const parts: ReadonlyMap<string, VersionPart> = new Map<string, VersionPart>([
  ['versionmajor', 'major'],
  ['versionminor', 'minor'],
  ['versionpatch', 'patch'],
  ['versionbuild', 'build'],
  ['majorversion', 'major'],
  ['minorversion', 'minor'],
  ['patchversion', 'patch'],
  ['buildversion', 'build'],
]);

/** A name as it is compared with others: in lower case, without `_`, `-` and `.`. */
export function plainVersionName(name: string): string {
  return name.replace(/[-_.]/g, '').toLowerCase();
}

/** Which part of the version a number holds by its name: `versionMajor`, `VERSION_MAJOR`, `appVersionMajor`. */
export function partOfName(name: string): VersionPart | undefined {
  return parts.get(plainVersionName(name).replace(/^app/, ''));
}

/** Whether there is a major and a minor number among some parts, so that they are a version. */
export function isSplitVersion(found: readonly (VersionPart | undefined)[]): boolean {
  return found.includes('major') && found.includes('minor');
}

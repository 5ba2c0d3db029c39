import { ecosystemOf } from '../ecosystem/ecosystems';
import type { ManifestFile, Slot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { refusedBecause } from './edit-slot';

const noSuffix: Text = {
  en: 'Cannot write "{version}" to {slot} in "{path}": there is no place for what follows the "-". Add a suffix such as VersionSuffix to the file.',
  'zh-cn':
    '无法将“{version}”写入“{path}”的 {slot}：没有位置可写“-”之后的内容。请在文件中添加后缀（如 VersionSuffix）。',
};

/**
 * What stands before or behind the first `-` of a version; the suffix is empty where there is none. Fails where
 * the ecosystem refuses the version as a whole.
 */
export function affixValue(affix: Slot, { slots }: ManifestFile, version: string): Result<string> {
  const { slot, path, part, group } = affix;
  const dash = version.indexOf('-');
  if (part === 'suffix') return success(dash < 0 ? '' : version.slice(dash + 1));
  const problem = ecosystemOf(affix.ecosystem).check(version);
  if (problem) return refusedBecause(affix, version, problem.message);
  if (dash < 0) return success(version);
  const hasSuffix = slots.some((other) => other.group === group && other.part === 'suffix');
  if (!hasSuffix) return failure(message(noSuffix, { version, slot, path }));
  return success(version.slice(0, dash));
}

/** A version as the numbers of a split one are given it: without what has a slot of its own behind the `-`. */
export function withoutOwnSuffix(
  { group }: Slot,
  { slots }: ManifestFile,
  version: string,
): string {
  const hasSuffix = slots.some((other) => other.group === group && other.part === 'suffix');
  return hasSuffix ? (version.split('-', 1)[0] ?? version) : version;
}

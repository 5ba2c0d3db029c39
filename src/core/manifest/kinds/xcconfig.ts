import { isOfPods, lawOfSetting } from '../apple/laws';
import { searchOf, type Candidate } from '../candidates';
import type { ManifestKind } from '../types';
import { isComputed } from '../slot-law';

/**
 * Xcode's files of build settings: `MARKETING_VERSION = 1.2` in a line, perhaps for one system only.
 *
 * Governing source: https://developer.apple.com/documentation/xcode/adding-a-build-configuration-file-to-your-project
 */
export const xcconfig: ManifestKind = {
  id: 'xcconfig',
  files: ['*.xcconfig'],
  largest: 1024 * 1024,
  find: (text, { path }) => searchOf(isOfPods(path) ? [] : [...settingsIn(text)]),
};

/** A name with its conditions, `=`, and what stands behind it up to a comment. */
const setting = /^[ \t]*([A-Za-z_]\w*(?:\[[^\][\r\n]*\])*)[ \t]*=[ \t]*([^\r\n]*)/gm;

function* settingsIn(text: string): Generator<Candidate, void> {
  for (const match of text.matchAll(setting)) {
    const [line, slot = '', behind = ''] = match;
    const law = lawOfSetting(slot);
    const value = (behind.split('//', 1)[0] ?? '').trimEnd().replace(/;$/, '').trimEnd();
    if (law === undefined || value === '' || isComputed(value)) continue;
    const range = { offset: match.index + line.length - behind.length, length: value.length };
    const found = { slot, value, range, writing: 'plain', group: 'settings', ...law } as const;
    yield { slot, range, found, isTwin: slot.includes('[') };
  }
}

import { searchOf, type Candidate } from '../candidates';
import type { FoundSlot, ManifestKind, Writing } from '../types';

type Law = Pick<FoundSlot, 'ecosystem' | 'shape'>;

const slots: ReadonlyMap<string, Law> = new Map<string, Law>([
  ['bundleVersion', { ecosystem: 'free' }],
  ['AndroidBundleVersionCode', { ecosystem: 'android-code', shape: 'code' }],
]);

/** One key of the settings themselves, whose indentation Unity writes; what is nested stands deeper. */
const line = /^( {2}(\w+): ?)([^\r\n]*)/gm;

/**
 * Unity's `ProjectSettings/ProjectSettings.asset`: the version of the player, and Android's code. YAML with
 * tags of its own that Unity always writes in the same way, so its lines are read as they are.
 *
 * Governing source: https://docs.unity3d.com/Manual/FormatDescription.html
 */
export const unity: ManifestKind = {
  id: 'unity',
  files: ['ProjectSettings/ProjectSettings.asset'],
  namedFiles: ['*ProjectSettings*.asset'],
  largest: 16 * 1024 * 1024,
  find: (text) => {
    const candidates: Candidate[] = [];
    for (const { index, 1: before = '', 2: key = '', 3: rest = '' } of text.matchAll(line)) {
      const law = slots.get(key);
      if (law) candidates.push(candidateOf(key, rest, index + before.length, law));
    }
    return searchOf(candidates);
  },
};

/** Without quotes a value is a text or a number by what Unity reads it for, whatever it looks like. */
function candidateOf(slot: string, rest: string, offset: number, law: Law): Candidate {
  const written = rest.trimEnd();
  const quote = /^(['"])[^'"]*\1$/.exec(written)?.[1];
  const value = quote === undefined ? written : written.slice(1, -1);
  const range = { offset: quote === undefined ? offset : offset + 1, length: value.length };
  if (value === '') return { slot, range };
  const writing = writings.get(quote) ?? 'plain';
  return { slot, range, found: { slot, value, range, writing, group: 'player', ...law } };
}

const writings: ReadonlyMap<string | undefined, Writing> = new Map([
  ["'", 'yaml-single'],
  ['"', 'yaml-double'],
]);

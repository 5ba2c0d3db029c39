import type { CharacterRange, FoundSlot, Writing } from './types';
import { versionIn } from './c/version-in-string';

/** The version in a text that Windows shows as one: four numbers are held to its law, other texts to none. */
export function windowsSlot(
  slot: string,
  text: string,
  range: CharacterRange,
  writing: Writing,
): readonly FoundSlot[] {
  const isNumbers = /^\d+(?:[ \t]*,[ \t]*\d+)+$/.test(text);
  const found = isNumbers ? { text, range } : versionIn({ type: 'string', text, range });
  if (!found) return [];
  return [{ slot, value: found.text, range: found.range, writing, ...windowsLaw(found.text) }];
}

/** The law of a version that Windows shows, and what it writes of it. */
export function windowsLaw(text: string): Pick<FoundSlot, 'ecosystem' | 'shape'> {
  const isFour = /^\d+(?:[.,\s]+\d+){3}$/.test(text);
  if (/^\d[\d,\s]*$/.test(text)) {
    return { ecosystem: isFour ? 'windows' : 'free', shape: 'numbers' };
  }
  return isFour ? { ecosystem: 'windows', shape: 'four-numbers' } : { ecosystem: 'free' };
}

import { textAt } from '../../text/range';
import { searchOf, type Candidate } from '../candidates';
import { readGodotConfig } from '../ini/godot-config';
import type { IniEntry } from '../ini/read-ini';
import { plainCandidate } from '../plain-slot';
import type { SlotLaw } from '../slot-law';
import type { ManifestKind } from '../types';
import { godotCandidates } from './godot-project';

/**
 * Godot's `export_presets.cfg`: what each preset writes into its application. An empty version stands for that
 * of the project. Slots are named with their preset, `preset.0.options.version/name`.
 *
 * Governing source: https://docs.godotengine.org/en/stable/tutorials/export/exporting_projects.html
 */
export const godotExport: ManifestKind = {
  id: 'godot-export',
  files: ['export_presets.cfg'],
  namedFiles: ['*export_presets*.cfg'],
  largest: 4 * 1024 * 1024,
  find: (text) => searchOf(readGodotConfig(text).flatMap((entry) => candidatesOf(entry, text))),
};

const laws: ReadonlyMap<string, SlotLaw> = new Map<string, SlotLaw>([
  ['application/short_version', { ecosystem: 'apple' }],
  ['application/version', { ecosystem: 'apple-build', shape: 'code' }],
  ['application/file_version', { ecosystem: 'windows', shape: 'four-numbers' }],
  ['application/product_version', { ecosystem: 'windows', shape: 'four-numbers' }],
  ['version/name', { ecosystem: 'free' }],
  ['version/code', { ecosystem: 'android-code', shape: 'code' }],
]);

function candidatesOf({ section, key, range }: IniEntry, text: string): readonly Candidate[] {
  const law = laws.get(key);
  if (law === undefined || !/^preset\.\d+\.options$/.test(section)) return [];
  const slot = `${section}.${key}`;
  if (law.ecosystem !== 'android-code') return godotCandidates(slot, range, text, law);
  const value = textAt(text, range);
  return [/^\d+$/.test(value) ? plainCandidate(slot, range, text, law) : { slot, range }];
}

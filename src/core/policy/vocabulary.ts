import { rules } from '../rules/registry';
import type { SchemeData } from '../scheme/data';
import type { PolicyVocabulary } from './policy-shape';
import { presets } from './presets';

/** What a policy may name: the shipped presets, the rules, and the schemes of a catalogue. */
export function vocabularyOf(catalogue: ReadonlyMap<string, SchemeData>): PolicyVocabulary {
  return {
    presets: presets.map(({ id }) => id),
    schemes: [...catalogue.keys()],
    rules: rules.map(({ id, description }) => ({ id, description: description.en })),
  };
}

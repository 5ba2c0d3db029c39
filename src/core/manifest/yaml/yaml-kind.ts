import { textAt } from '../../text/range';
import { searchOf, type Candidate } from '../candidates';
import { isCount } from '../count';
import { deepestNesting } from '../nesting';
import type { SlotLaw } from '../slot-law';
import { syntaxProblem, tooDeepProblem } from '../problems';
import type { FoundSlot, ManifestContext, ManifestKind, SlotSearch } from '../types';
import { tooDeepInYaml } from './nesting';
import { readYaml, type YamlValue } from './read-yaml';

/** A place in a YAML file that holds a version. */
export interface YamlSlot extends SlotLaw {
  /** From the root. */
  readonly keys: readonly string[];
  /** Whether a text that may stand there is no version: a word that tells where to take it from. */
  readonly isNone?: (value: string) => boolean;
}

/** The parser takes about a second for one megabyte. */
export const largestYaml = 1024 * 1024;

/** A kind whose files are YAML. */
export function yamlKind(
  kind: Omit<ManifestKind, 'find' | 'largest'>,
  slots: readonly YamlSlot[],
): ManifestKind {
  return {
    ...kind,
    largest: largestYaml,
    find: (text, context) => findInYaml(text, slots, context),
  };
}

/** The slots at some paths of a YAML text. */
export function findInYaml(
  text: string,
  slots: readonly YamlSlot[],
  context: ManifestContext,
): SlotSearch {
  const wanted = slots.map(({ keys }) => keys);
  return searchYaml(text, wanted, context, (value) => {
    const name = value.keys.join('.');
    const slot = slots.find(({ keys }) => keys.join('.') === name);
    if (!slot) return [];
    const { ecosystem, shape, group, isNone } = slot;
    const candidate = yamlCandidate(value, name, text, {
      ecosystem,
      ...(shape && { shape }),
      ...(group !== undefined && { group }),
    });
    return candidate.found && isNone?.(candidate.found.value) ? [] : [candidate];
  });
}

/** What a search finds among the values at some paths of a YAML text. */
export function searchYaml(
  text: string,
  wanted: readonly (readonly string[])[],
  { path, parsers }: ManifestContext,
  candidatesOf: (value: YamlValue) => readonly Candidate[],
): SlotSearch {
  const deep = tooDeepInYaml(text, deepestNesting, parsers);
  if (deep !== undefined) {
    return { slots: [], problems: [tooDeepProblem(path, deepestNesting, deep)] };
  }
  const { values, error } = readYaml(text, wanted, parsers);
  return searchOf(values.flatMap(candidatesOf), error ? [syntaxProblem(path, error)] : []);
}

/** A value as a slot of a name and law. */
export function yamlCandidate(
  { range, writing }: YamlValue,
  slot: string,
  text: string,
  law: SlotLaw,
): Candidate {
  if (writing === undefined) return { slot, range };
  const value = textAt(text, range);
  const isNumber = writing === 'yaml-plain' && isCount(law) && /^\d+$/.test(value);
  const found: FoundSlot = { slot, value, range, writing: isNumber ? 'plain' : writing, ...law };
  return { slot, range, found };
}

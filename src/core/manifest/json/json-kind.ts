import { searchOf } from '../candidates';
import { readJson5 } from '../json5/read-json5';
import { deepestNesting, jsonLexis, tooDeep } from '../nesting';
import { syntaxProblem, tooDeepProblem } from '../problems';
import type { ManifestContext, ManifestKind, SlotSearch } from '../types';
import { jsonCandidates, type JsonSlot } from './json-slots';
import { readJson } from './read-json';

const largestJson = 16 * 1024 * 1024;

/** A kind whose files are JSON, with or without comments and trailing commas. */
export function jsonKind(
  kind: Omit<ManifestKind, 'find' | 'largest'>,
  slots: readonly JsonSlot[],
): ManifestKind {
  return {
    ...kind,
    largest: largestJson,
    find: (text, context) => findInJson(text, slots, context),
  };
}

/** A kind whose files are JSON5. */
export function json5Kind(
  kind: Omit<ManifestKind, 'find' | 'largest'>,
  slots: readonly JsonSlot[],
): ManifestKind {
  return {
    ...kind,
    largest: largestJson,
    find: (text, { path }) => findInJson5(text, slots, path),
  };
}

/** The slots at some paths of a JSON text. */
export function findInJson(
  text: string,
  slots: readonly JsonSlot[],
  { path, parsers }: ManifestContext,
): SlotSearch {
  const deep = tooDeep(text, deepestNesting, jsonLexis);
  if (deep !== undefined) {
    return { slots: [], problems: [tooDeepProblem(path, deepestNesting, deep)] };
  }
  const wanted = slots.map(({ keys }) => keys);
  const { scalars, error } = readJson(text, wanted, parsers);
  return searchOf(jsonCandidates(scalars, slots, text), error ? [syntaxProblem(path, error)] : []);
}

/** The slots at some paths of a JSON5 text. */
export function findInJson5(text: string, slots: readonly JsonSlot[], path: string): SlotSearch {
  const wanted = slots.map(({ keys }) => keys);
  const { scalars, error } = readJson5(text, wanted);
  return searchOf(jsonCandidates(scalars, slots, text), error ? [syntaxProblem(path, error)] : []);
}

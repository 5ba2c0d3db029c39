import { textAt } from '../../text/range';
import type { Candidate } from '../candidates';
import { isCount } from '../count';
import { isSamePath } from '../json/json-scalar';
import { jsonCandidates } from '../json/json-slots';
import { readJson5 } from '../json5/read-json5';
import { deepestNesting, tomlLexis, tooDeep } from '../nesting';
import { plainCandidate } from '../plain-slot';
import type { SlotLaw } from '../slot-law';
import { syntaxProblem, tooDeepProblem, tooManyPlacesProblem } from '../problems';
import { readToml } from '../toml/read-toml';
import { tomlCandidate } from '../toml/toml-candidate';
import type { CharacterRange, ManifestContext, ManifestProblem } from '../types';
import { attributeCandidates, isAt, textCandidates } from '../xml/slots';
import { visitXml } from '../xml/elements';
import { tooDeepInYaml } from '../yaml/nesting';
import { readYaml } from '../yaml/read-yaml';
import { yamlCandidate } from '../yaml/yaml-kind';
import { captureRanges, mostPlaces } from './captures';
import type { LinearPattern, SlotPlace, SlotRule } from './types';

/** What stands at the place of a rule. */
export interface FoundPlaces {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly ManifestProblem[];
}

/** The values at the place that a rule names, however many there are. Never throws. */
export function findPlaces(rule: SlotRule, text: string, context: ManifestContext): FoundPlaces {
  const { place } = rule;
  switch (place.format) {
    case 'json':
      return findJson(place.keys, rule, text, context);
    case 'yaml':
      return findYaml(place.keys, rule, text, context);
    case 'toml':
      return findToml(place.keys, rule, text, context);
    case 'xml':
      return findXml(place, rule, text, context);
    case 'text':
      return findText(place.pattern, rule, text);
  }
}

function lawOf({ ecosystem, shape, part }: SlotRule): SlotLaw {
  return { ecosystem, ...(shape && { shape }), ...(part && { part }) };
}

/** JSON5 is JSON with more: one reader serves both. */
function findJson(
  keys: readonly string[],
  rule: SlotRule,
  text: string,
  { path }: ManifestContext,
): FoundPlaces {
  const { scalars, error } = readJson5(text, [keys]);
  const candidates = jsonCandidates(scalars, [{ ...lawOf(rule), keys }], text);
  return { candidates, problems: syntaxProblems(path, error) };
}

function findYaml(
  keys: readonly string[],
  rule: SlotRule,
  text: string,
  { path, parsers }: ManifestContext,
): FoundPlaces {
  const deep = tooDeepInYaml(text, deepestNesting, parsers);
  if (deep !== undefined) return tooDeepAt(path, deep);
  const { values, error } = readYaml(text, [keys], parsers);
  const candidates = values.map((value) => yamlCandidate(value, rule.written, text, lawOf(rule)));
  return { candidates, problems: syntaxProblems(path, error) };
}

function findToml(
  keys: readonly string[],
  rule: SlotRule,
  text: string,
  { path, parsers }: ManifestContext,
): FoundPlaces {
  const deep = tooDeep(text, deepestNesting, tomlLexis);
  if (deep !== undefined) return tooDeepAt(path, deep);
  const { values, faults } = readToml(text, parsers);
  const candidates = values
    .filter((value) => isSamePath(value.keys, keys))
    .map((value) => {
      return isCount(rule) && /^\d+$/.test(textAt(text, value.range))
        ? plainCandidate(rule.written, value.range, text, lawOf(rule))
        : tomlCandidate(rule.written, value, text, lawOf(rule));
    });
  return { candidates, problems: syntaxProblems(path, faults[0]) };
}

function findXml(
  { elements, attribute }: Extract<SlotPlace, { readonly format: 'xml' }>,
  rule: SlotRule,
  text: string,
  { path }: ManifestContext,
): FoundPlaces {
  const candidates: Candidate[] = [];
  const law = (): SlotLaw => lawOf(rule);
  const error = visitXml(text, {
    onElement: ({ path: at, ...element }) => {
      if (attribute !== undefined || !isAt(at, ...elements)) return;
      candidates.push(...textCandidates(text, rule.written, element, law));
    },
    onStartTag: (tag) => {
      if (attribute === undefined || !isAt(tag.path, ...elements)) return;
      candidates.push(...attributeCandidates(text, rule.written, tag, attribute, law));
    },
  });
  return { candidates, problems: syntaxProblems(path, error) };
}

function findText(pattern: LinearPattern, rule: SlotRule, text: string): FoundPlaces {
  const limit = rule.all ? mostPlaces(text) : 1;
  const ranges = captureRanges(pattern, text, limit + 1);
  if (rule.all && ranges.length > limit) {
    const range = ranges[limit] ?? { offset: 0, length: 0 };
    return { candidates: [], problems: [tooManyPlacesProblem(rule.written, limit, range)] };
  }
  const candidates = ranges.map((range) => plainCandidate(rule.written, range, text, lawOf(rule)));
  return { candidates, problems: [] };
}

function syntaxProblems(
  path: string,
  error: CharacterRange | undefined,
): readonly ManifestProblem[] {
  return error ? [syntaxProblem(path, error)] : [];
}

function tooDeepAt(path: string, offset: number): FoundPlaces {
  return { candidates: [], problems: [tooDeepProblem(path, deepestNesting, offset)] };
}

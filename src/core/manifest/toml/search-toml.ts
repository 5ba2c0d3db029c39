import { searchOf, type Candidate } from '../candidates';
import { deepestNesting, tomlLexis, tooDeep } from '../nesting';
import { syntaxProblem, tooDeepProblem } from '../problems';
import type { ManifestContext, SlotSearch } from '../types';
import { readToml } from './read-toml';
import type { TomlValue } from './toml-values';

/** The slots among the values of a TOML text. */
export function searchToml(
  text: string,
  { path, parsers }: ManifestContext,
  candidatesOf: (value: TomlValue, text: string) => readonly Candidate[],
): SlotSearch {
  const deep = tooDeep(text, deepestNesting, tomlLexis);
  if (deep !== undefined) {
    return { slots: [], problems: [tooDeepProblem(path, deepestNesting, deep)] };
  }
  const { values, faults } = readToml(text, parsers);
  const problems = faults.slice(0, 1).map((range) => syntaxProblem(path, range));
  return searchOf(
    values.flatMap((value) => candidatesOf(value, text)),
    problems,
  );
}

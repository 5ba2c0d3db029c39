import type { EcosystemId } from '../../ecosystem/types';
import { searchOf, type Candidate } from '../candidates';
import { deepestNesting, tomlLexis, tooDeep } from '../nesting';
import { syntaxProblem, tooDeepProblem } from '../problems';
import { readToml } from '../toml/read-toml';
import type { TomlValue } from '../toml/toml-values';
import type { ManifestKind } from '../types';

/**
 * Python's `pyproject.toml`: the version of the project for the build backend, and the copies that
 * versioning tools keep. Those tools also serve projects that are not Python, so their copies are free.
 *
 * Governing source: https://packaging.python.org/specifications/pyproject-toml/
 */
export const pyproject: ManifestKind = {
  id: 'pyproject',
  files: ['pyproject.toml'],
  namedFiles: ['*pyproject*.toml'],
  largest: 1024 * 1024,
  find: (text, { path, parsers }) => {
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
  },
};

const slots: ReadonlyMap<string, EcosystemId> = new Map<string, EcosystemId>([
  ['project.version', 'pep440'],
  ['tool.poetry.version', 'pep440'],
  ['tool.briefcase.version', 'pep440'],
  ['tool.bumpversion.current_version', 'free'],
  ['tool.bumpver.current_version', 'free'],
  ['tool.commitizen.version', 'free'],
  ['tool.tbump.version.current', 'free'],
]);

function candidatesOf(value: TomlValue, text: string): readonly Candidate[] {
  const slot = value.keys.join('.');
  const ecosystem = slots.get(slot);
  // A quoted key may hold a dot, which makes it another key of the same spelling.
  if (ecosystem === undefined || value.keys.some((key) => key.includes('.'))) return [];
  const quotes = value.isMultiline ? 3 : 1;
  const { offset, length } = value.range;
  const range = { offset: offset + quotes, length: length - 2 * quotes };
  const written = text.slice(range.offset, range.offset + range.length);
  if (value.style === undefined || /[\r\n]/.test(written)) return [{ slot, range: value.range }];
  const writing = value.style === 'basic' ? 'toml-basic' : 'toml-literal';
  return [{ slot, range, found: { slot, value: written, range, ecosystem, writing } }];
}

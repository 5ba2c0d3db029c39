import type { EcosystemId } from '../../ecosystem/types';
import type { Candidate } from '../candidates';
import { searchToml } from '../toml/search-toml';
import { tomlCandidate } from '../toml/toml-candidate';
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
  largest: 512 * 1024,
  find: (text, context) => searchToml(text, context, candidatesOf),
};

const slots: ReadonlyMap<string, EcosystemId> = new Map<string, EcosystemId>([
  ['project.version', 'pep440'],
  ['tool.poetry.version', 'pep440'],
  ['tool.briefcase.version', 'pep440'],
  ['tool.bumpversion.current_version', 'free'],
  ['tool.bumpver.current_version', 'free'],
  ['tool.commitizen.version', 'free'],
  ['tool.tbump.version.current', 'free'],
  ['tool.towncrier.version', 'free'],
  ['tool.pixi.project.version', 'free'],
  ['tool.pixi.workspace.version', 'free'],
]);

function candidatesOf(value: TomlValue, text: string): readonly Candidate[] {
  const slot = value.keys.join('.');
  const ecosystem = slots.get(slot);
  // A quoted key may hold a dot, which makes it another key of the same spelling.
  if (ecosystem === undefined || value.keys.some((key) => key.includes('.'))) return [];
  return [tomlCandidate(slot, value, text, { ecosystem })];
}

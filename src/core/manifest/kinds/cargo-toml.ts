import type { Candidate } from '../candidates';
import { searchToml } from '../toml/search-toml';
import { tomlCandidate } from '../toml/toml-candidate';
import type { TomlValue } from '../toml/toml-values';
import type { ManifestKind } from '../types';

/**
 * Rust's `Cargo.toml`: the version of its package, and the one that packages of a workspace take from it with
 * `version.workspace = true`. What stands beside a `path` among the dependencies is a requirement, which may be
 * wider than the version that it names, and is left alone.
 *
 * Governing source: https://doc.rust-lang.org/cargo/reference/manifest.html#the-version-field
 */
export const cargoToml: ManifestKind = {
  id: 'cargo-toml',
  files: ['Cargo.toml'],
  namedFiles: ['*Cargo*.toml'],
  largest: 512 * 1024,
  find: (text, context) => searchToml(text, context, candidatesOf),
};

function candidatesOf(value: TomlValue, text: string): readonly Candidate[] {
  const slot = value.keys.join('.');
  const isSlot = slot === 'package.version' || slot === 'workspace.package.version';
  if (!isSlot || value.keys.at(-1) !== 'version') return [];
  return [tomlCandidate(slot, value, text, { ecosystem: 'cargo' })];
}

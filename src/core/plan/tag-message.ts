import { createClassifier } from '../refs/classify-refs';
import { versionOfName } from '../refs/version-of-name';
import type { RepositorySnapshot } from '../snapshot/types';
import { changelogSection, unreleasedSection } from '../changelog/sections';

/**
 * The message to offer for a tag or baseline of this name: `Release <version>` and the changelog's section
 * of that version, else the name itself where it carries no version.
 */
export function tagMessageFor(snapshot: RepositorySnapshot, name: string): string {
  const ref = { ref: `refs/tags/${name}`, id: '' };
  const { kind, rule, result } = createClassifier(snapshot.policy)(ref);
  if (kind !== 'tag' || !rule || !result?.name) return name;
  const version = versionOfName(rule, result.name).name.text;
  const section = sectionOf(snapshot, version);
  return section === undefined ? `Release ${version}` : `Release ${version}\n\n${section}`;
}

/** The changelog's section of a version, else the one of what is not released yet. */
export function sectionOf({ changelog }: RepositorySnapshot, version: string): string | undefined {
  if (changelog === undefined) return undefined;
  const { text } = changelog.content;
  return changelogSection(text, version) ?? unreleasedSection(text);
}

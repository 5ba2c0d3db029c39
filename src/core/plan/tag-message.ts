import { createClassifier } from '../refs/classify-refs';
import { versionOfName } from '../refs/version-of-name';
import type { RepositorySnapshot } from '../snapshot/types';
import { changelogSection, unreleasedSection } from '../changelog/sections';
import { subjectOfBaseline } from './baseline-message';

/**
 * The message to offer for a tag or baseline of this name: `Release <version>`, or what a baseline is of, and the
 * changelog's section of the version or of what is not released; the name itself where no rule reads it.
 */
export function tagMessageFor(snapshot: RepositorySnapshot, name: string): string {
  const ref = { ref: `refs/tags/${name}`, id: '' };
  const { kind, rule, result } = createClassifier(snapshot.policy)(ref);
  if (!rule || !result?.name || (kind !== 'tag' && kind !== 'baseline')) return name;
  const version = versionOfName(rule, result.name).name.text;
  const subject =
    kind === 'tag' ? `Release ${version}` : subjectOfBaseline(rule.scheme, result.name);
  const section = sectionOf(snapshot, version);
  return section === undefined ? subject : `${subject}\n\n${section}`;
}

/** The changelog's section of a version, else the one of what is not released yet. */
export function sectionOf({ changelog }: RepositorySnapshot, version: string): string | undefined {
  if (changelog === undefined) return undefined;
  const { text } = changelog.content;
  return changelogSection(text, version) ?? unreleasedSection(text);
}

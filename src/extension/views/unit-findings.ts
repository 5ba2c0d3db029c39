import type { Finding } from '../../core/rules/types';
import type { Slot } from '../../core/snapshot/types';
import type { UnitState } from '../../core/units/types';
import type { FileChecks } from '../findings/file-checks';
import { withLevel } from '../findings/finding-filter';
import type { RefFindings } from '../refs/ref-findings';
import type { Settings } from '../shared/settings';
import type { Say } from '../shared/shared';
import { viewTexts } from '../text/views';
import type { RepositoryModel } from '../workspace/repository-model';

/** What was found out behind the drawing of the views. */
export interface VersionFindings {
  readonly refs: RefFindings;
  readonly files: FileChecks;
  readonly settings: Pick<Settings, 'levels'>;
}

/** What is wrong with a unit beside its versions. */
export interface WrongAround {
  /** Tags of the unit whose trees hold another version. */
  readonly tags: readonly Finding[];
  /** Codes that do not rise. */
  readonly codes: readonly Finding[];
}

/** What was found wrong with the tags and codes of a unit. */
export function wrongAround(
  repository: RepositoryModel,
  { unit, beside }: UnitState,
  findings: VersionFindings,
): WrongAround {
  const refs = [...(findings.refs.of(repository)?.findings.values() ?? [])].flat();
  const tags = refs.filter((finding) => finding.rule === 'tag/untrue' && finding.unit === unit.id);
  const codes = fallingCodes(repository, findings).filter((finding) =>
    beside.some((slot) => isAbout(finding, slot)),
  );
  return { tags, codes };
}

/** The codes of a repository that do not rise, as the settings of this editor want it. */
export function fallingCodes(
  repository: RepositoryModel,
  { files, settings }: VersionFindings,
): readonly Finding[] {
  const found = files.of(repository)?.findings.filter(({ rule }) => rule === 'code/not-rising');
  if (!found || found.length === 0) return [];
  const levelOf = settings.levels(repository.root);
  return found.flatMap((finding) => withLevel(finding, levelOf) ?? []);
}

/** Whether a finding is about a slot. */
export function isAbout({ slot: found }: Finding, { path, slot }: Slot): boolean {
  return found?.path === path && found.slot === slot;
}

/** What is wrong with a unit in a few words. */
export function briefOf(
  { drift }: UnitState,
  { tags, codes }: WrongAround,
  say: Say,
): readonly string[] {
  return [
    ...(drift ? [say(viewTexts.drift)] : []),
    ...(codes.length > 0 ? [say(viewTexts.fallingCode)] : []),
    ...(tags.length > 0 ? [say(viewTexts.untrueTags, { count: tags.length })] : []),
  ];
}

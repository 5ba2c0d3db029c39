import { searchOf, type Candidate } from '../candidates';
import { assignmentOf, type GradleAssignment } from '../gradle/assignments';
import { gradleStatements } from '../gradle/statements';
import type { GradleToken } from '../gradle/tokens';
import { isSplitVersion, partOfName, plainVersionName } from '../gradle/version-names';
import type { ManifestKind } from '../types';
import type { SlotLaw } from '../slot-law';

/**
 * Gradle's build scripts in Groovy and Kotlin: `version` of the project, and `versionName` and `versionCode`
 * of an Android app and its flavors. Where one is a variable of the same script, the literal of that is edited
 * instead, and where it is put together of `versionMajor`, `versionMinor` and so on, those are; any other value
 * that is computed is no literal. Versions of plugins and dependencies are none of these.
 *
 * Governing source: https://docs.gradle.org/current/dsl/org.gradle.api.Project.html,
 * https://developer.android.com/studio/publish/versioning
 */
export const gradle: ManifestKind = {
  id: 'gradle',
  files: ['build.gradle', 'build.gradle.kts', '{config,*[vV]ersion}.gradle{,.kts}'],
  namedFiles: ['*.gradle', '*.gradle.kts'],
  largest: 1024 * 1024,
  find: (text) => {
    const assignments: GradleAssignment[] = [];
    for (const statement of gradleStatements(text)) {
      const assignment = assignmentOf(statement);
      if (assignment) assignments.push(assignment);
    }
    return searchOf(ownVersions(assignments));
  },
};

const group = 'android';
const projectLaw: SlotLaw = { ecosystem: 'maven' };
const nameLaw: SlotLaw = { ecosystem: 'free', group };
const codeLaw: SlotLaw = { ecosystem: 'android-code', shape: 'code', group };

/** Extra properties that other scripts take an app's version from. */
const shared: ReadonlyMap<string, SlotLaw> = new Map([
  ['versionName', nameLaw],
  ['appVersionName', nameLaw],
  ['appVersion', nameLaw],
  ['versionCode', codeLaw],
  ['appVersionCode', codeLaw],
]);

function ownVersions(assignments: readonly GradleAssignment[]): readonly Candidate[] {
  const split = splitVersion(assignments);
  let hasVersion =
    split.length > 0 ||
    assignments.some(({ blocks, name }) => {
      return name === 'versionName' && blocks.at(-1) === 'defaultConfig';
    });
  const referred = new Map<string, SlotLaw>();
  const placed = assignments.flatMap((assignment) => {
    const law = lawOf(assignment);
    if (law === undefined) return [];
    for (const [name, found] of namesReferredBy(assignment, law)) referred.set(name, found);
    const isAlike = law === nameLaw && isOfFlavor(assignment) && hasVersion;
    hasVersion ||= law === nameLaw && assignment.literal !== undefined;
    return candidatesOf(assignment, isAlike ? { ...law, shape: 'alike' } : law);
  });
  const variables = assignments.flatMap((assignment) => {
    const law = variableLaw(assignment, referred);
    return law ? candidatesOf(assignment, law) : [];
  });
  return [...placed, ...variables, ...split];
}

/** Variables that are the numbers of the version. */
function splitVersion(assignments: readonly GradleAssignment[]): readonly Candidate[] {
  const numbers = assignments.filter(
    ({ isVariable, literal, name }) =>
      isVariable && /^\d+$/.test(literal?.text ?? '') && partOfName(name) !== undefined,
  );
  const parts = numbers.map(({ name }) => partOfName(name));
  if (!isSplitVersion(parts)) return [];
  return numbers.flatMap((number, index) => {
    const part = parts[index];
    return part ? candidatesOf(number, { ecosystem: 'integer', group, part }) : [];
  });
}

/** The law of a version in its own place. */
function lawOf({ blocks, name, isVariable }: GradleAssignment): SlotLaw | undefined {
  if (isVariable) return undefined;
  const place = blocks.filter((block) => block !== 'afterEvaluate');
  const law = projectNames.get(name)?.(place) ? projectLaw : undefined;
  if (law) return law;
  if (blocks.at(-1) !== 'defaultConfig' && blocks.at(-2) !== 'productFlavors') return undefined;
  return name === 'versionName' ? nameLaw : name === 'versionCode' ? codeLaw : undefined;
}

/** Names of a project's version, and in which blocks they are that. */
const projectNames: ReadonlyMap<string, (blocks: readonly string[]) => boolean> = new Map([
  ['version', isOfProject],
  ['packageVersion', (blocks: readonly string[]) => blocks.includes('nativeDistributions')],
  ['publishVersion', (blocks: readonly string[]) => blocks.join() === 'publish'],
]);

function isOfProject(blocks: readonly string[]): boolean {
  const [first, second] = blocks;
  const [last, ...outer] = blocks.slice().reverse();
  if (first === 'publishing' && second === 'publications') return blocks.length === 3;
  if (last === 'coordinates') return outer[0] === 'mavenPublishing';
  if (last === 'pom') return outer[0] === 'mavenDeployer';
  return (
    blocks.length === 0 ||
    (blocks.length === 1 && ['allprojects', 'subprojects'].includes(first ?? ''))
  );
}

function isOfFlavor({ blocks }: GradleAssignment): boolean {
  return blocks.at(-2) === 'productFlavors';
}

/** The variables that a version is, or begins with, and those that a computed code takes a code from. */
function namesReferredBy(
  { reference, beginning, mentions = [] }: GradleAssignment,
  law: SlotLaw,
): readonly (readonly [string, SlotLaw])[] {
  if (reference !== undefined) return [[reference, law]];
  if (law.shape === 'code') {
    const codes = mentions.filter((name) => plainVersionName(name).endsWith('versioncode'));
    return codes.map((name) => [name, law]);
  }
  const versions = mentions.filter((name) => /version/i.test(name));
  if (beginning === undefined || versions.length > 1) return [];
  return [[beginning, { ...law, part: 'prefix' }]];
}

/** The law of a variable that a version refers to, or that other scripts do. */
function variableLaw(
  { blocks, name, isVariable, literal }: GradleAssignment,
  referred: ReadonlyMap<string, SlotLaw>,
): SlotLaw | undefined {
  if (!isVariable || literal === undefined || partOfName(name) !== undefined) return undefined;
  const isExtra = blocks.some((block) => block === 'ext' || block === 'extra');
  const law = referred.get(name) ?? (isExtra ? shared.get(name) : undefined);
  // One number of a version that is put together of several is not the version.
  return law?.shape !== 'code' && /^\d+$/.test(literal.text) ? undefined : law;
}

function candidatesOf(
  { blocks, name, literal }: GradleAssignment,
  law: SlotLaw,
): readonly Candidate[] {
  if (literal === undefined || literal.text === '') return [];
  const isCode = law.shape === 'code';
  const slot = [...blocks, name].join('.');
  const { start, text: value } = literal;
  const range = { offset: start, length: value.length };
  const isInteger = literal.type === 'number' && /^\d+$/.test(value);
  if (law.part === undefined && isCode !== isInteger) return [{ slot, range }];
  return [{ slot, range, found: { slot, value, range, writing: writingOf(literal), ...law } }];
}

function writingOf({ quote }: GradleToken): 'plain' | 'single-quoted' | 'interpolated' {
  if (quote === '') return 'plain';
  return quote === "'" ? 'single-quoted' : 'interpolated';
}

import { searchOf, type Candidate } from '../candidates';
import { assignmentOf, type GradleAssignment } from '../gradle/assignments';
import { gradleStatements } from '../gradle/statements';
import type { GradleToken } from '../gradle/tokens';
import type { ManifestKind } from '../types';
import type { SlotLaw } from '../slot-law';

/**
 * Gradle's build scripts in Groovy and Kotlin: `version` of the project, and `versionName` and `versionCode`
 * of an Android app and its flavors. Where one is a variable of the same script, the literal of that is edited
 * instead; a value that is computed is no literal. Versions of plugins and dependencies are none of these.
 *
 * Governing source: https://docs.gradle.org/current/dsl/org.gradle.api.Project.html,
 * https://developer.android.com/studio/publish/versioning
 */
export const gradle: ManifestKind = {
  id: 'gradle',
  files: ['build.gradle', 'build.gradle.kts', '*[vV]ersion.gradle{,.kts}'],
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
  const hasDefault = assignments.some(
    ({ blocks, name, literal }) =>
      name === 'versionName' && blocks.at(-1) === 'defaultConfig' && literal,
  );
  const referred = new Map<string, SlotLaw>();
  let hasVersion = hasDefault;
  const placed = assignments.flatMap((assignment) => {
    const law = lawOf(assignment);
    if (law === undefined) return [];
    if (assignment.reference !== undefined) referred.set(assignment.reference, law);
    const isAlike = law === nameLaw && isOfFlavor(assignment) && hasVersion;
    hasVersion ||= law === nameLaw && assignment.literal !== undefined;
    return candidatesOf(assignment, isAlike ? { ...law, shape: 'alike' } : law);
  });
  const variables = assignments.flatMap((assignment) => {
    const law = variableLaw(assignment, referred);
    return law ? candidatesOf(assignment, law) : [];
  });
  return [...placed, ...variables];
}

/** The law of a version in its own place. */
function lawOf({ blocks, name, isVariable }: GradleAssignment): SlotLaw | undefined {
  if (isVariable) return undefined;
  if (name === 'version') return isOfProject(blocks) ? projectLaw : undefined;
  if (blocks.at(-1) !== 'defaultConfig' && blocks.at(-2) !== 'productFlavors') return undefined;
  return name === 'versionName' ? nameLaw : name === 'versionCode' ? codeLaw : undefined;
}

function isOfProject(blocks: readonly string[]): boolean {
  const [first, second] = blocks;
  if (first === 'publishing' && second === 'publications') return blocks.length === 3;
  return (
    blocks.length === 0 ||
    (blocks.length === 1 && ['allprojects', 'subprojects'].includes(first ?? ''))
  );
}

function isOfFlavor({ blocks }: GradleAssignment): boolean {
  return blocks.at(-2) === 'productFlavors';
}

/** The law of a variable that a version refers to, or that other scripts do. */
function variableLaw(
  { blocks, name, isVariable, literal }: GradleAssignment,
  referred: ReadonlyMap<string, SlotLaw>,
): SlotLaw | undefined {
  if (!isVariable || literal === undefined) return undefined;
  const isExtra = blocks.some((block) => block === 'ext' || block === 'extra');
  return referred.get(name) ?? (isExtra ? shared.get(name) : undefined);
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
  if (isCode !== (literal.type === 'number' && /^\d+$/.test(value))) return [{ slot, range }];
  return [{ slot, range, found: { slot, value, range, writing: writingOf(literal), ...law } }];
}

function writingOf({ quote }: GradleToken): 'plain' | 'single-quoted' | 'interpolated' {
  if (quote === '') return 'plain';
  return quote === "'" ? 'single-quoted' : 'interpolated';
}

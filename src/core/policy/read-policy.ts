import { getNodeValue, type Node } from 'jsonc-parser';
import type { PatternCompiler } from '../manifest/custom/types';
import type { SchemeData } from '../scheme/data';
import { checkShape } from './check-shape';
import type { PolicyData } from './data';
import { parsePolicyText } from './parse-policy-text';
import { policyShape } from './policy-shape';
import { presets } from './presets';
import { checkGlob, readGlobs, readPath, readUnits } from './read-units';
import { readFileRules } from './read-file-rules';
import { readLayout } from './read-layout';
import { readNameRules } from './read-name-rules';
import { readItems, readLines, readMilestones } from './read-lines';
import { readCommitEvents } from './read-commit-events';
import { readProjections } from './read-projections';
import { readRelease, releaseOver } from './read-release';
import { readRoles } from './read-roles';
import { readSlotRules } from './read-slot-rules';
import { compileOwnSchemes, readOwnSchemes } from './read-schemes';
import { createReader, type Path, type PolicyReader } from './reader';
import { createSchemePool } from './scheme-pool';
import type { Policy, PolicyReading } from './types';
import { vocabularyOf } from './vocabulary';

/** What a policy may refer to. */
export interface PolicyContext {
  /** The schemes that are shipped, by id. */
  readonly catalogue: ReadonlyMap<string, SchemeData>;
  /** Absent where the policy has no pattern, see `mayHoldPatterns`; a place that one tells is passed over. */
  readonly patterns?: PatternCompiler;
}

/**
 * Reads `stemma.jsonc`.
 *
 * @param text the file's text without BOM; offsets of problems count UTF-16 units in it
 * @returns a policy unless some problem is an error; warnings do not keep a policy from being in force
 */
export function readPolicy(text: string, context: PolicyContext): PolicyReading {
  const { root, problems } = parsePolicyText(text);
  if (!root) return { problems };
  const shape = policyShape(vocabularyOf(context.catalogue));
  const shapeProblems = checkShape(root, shape.root, shape);
  if (shapeProblems.length > 0) return { problems: shapeProblems };
  return readTree(text, root, context);
}

function readTree(text: string, root: Node, context: PolicyContext): PolicyReading {
  const reader = createReader(text, root);
  const file = getNodeValue(root) as PolicyData;
  const policy = policyOf(withPreset(file), context, reader);
  const problems = reader.problems.toSorted((left, right) => left.offset - right.offset);
  return problems.some(({ severity }) => severity === 'error')
    ? { problems }
    : { policy, problems };
}

/** What the file says, laid over its preset: maps key by key, lists and single values as a whole. */
function withPreset(file: PolicyData): PolicyData {
  const preset = presets.find(({ id }) => id === file.extends)?.data;
  if (!preset) return file;
  const release = releaseOver(preset.release, file.release);
  return {
    ...preset,
    ...file,
    variables: { ...preset.variables, ...file.variables },
    ignore: { ...preset.ignore, ...file.ignore },
    schemes: { ...preset.schemes, ...file.schemes },
    roles: { ...preset.roles, ...rolesOver(preset, file) },
    lines: { ...preset.lines, ...file.lines },
    items: { ...preset.items, ...file.items },
    ...(release && { release }),
    rules: { ...preset.rules, ...file.rules },
  };
}

/** A role of the file keeps what the preset calls it, unless the file says otherwise. */
function rolesOver(preset: PolicyData, file: PolicyData): NonNullable<PolicyData['roles']> {
  return Object.fromEntries(
    Object.entries(file.roles ?? {}).map(([id, role]) => [id, { ...preset.roles?.[id], ...role }]),
  );
}

function policyOf(
  data: PolicyData,
  { catalogue, patterns }: PolicyContext,
  reader: PolicyReader,
): Policy {
  const own = readOwnSchemes(data, catalogue, reader);
  const ownData = new Map([...own].map(([id, scheme]) => [id, scheme.data]));
  const pool = createSchemePool(catalogue, ownData, reader);
  // A scheme of the policy's own can be asked for by its id, even where no rule refers to it.
  compileOwnSchemes(own, pool, reader);
  // Repairs fall back on SemVer where an ecosystem asks for it.
  if (catalogue.has('semver')) pool.compileReference('semver', []);
  const scheme =
    data.version === undefined ? undefined : pool.compileReference(data.version, ['version']);
  const external =
    data.external === undefined ? undefined : pool.compileReference(data.external, ['external']);
  const context = { data, pool, reader };
  const units = readUnits(data, pool, reader);
  const refGlobs = (key: 'tags' | 'branches'): readonly string[] =>
    readRefGlobs(data.ignore?.[key] ?? [], ['ignore', key], reader);
  const baselines = readNameRules('baselines', context);
  return {
    origin: 'file',
    ...(data.extends !== undefined && { preset: data.extends }),
    ...(scheme && { scheme }),
    ...(external && { external }),
    ...readProjections(data, undefined, scheme, reader),
    roles: readRoles(data),
    variables: data.variables ?? {},
    units,
    tags: readNameRules('tags', context),
    branches: readNameRules('branches', context),
    baselines,
    files: readFileRules(context),
    layout: readLayout(data, reader),
    slots: readSlotRules({ data, reader, patterns }),
    lines: readLines(data, reader),
    milestones: readMilestones(data, baselines, reader),
    items: readItems(data, reader),
    release: readRelease(data, [scheme, ...units.map((unit) => unit.scheme)], reader),
    ignoredTags: refGlobs('tags'),
    ignoredBranches: refGlobs('branches'),
    ignoredFiles: readGlobs(data.ignore?.files ?? [], ['ignore', 'files'], reader),
    changelog: readPath(data.changelog ?? 'CHANGELOG.md', ['changelog'], reader),
    revisionLogs: readGlobs(data.revisionLogs ?? [], ['revisionLogs'], reader),
    commits: readCommitEvents(data, pool, reader),
    severities: data.rules ?? {},
    schemes: pool.compiled,
  };
}

function readRefGlobs(
  globs: readonly string[],
  path: Path,
  reader: PolicyReader,
): readonly string[] {
  globs.forEach((glob, index) => checkGlob(glob, [...path, index], reader));
  return globs;
}

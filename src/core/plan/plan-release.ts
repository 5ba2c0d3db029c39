import type { Unit } from '../policy/types';
import type { RepositorySnapshot } from '../snapshot/types';
import { isUnsaved } from '../snapshot/unsaved';
import { parse } from '../scheme/parse';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { isRootUnit } from '../policy/unit-title';
import * as texts from './bump-texts';
import { annotate, type Recorded } from './annotate';
import { carries, nameCarrying } from './carry-version';
import { existingNames } from './existing-names';
import { gitOf, obstacleToCommit } from './git-obstacle';
import { checkNewName } from './new-name';
import { sectionOf } from './tag-message';
import type { CommitStep, CreateRefStep, PlanStep } from './types';
import { schemeOfUnit } from './unit-scheme';

/** What follows the edits of a bump. */
export interface Release {
  readonly steps: readonly PlanStep[];
  readonly notes: readonly Message[];
  /** Short name of the tag. */
  readonly tag?: string;
}

/** What a person wants beside the edits. */
export interface ReleaseRequest extends Recorded {
  readonly commit?: boolean;
  readonly tag?: boolean;
  readonly commitMessage?: string;
  readonly tagMessage?: string;
}

/** Plans the commit of a bump's files and the tag on it, as far as they are wanted. */
export function planRelease(
  snapshot: RepositorySnapshot,
  unit: Unit,
  version: string,
  bump: {
    readonly paths: readonly string[];
    readonly request: ReleaseRequest;
    readonly severalUnits: boolean;
  },
): Result<Release> {
  const { request, paths } = bump;
  if (request.external !== undefined && !request.tag)
    return failure(message(texts.externalNeedsTag, { version: request.external }));
  if (request.decidedBy?.length && !request.tag)
    return failure(message(texts.deciderNeedsTag, { people: request.decidedBy }));
  if (!request.commit) {
    if (request.tag) return failure(message(texts.tagNeedsCommit, { version }));
    return success({ steps: [], notes: [] });
  }
  const isNamed = bump.severalUnits && !isRootUnit(unit);
  const subject = isNamed ? `Release ${unit.id} ${version}` : `Release ${version}`;
  const commit = planCommit(snapshot, paths, request.commitMessage ?? subject);
  if (!commit.ok) return commit;
  if (!request.tag) return success({ steps: [commit.value], notes: [] });
  const tag = planVersionTag(snapshot, unit, version, request, subject);
  if (!tag.ok) return tag;
  return success({ ...tag.value, steps: [commit.value, ...tag.value.steps] });
}

function planCommit(
  snapshot: RepositorySnapshot,
  paths: readonly string[],
  text: string,
): Result<CommitStep> {
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  const files = [...snapshot.manifests, ...(snapshot.changelog ? [snapshot.changelog] : [])];
  const unsaved = files
    .filter(({ path, fingerprint }) => isUnsaved(fingerprint) && paths.includes(path))
    .map(({ path }) => path);
  if (unsaved.length > 0) return failure(message(texts.unsaved, { paths: unsaved }));
  const obstacle = obstacleToCommit(git.value, paths);
  if (obstacle) return failure(obstacle);
  const { commit: head, branch } = git.value.head;
  return success({ type: 'commit', message: `${text.trim()}\n`, paths, head, branch });
}

/** The annotated tag of a version at HEAD, with the changelog's section where no message is given. */
export function planVersionTag(
  snapshot: RepositorySnapshot,
  unit: Unit,
  version: string,
  { tagMessage, ...recorded }: Pick<ReleaseRequest, 'tagMessage' | keyof Recorded>,
  subject: string,
): Result<Release> {
  const name = tagNameFor(snapshot, unit, version);
  if (name === undefined) return failure(message(texts.noTagName, { version }));
  const checked = checkNewName(snapshot.policy, snapshot.git?.refs ?? [], 'tag', name);
  if (!checked.ok) return checked;
  const given = tagMessage?.trim();
  const section = given ? undefined : sectionOf(snapshot, version);
  const lacks = !given && section === undefined;
  const path = snapshot.policy.changelog;
  const text = given ?? (section === undefined ? subject : `${subject}\n\n${section}`);
  const annotated = annotate(snapshot.policy, { ...recorded, name, message: text, unit: unit.id });
  if (!annotated.ok) return annotated;
  const step: CreateRefStep = {
    type: 'create-ref',
    ref: checked.value.ref,
    target: 'HEAD',
    annotation: annotated.value.text,
  };
  return success({
    steps: [step],
    tag: name,
    notes: [
      ...checked.value.notes,
      ...annotated.value.notes,
      ...(lacks ? [message(texts.noChangelog, { path, version })] : []),
    ],
  });
}

/**
 * The tag that carries a version of a unit: by the unit's own rule, else the first that carries its
 * scheme; spelt as the newest tag of that rule is. Undefined when no rule can write it.
 */
export function tagNameFor(
  snapshot: RepositorySnapshot,
  unit: Unit,
  version: string,
): string | undefined {
  const scheme = schemeOfUnit(snapshot.policy, unit);
  const read = parse(scheme, version).name;
  if (!read) return undefined;
  const existing = existingNames(snapshot, 'tag');
  const rules = snapshot.policy.tags.filter(
    (rule) => (rule.unit ?? unit.id) === unit.id && carries(rule, scheme),
  );
  const ownFirst = [
    ...rules.filter((rule) => rule.unit === unit.id),
    ...rules.filter((rule) => rule.unit === undefined),
  ];
  for (const rule of ownFirst) {
    const name = nameCarrying(rule, read, existing.get(rule)?.newest);
    if (name !== undefined) return name;
  }
  return undefined;
}

import { editsForVersion } from '../manifest/edits-for-version';
import type { Unit } from '../policy/types';
import type { Name, StepDone } from '../scheme/name';
import { parse } from '../scheme/parse';
import { step } from '../scheme/step';
import type { ManifestFile, RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { UnitState } from '../units/types';
import { unitStates } from '../units/unit-states';
import { unitTitle } from '../policy/unit-title';
import { createIgnoredFiles, createUnitFinder } from '../units/units-of';
import * as texts from './bump-texts';
import { deciderNotes, driftNotes, impliedNotes, leftBehind, placesOf } from './bump-notes';
import { bare } from './git-obstacle';
import { planRelease, type Release } from './plan-release';
import { siblingsFor } from './siblings-for';
import type { EditFileStep, Plan } from './types';
import { schemeOfUnit } from './unit-scheme';

/** A bump that a person wants. */
export interface BumpRequest {
  /** Id of the unit. */
  readonly unit: string;
  readonly event: string;
  readonly today: Day;
  /** Values for fields that the event lets one choose. */
  readonly set?: Readonly<Record<string, string>>;
  /** The other versions that exist; those in the tags of the unit when absent. */
  readonly siblings?: readonly string[];
  /** Only these manifests of the unit; all of them when absent. */
  readonly manifestPaths?: readonly string[];
  /** Brings places that hold another version to the new one too, instead of refusing. */
  readonly alignDrift?: boolean;
  /** Commits the changed files and nothing else. */
  readonly commit?: boolean;
  /** Makes an annotated tag at that commit; needs `commit`. */
  readonly tag?: boolean;
  /** First line of the commit; `Release <version>` when absent. */
  readonly commitMessage?: string;
  /** Message of the tag; the changelog's section of the version when absent. */
  readonly tagMessage?: string;
  /** The version that customers know, recorded in the annotation of the tag; needs `tag`. */
  readonly external?: string;
}

/** A plan that moves a version, with what a preview shows beside the steps. */
export interface BumpPlan extends Plan {
  readonly unit: string;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** Fields that go back to their start without a printed rule that says so. */
  readonly impliedResets: readonly string[];
  /** Short name of the tag that the plan makes. */
  readonly tag?: string;
}

/**
 * Plans to move the version of a unit by an event of its scheme, in all its manifests. Refuses as a whole
 * when one of them cannot hold the new version, so that no plan leaves a unit drifting.
 */
export function planBump(snapshot: RepositorySnapshot, request: BumpRequest): Result<BumpPlan> {
  if (snapshot.git?.bare) return failure(message(bare));
  const states = unitStates(snapshot);
  const state = states.find(({ unit }) => unit.id === request.unit);
  if (!state) {
    const units = states.map(({ unit }) => unit.id);
    return failure(message(texts.unknownUnit, { unit: request.unit, units }));
  }
  const moved = move(snapshot, state, request);
  if (!moved.ok) return moved;
  const edits = editSteps(snapshot, state, request, moved.value.to);
  if (!edits.ok) return edits;
  const release = planRelease(snapshot, state.unit, moved.value.to.text, {
    paths: edits.value.map(({ path }) => path),
    request,
    severalUnits: states.length > 1,
  });
  if (!release.ok) return release;
  return success(bumpPlan(snapshot, state, moved.value, edits.value, release.value));
}

/** The step from the version that the unit has, or why it cannot be taken. */
function move(
  snapshot: RepositorySnapshot,
  state: UnitState,
  request: BumpRequest,
): Result<StepDone> {
  const { unit, version } = state;
  if (version === undefined) return failure(message(texts.noVersion, { unit: unitTitle(unit) }));
  if (state.drift && !request.alignDrift) {
    return failure(
      message(texts.drift, { unit: unitTitle(unit), version, places: placesOf(state) }),
    );
  }
  const scheme = schemeOfUnit(snapshot.policy, unit);
  const { name: from, problems } = parse(scheme, version);
  if (!from) {
    const problem = problems[0]?.message ?? '';
    return failure(message(texts.unreadable, { version, scheme: scheme.data.title, problem }));
  }
  const siblings = request.siblings ?? siblingsFor(snapshot, scheme, request.event);
  const result = step(scheme, from, request.event, {
    today: request.today,
    ...(request.set ? { set: request.set } : {}),
    ...(siblings ? { siblings } : {}),
  });
  if (result.ok) return success(result);
  const advised = result.advise && scheme.data.events?.[result.advise]?.title;
  if (!advised) return failure(result.reason);
  return failure(message(texts.advised, { reason: result.reason, event: advised }));
}

/** One edit step for each manifest of the unit; refuses when any of them must not be edited. */
function editSteps(
  snapshot: RepositorySnapshot,
  state: UnitState,
  request: BumpRequest,
  to: Name,
): Result<readonly EditFileStep[]> {
  const steps: EditFileStep[] = [];
  for (const file of manifestsOf(snapshot, state.unit)) {
    if (request.manifestPaths && !request.manifestPaths.includes(file.path)) continue;
    const problem = file.problems.find(({ severity }) => severity === 'error');
    if (problem) {
      return failure(message(texts.broken, { path: file.path, problem: problem.message }));
    }
    const edits = editsForVersion(file, {
      unit: state.unit,
      ...(state.version === undefined ? {} : { from: state.version }),
      to: to.text,
    });
    if (!edits.ok) return edits;
    if (edits.value.length === 0) continue;
    steps.push({
      type: 'edit-file',
      path: file.path,
      encoding: file.content.encoding,
      fingerprint: file.fingerprint,
      edits: edits.value,
    });
  }
  return steps.length > 0 ? success(steps) : failure(message(texts.nothing, { to: to.text }));
}

function manifestsOf(snapshot: RepositorySnapshot, unit: Unit): readonly ManifestFile[] {
  const unitOf = createUnitFinder(snapshot.policy);
  const isIgnored = createIgnoredFiles(snapshot.policy);
  return snapshot.manifests.filter((file) => !isIgnored(file.path) && unitOf(file)?.id === unit.id);
}

function bumpPlan(
  snapshot: RepositorySnapshot,
  state: UnitState,
  { event, from, to, impliedResets, notes }: StepDone,
  edits: readonly EditFileStep[],
  release: Release,
): BumpPlan {
  const unit = state.unit.id;
  const scheme = schemeOfUnit(snapshot.policy, state.unit);
  const texted = { unit: unitTitle(state.unit), from: from.text, to: to.text };
  return {
    title: message(texts.title, texted),
    unit,
    event,
    from: from.text,
    to: to.text,
    impliedResets,
    steps: [...edits, ...release.steps],
    notes: [
      ...deciderNotes(snapshot.policy, scheme, from, event),
      ...impliedNotes(scheme, impliedResets),
      ...notes,
      ...driftNotes(state),
      ...leftBehind(snapshot, state, edits),
      ...release.notes,
    ],
    ...(release.tag === undefined ? {} : { tag: release.tag }),
  };
}

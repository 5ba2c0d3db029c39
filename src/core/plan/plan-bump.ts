import { unitTitle } from '../policy/unit-title';
import { decisionNotes, type WhoDecided } from '../release/decisions/decision-notes';
import { parse } from '../scheme/parse';
import type { StepContext, StepDone } from '../scheme/name';
import { step } from '../scheme/step';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { UnitState } from '../units/types';
import { unitStates } from '../units/unit-states';
import type { Recorded } from './annotate';
import { editSteps, withoutLeftOut, type LeftOut } from './bump-files';
import {
  besideNotes,
  driftNotes,
  followerNotes,
  impliedNotes,
  leftBehind,
  leftOutNotes,
} from './bump-notes';
import * as texts from './bump-texts';
import { changelogPart, type ChangelogMove, type ChangelogPart } from './changelog-step';
import { followersOf } from './followers';
import { driftOf, refusalOfFollowers } from './bump-refusals';
import { bare } from './git-obstacle';
import { parentNotes } from './parent-notes';
import { planRelease, type Release } from './plan-release';
import { siblingsFor } from './siblings-for';
import { stepTo } from './step-to';
import type { EditFileStep, Plan } from './types';
import { schemeOfUnit } from './unit-scheme';

/** A bump that a person wants. */
export interface BumpRequest extends Recorded {
  /** Id of the unit. */
  readonly unit: string;
  readonly event: string;
  readonly today: Day;
  /** The version that it has to lead to, by the event taken once or again and again. */
  readonly to?: string;
  /** Values for fields that the event lets one choose. */
  readonly set?: Readonly<Record<string, string>>;
  /** The other versions that exist; those in the tags of the unit when absent. */
  readonly siblings?: readonly string[];
  /** Edits that are not made, although that leaves the unit with different versions. */
  readonly leaveOut?: readonly LeftOut[];
  /** Whether what the changelog has under "Unreleased" moves under the new version; so when absent. */
  readonly changelog?: boolean;
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
  /** `Name <address>`, as Git knows the person who acts; without it nobody is held against the roles that decide. */
  readonly by?: string;
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
 * Plans to move the version of a unit by an event of its scheme, in all its manifests and those of the units that
 * follow it. Refuses as a whole when one of them cannot hold the new version, so that no plan leaves a unit
 * drifting that nobody asked to.
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
  const to = moved.value.to.text;
  const followers = followersOf(states, state.unit.id);
  const refused = refusalOfFollowers(snapshot, followers, to, request);
  if (refused) return failure(refused);
  const all = editSteps(snapshot, [state, ...followers], to);
  if (!all.ok) return all;
  const changelog = changelogOf(snapshot, states, all.value, {
    move: { state, from: moved.value.from.text, to, today: request.today },
    wanted: request.changelog !== false,
  });
  const wished = [...all.value, ...(changelog.step ? [changelog.step] : [])];
  const steps = withoutLeftOut(wished, request.leaveOut ?? []);
  if (steps.length === 0) return failure(message(texts.nothing, { to }));
  const release = planRelease(snapshot, state.unit, to, {
    paths: steps.map(({ path }) => path),
    request,
    severalUnits: states.length > 1,
  });
  if (!release.ok) return release;
  const notes = [
    ...leftOutNotes(wished, steps),
    ...followers.flatMap((follower) => followerNotes(state, follower, to)),
    ...[state, ...followers].flatMap((each) => leftBehind(snapshot, each, wished)),
    ...besideNotes(snapshot, [state, ...followers], wished),
    ...parentNotes(snapshot, wished, moved.value.from.text, to),
    ...changelog.notes,
    ...release.value.notes,
  ];
  const parts = { steps, release: release.value, notes };
  return success(bumpPlan(snapshot, state, moved.value, request, parts));
}

/** The step from the version that the unit has, or why it cannot be taken. */
function move(
  snapshot: RepositorySnapshot,
  state: UnitState,
  request: BumpRequest,
): Result<StepDone> {
  const { unit, version } = state;
  if (unit.follows !== undefined) {
    return failure(message(texts.follows, { unit: unitTitle(unit), leader: unit.follows }));
  }
  if (version === undefined) return failure(message(texts.noVersion, { unit: unitTitle(unit) }));
  if (state.drift && !request.alignDrift) return failure(driftOf(state, version));
  const scheme = schemeOfUnit(snapshot.policy, unit);
  const { name: from, problems } = parse(scheme, version);
  if (!from) {
    const problem = problems[0]?.message ?? '';
    return failure(message(texts.unreadable, { version, scheme: scheme.data.title, problem }));
  }
  const siblings = request.siblings ?? siblingsFor(snapshot, scheme, request.event);
  const context: StepContext = {
    today: request.today,
    ...(request.set ? { set: request.set } : {}),
    ...(siblings ? { siblings } : {}),
  };
  const to = request.to === undefined ? undefined : parse(scheme, request.to).name;
  if (to) return stepTo(scheme, { from, to }, request.event, context);
  const result = step(scheme, from, request.event, context);
  if (result.ok) return success(result);
  const advised = result.advise && scheme.data.events?.[result.advise]?.title;
  if (!advised) return failure(result.reason);
  return failure(message(texts.advised, { reason: result.reason, event: advised }));
}

/** What happens to the changelog, unless it is not wanted or is a manifest itself. */
function changelogOf(
  snapshot: RepositorySnapshot,
  states: readonly UnitState[],
  edits: readonly EditFileStep[],
  { move: moved, wanted }: { readonly move: ChangelogMove; readonly wanted: boolean },
): ChangelogPart {
  const isEdited = edits.some(({ path }) => path === snapshot.changelog?.path);
  if (!wanted || isEdited) return { notes: [] };
  return changelogPart(snapshot, states, moved);
}

function bumpPlan(
  snapshot: RepositorySnapshot,
  state: UnitState,
  { event, from, to, impliedResets, notes }: StepDone,
  who: WhoDecided,
  parts: {
    readonly steps: readonly EditFileStep[];
    readonly release: Release;
    readonly notes: readonly Message[];
  },
): BumpPlan {
  const scheme = schemeOfUnit(snapshot.policy, state.unit);
  const texted = { unit: unitTitle(state.unit), from: from.text, to: to.text };
  const { release } = parts;
  return {
    title: message(texts.title, texted),
    unit: state.unit.id,
    event,
    from: from.text,
    to: to.text,
    impliedResets,
    steps: [...parts.steps, ...release.steps],
    notes: [
      ...decisionNotes(snapshot.policy, scheme, { from, to, event }, who),
      ...impliedNotes(scheme, impliedResets),
      ...notes,
      ...driftNotes(state),
      ...parts.notes,
    ],
    ...(release.tag === undefined ? {} : { tag: release.tag }),
  };
}

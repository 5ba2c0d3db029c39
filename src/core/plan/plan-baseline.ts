import type { NameRule, Policy } from '../policy/types';
import { baselines } from '../refs/baselines';
import { classifyRefs, createClassifier } from '../refs/classify-refs';
import { pointOfBaseline } from '../refs/milestones';
import { trailerKeys, type Trailer } from '../refs/trailers';
import type { Name } from '../scheme/name';
import type { RepositorySnapshot } from '../snapshot/types';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import {
  gateOf,
  inOneBreath,
  missingAt,
  surplusPoint,
  type Gate,
  type GateEvidence,
  type Missing,
} from './baseline-gate';
import * as texts from './gate-texts';
import { planRef, type NewTagRequest } from './plan-ref';
import type { Plan } from './types';

/** A baseline that a person wants. */
export interface NewBaselineRequest extends NewTagRequest {
  /** The files in the tree of the commit, from the root; read where `gateOfName` says that there is a gate. */
  readonly paths: readonly string[];
  readonly evidence?: GateEvidence;
  /** Why the baseline is made although something is missing. */
  readonly override?: string;
}

/** What is missing for a baseline. */
export interface GateReading {
  readonly gate?: Gate;
  readonly missing: readonly Missing[];
}

/**
 * A plan that makes a baseline: an annotated tag whose name is one of a baseline scheme of the policy. Refused while
 * something is missing that its gate asks for, unless there is a reason to go on; both are recorded.
 */
export function planBaseline(
  snapshot: RepositorySnapshot,
  request: NewBaselineRequest,
): Result<Plan> {
  const { name, evidence = {}, override } = request;
  const { gate, missing } = readGate(snapshot, request);
  if (override?.trim() === '') return failure(message(texts.emptyReason, { name }));
  const told = { name, missing: inOneBreath(missing.map((each) => each.told)) };
  const recorded = { ...request, trailers: trailersOf(gate, missing, evidence, override) };
  const plan = planRef(snapshot, 'baseline', request, recorded);
  if (!plan.ok) return plan;
  const surplus = surplusPoint(name, gate, evidence);
  if (surplus) return failure(surplus);
  if (missing.length > 0 && override === undefined) return failure(message(texts.refused, told));
  return success({ ...plan.value, notes: [...plan.value.notes, ...notesOf(missing, override)] });

  function notesOf(all: readonly Missing[], reason: string | undefined): readonly Message[] {
    if (all.length > 0) return [message(texts.overridden, told)];
    return reason === undefined ? [] : [message(texts.nothingMissing)];
  }
}

/** The gate of a baseline, with what is missing; without a gate nothing is. */
export function readGate(
  snapshot: RepositorySnapshot,
  { name, paths, evidence = {} }: Pick<NewBaselineRequest, 'name' | 'paths' | 'evidence'>,
): GateReading {
  const read = readBaseline(snapshot.policy, name);
  const gate = read && gateOfName(snapshot.policy, name);
  if (!gate) return { missing: [] };
  const refs = (snapshot.git?.refs ?? []).filter(({ ref }) => ref.startsWith('refs/tags/'));
  const existing = gate.milestone
    ? baselines(classifyRefs(snapshot.policy, refs)).map(({ rule, name: other }) =>
        pointOfBaseline(rule.scheme, other),
      )
    : [];
  return {
    gate,
    missing: missingAt(snapshot.policy, read.rule, gate, { evidence, paths, existing }),
  };
}

/** The gate that a baseline of this name has to pass; undefined where nothing is asked for. */
export function gateOfName(policy: Policy, name: string): Gate | undefined {
  const read = readBaseline(policy, name);
  return read && gateOf(policy, name, pointOfBaseline(read.rule.scheme, read.name));
}

function readBaseline(
  policy: Policy,
  text: string,
): { readonly rule: NameRule; readonly name: Name } | undefined {
  const ref = { ref: `refs/tags/${text}`, id: '' };
  const { kind, rule, result } = createClassifier(policy)(ref);
  return kind === 'baseline' && rule && result?.name ? { rule, name: result.name } : undefined;
}

/** What a gate leaves in the annotation: who vouches for what, and what was missing. */
function trailersOf(
  gate: Gate | undefined,
  missing: readonly Missing[],
  { confirmed = [], reviewedBy = '', confirmedBy = '' }: GateEvidence,
  override: string | undefined,
): readonly Trailer[] {
  if (!gate) return [];
  const said = (key: string, value: string): readonly Trailer[] =>
    value.trim() === '' ? [] : [{ key, value }];
  return [
    ...confirmed.map((value) => ({ key: trailerKeys.confirmed, value })),
    ...said(trailerKeys.reviewedBy, reviewedBy),
    ...said(trailerKeys.confirmedBy, confirmedBy),
    ...missing.map(({ kind, what }) => ({ key: trailerKeys.missing, value: `${kind} ${what}` })),
    ...(missing.length > 0 ? said(trailerKeys.override, override ?? '') : []),
  ];
}

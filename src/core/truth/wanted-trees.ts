import { carries } from '../plan/carry-version';
import type { Policy, Unit } from '../policy/types';
import { classifyRefsInPieces } from '../refs/classify-refs';
import { ReadRef } from '../refs/read-ref';
import type { ClassifiedRef, Ref } from '../refs/types';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Pieces } from '../text/pieces';
import type { UnitState } from '../units/types';
import { unitStates } from '../units/unit-states';

/** A unit with the refs whose trees have to be looked at for it. */
export interface WantedUnit {
  readonly unit: Unit;
  /** The manifests that hold its version or codes now, from the root. */
  readonly paths: readonly string[];
  readonly refs: readonly Ref[];
}

/** What the rules that look into trees need of refs. */
interface Needs {
  readonly tags: boolean;
  /** Whether codes are compared, for units that have any. */
  readonly codes: boolean;
}

/**
 * Which refs have to be opened for the policy's rules: the tags that carry the version of a unit, and for a unit
 * with codes the branches that the policy knows. Empty where the rules are off, or no team has said how it
 * names things.
 */
export function* wantedTrees(snapshot: RepositorySnapshot): Pieces<readonly WantedUnit[]> {
  const { policy, git } = snapshot;
  const needs = { tags: isOn(policy, 'tag/untrue'), codes: isOn(policy, 'code/not-rising') };
  if (policy.origin === 'built-in' || !git || !(needs.tags || needs.codes)) return [];
  const states = unitStates(snapshot).filter(({ version }) => version !== undefined);
  const concerned = needs.tags ? states : states.filter(hasCodes);
  if (concerned.length === 0) return [];
  const refs = new Map<string, Ref[]>(states.map(({ unit }) => [unit.id, []]));
  const classified = yield* classifyRefsInPieces(policy, git.refs, git.remotes);
  for (const ref of classified) {
    for (const { unit } of unitsOfRef(ref, states, needs)) refs.get(unit.id)?.push(ref.ref);
  }
  return concerned.flatMap((state) => {
    const own = refs.get(state.unit.id) ?? [];
    return own.length > 0 ? [{ unit: state.unit, paths: pathsOf(state), refs: own }] : [];
  });
}

function isOn({ severities }: Policy, rule: 'tag/untrue' | 'code/not-rising'): boolean {
  return severities[rule] !== 'off';
}

function hasCodes({ beside }: UnitState): boolean {
  return beside.some(({ shape }) => shape === 'code');
}

function unitsOfRef(
  ref: ClassifiedRef,
  states: readonly UnitState[],
  { tags, codes }: Needs,
): readonly UnitState[] {
  const { kind, rule, unit } = ref;
  if (!rule) return [];
  const named = unit === undefined ? states : states.filter((state) => state.unit.id === unit);
  if (kind === 'branch' || kind === 'remote') return codes ? named.filter(hasCodes) : [];
  // A name that says nothing of a unit carries the version of the only one.
  if (!(ref instanceof ReadRef) || named.length !== 1) return [];
  return named.filter(
    (state) => (tags || hasCodes(state)) && carriesVersion(ref, state.unit, unit !== undefined),
  );
}

/** Whether a tag is called by the version of a unit, not by something else such as a day. */
function carriesVersion({ rule }: ReadRef, { scheme }: Unit, isNamed: boolean): boolean {
  if (scheme) return carries(rule, scheme);
  return rule.versionField !== undefined || isNamed;
}

function pathsOf({ slots, beside }: UnitState): readonly string[] {
  return [...new Set([...slots, ...beside].map(({ path }) => path))];
}

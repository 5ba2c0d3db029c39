import { decidedBy } from '../policy/decided-by';
import type { Policy } from '../policy/types';
import { decidersOf } from '../scheme/deciders';
import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';
import type { RepositorySnapshot } from '../snapshot/types';
import { message, type Message } from '../text/message';
import type { UnitState } from '../units/types';
import { createUnitFinder } from '../units/units-of';
import * as texts from './bump-texts';
import type { EditFileStep } from './types';

/** Says who decides about the step. */
export function deciderNotes(
  policy: Policy,
  scheme: Scheme,
  from: Name,
  event: string,
): readonly Message[] {
  const decided = decidedBy(policy, decidersOf(scheme, from, event));
  return decided ? [decided] : [];
}

/** Names the fields that go back to their start without a printed rule that says so. */
export function impliedNotes(scheme: Scheme, resets: readonly string[]): readonly Message[] {
  if (resets.length === 0) return [];
  const { fields } = scheme.data;
  const titles = resets.map((field) => fields[field]?.title ?? field);
  return [message(texts.implied, { fields: titles })];
}

/** Says that places which hold another version are brought in step. */
export function driftNotes(state: UnitState): readonly Message[] {
  return state.drift ? [message(texts.aligned, { places: placesOf(state) })] : [];
}

/** Places and files that keep what they hold, so that nobody is surprised. */
export function leftBehind(
  snapshot: RepositorySnapshot,
  state: UnitState,
  edits: readonly EditFileStep[],
): readonly Message[] {
  const edited = new Set(edits.map(({ path }) => path));
  const held = [...new Set(state.slots.map(({ path }) => path))].filter(
    (path) => !edited.has(path),
  );
  const unitOf = createUnitFinder(snapshot.policy);
  const unreadable = snapshot.unreadable.filter((file) => unitOf(file)?.id === state.unit.id);
  return [
    ...(held.length > 0 ? [message(texts.left, { paths: held })] : []),
    ...unreadable.map(({ reason }) => reason),
  ];
}

/** Each place of a unit with what it holds. */
export function placesOf({ places }: UnitState): readonly string[] {
  return places.map(({ value, slots: [{ path }] }) => `${path} ${value}`);
}

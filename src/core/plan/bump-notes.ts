import type { Scheme } from '../scheme/scheme';
import type { RepositorySnapshot } from '../snapshot/types';
import { message, type Message } from '../text/message';
import type { UnitState } from '../units/types';
import { createUnitFinder } from '../units/units-of';
import { unitTitle } from '../policy/unit-title';
import { manifestsOf } from './bump-files';
import * as texts from './bump-texts';
import type { EditFileStep } from './types';

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
  const unitOf = createUnitFinder(snapshot.policy, snapshot.manifests);
  const unreadable = snapshot.unreadable.filter((file) => unitOf(file)?.id === state.unit.id);
  return [
    ...(held.length > 0 ? [message(texts.left, { paths: held })] : []),
    ...unreadable.map(({ reason }) => reason),
  ];
}

/** Says what moves beside the version, and what stays since nothing tells what it becomes. */
export function besideNotes(
  snapshot: RepositorySnapshot,
  states: readonly UnitState[],
  steps: readonly EditFileStep[],
): readonly Message[] {
  const edits = new Map(
    steps.flatMap(({ path, edits: all }) => all.map((edit) => [key(path, edit.offset), edit])),
  );
  const slots = states.flatMap(({ unit }) =>
    manifestsOf(snapshot, unit).flatMap(({ slots: all }) => all),
  );
  const moved: string[] = [];
  const unknown: string[] = [];
  const others: string[] = [];
  for (const slot of slots) {
    const isCode = slot.shape === 'code' || slot.shape === 'packed';
    if (!isCode && slot.shape !== 'revision' && slot.shape !== 'alike') continue;
    const edit = edits.get(key(slot.path, slot.range.offset));
    const place = `${slot.path} ${slot.slot} ${slot.value}`;
    if (edit) moved.push(`${place} → ${edit.after}`);
    else if (isCode) unknown.push(place);
    else if (slot.shape === 'alike') others.push(place);
  }
  return [
    ...(moved.length > 0 ? [message(texts.movesToo, { places: moved })] : []),
    ...(unknown.length > 0 ? [message(texts.codeLeft, { places: unknown })] : []),
    ...(others.length > 0 ? [message(texts.alikeLeft, { places: others })] : []),
  ];
}

function key(path: string, offset: number): string {
  return `${offset} ${path}`;
}

/** Says that a unit takes over the version of the one it follows. */
export function followerNotes(
  { unit: leader }: UnitState,
  { unit, version = '', drift }: UnitState,
  to: string,
): readonly Message[] {
  const told = { unit: unitTitle(unit), leader: unitTitle(leader), from: version, to };
  return [message(drift || version === to ? texts.followsToo : texts.followsFrom, told)];
}

/** Says what keeps its old value because the person left it out. */
export function leftOutNotes(
  wished: readonly EditFileStep[],
  steps: readonly EditFileStep[],
): readonly Message[] {
  const kept = new Set(
    steps.flatMap(({ path, edits }) => edits.map(({ offset }) => key(path, offset))),
  );
  const left = wished.flatMap(({ path, edits }) =>
    edits
      .filter(({ offset }) => !kept.has(key(path, offset)))
      .map(({ slot, before }) => `${path} ${slot} ${before}`.trim()),
  );
  return left.length > 0 ? [message(texts.leftOut, { places: left })] : [];
}

/** Each place of a unit with what it holds. */
export function placesOf({ places }: UnitState): readonly string[] {
  return places.map(({ value, slots: [{ path }] }) => `${path} ${value}`);
}

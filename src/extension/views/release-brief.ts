import type { NodeState, ReleaseState, RoleHolder } from '../../core/release/evaluate/types';
import { nextGate } from '../../core/release/evaluate/next-gate';
import type { Say } from '../shared/shared';
import { releaseTexts } from '../text/releases-view';

/** The name of a person without the address. */
export function nameOfPerson(person: string): string {
  const at = person.indexOf('<');
  return (at > 0 ? person.slice(0, at) : person).trim();
}

/** A role with those who hold it. */
export function holderText({ title, people }: RoleHolder, say: Say): string {
  const role = say(title);
  if (people.length === 0) return say(releaseTexts.nobody, { role });
  return say(releaseTexts.holder, { role, people: people.map(nameOfPerson) });
}

/** Those of several roles who can do something; roles that nobody holds are told where nobody else can. */
export function holdersText(holders: readonly RoleHolder[], say: Say): string {
  const held = holders.filter(({ people }) => people.length > 0);
  const told = held.length > 0 ? held : holders;
  return told.map((holder) => holderText(holder, say)).join(say(releaseTexts.separator));
}

const kindTexts = {
  normal: releaseTexts.normalShort,
  temporary: releaseTexts.temporaryShort,
  emergency: releaseTexts.emergencyShort,
} as const;

/** What stands beside the name of a release: its kind, the next gate, the day, who has to act. */
export function briefOfRelease(state: ReleaseState, say: Say): readonly string[] {
  const { record, due, owner } = state;
  const kind = say(kindTexts[record.kind]);
  if (state.status === 'closed') return [kind, ...(record.closed ? [dayOf(record.closed.at)] : [])];
  const gate = nextGate(state);
  const person = owner?.people[0];
  return [
    kind,
    ...(gate ? [say(releaseTexts.nextGate, { gate: gate.gate.title })] : []),
    ...(due?.node.planned === undefined ? [] : [dueText(due, due.node.planned, say)]),
    ...(owner ? [person === undefined ? say(owner.title) : nameOfPerson(person)] : []),
  ];
}

function dueText({ title, state }: NodeState, day: string, say: Say): string {
  const text = state === 'overdue' ? releaseTexts.overdueSince : releaseTexts.due;
  return say(text, { node: title, day });
}

/** What a plan node has come to, in words. */
export function nodeText({ node, state }: NodeState, say: Say): string {
  const { planned = '', actual = '' } = node;
  return say(nodeTexts[state], { planned, actual });
}

const nodeTexts = {
  done: releaseTexts.nodeDone,
  'done-late': releaseTexts.nodeLate,
  overdue: releaseTexts.nodeOverdue,
  'due-soon': releaseTexts.nodeSoon,
  open: releaseTexts.nodeOpen,
  unplanned: releaseTexts.nodeUnplanned,
} as const;

/** How many things are missing, in words. */
export function missingText(count: number, say: Say): string {
  return count === 1 ? say(releaseTexts.missingOne) : say(releaseTexts.missingMany, { count });
}

/** The day of a moment or of a day. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

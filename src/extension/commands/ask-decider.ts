import type * as vscode from 'vscode';
import type { Decider } from '../../core/scheme/deciders';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';
import { showPick } from '../shared/quick-pick';
import type { Shared } from '../shared/shared';
import { makeTexts } from '../text/make';
import { isSet, textOf, textsIn } from './pick-target';

/** Who decided; empty where nobody is recorded. */
export interface DeciderAnswer {
  readonly decidedBy?: readonly string[];
}

interface PersonItem extends vscode.QuickPickItem {
  /** Empty to record nobody. */
  readonly person: string;
}

/** What the question is about. */
export interface DeciderQuestion {
  readonly root: string;
  readonly snapshot: RepositorySnapshot;
  /** Short name of the tag. */
  readonly name: string;
  readonly deciders: readonly Decider[];
}

/**
 * Asks who decided, of the people whom the policy names for the roles that decide, and oneself. Not asked where no
 * role with people decides; the argument of a command may answer with `decidedBy`, a text or several, and
 * `apply: true` leaves the question out.
 * @returns undefined when the person left
 */
export async function askDecider(
  { say }: Shared,
  brain: Brain,
  { root, snapshot, name, deciders }: DeciderQuestion,
  argument: unknown,
): Promise<DeciderAnswer | undefined> {
  const given = textOf(argument, 'decidedBy');
  const several = textsIn(argument, 'decidedBy');
  if (given !== undefined || several) return { decidedBy: several ?? [given ?? ''] };
  const people = brain.peopleWhoDecide(snapshot.policy, deciders);
  if (people.length === 0 || isSet(argument, 'apply')) return {};
  const self = await brain.identityAt(root);
  const offered: readonly PersonItem[] = [
    ...people.map((person) => ({ label: `$(person) ${person}`, person })),
    ...(self === undefined || people.includes(self)
      ? []
      : [{ label: `$(account) ${self}`, description: say(makeTexts.decidedSelf), person: self }]),
    { label: `$(circle-slash) ${say(makeTexts.decidedNobody)}`, person: '' },
  ];
  const told = brain.decidedBy(snapshot.policy, deciders);
  const taken = await showPick<PersonItem>({
    title: say(makeTexts.decidedTitle, { name }),
    placeholder: told ? say(told) : say(makeTexts.decidedPlaceholder),
    firstIsTyped: true,
    items: (typed) => [...typedItem(typed.trim()), ...offered],
    accept: () => 'done',
  });
  if (!taken) return undefined;
  return taken.person === '' ? {} : { decidedBy: [taken.person] };

  function typedItem(person: string): readonly PersonItem[] {
    if (person === '' || offered.some((item) => item.person === person)) return [];
    const description = say(makeTexts.decidedTyped);
    return [{ label: `$(person-add) ${person}`, description, alwaysShow: true, person }];
  }
}

import * as vscode from 'vscode';
import type { Policy } from '../../../core/policy/types';
import type { NameKind, Scheme } from '../../../core/scheme';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { showPick } from '../../shared/quick-pick';
import type { Say, Shared } from '../../shared/shared';
import { kindTexts, newNameTexts, useTexts } from '../../text/new-name';

/** A scheme that a name can be built of. */
interface Choice {
  readonly scheme: Scheme;
  /** The heading that it stands under. */
  readonly group: string;
  readonly about: string;
}

interface SchemeItem extends vscode.QuickPickItem {
  readonly scheme?: Scheme;
}

/** The schemes of the policy first, then the rest of the catalogue by what its names are for. */
export async function pickScheme(
  shared: Shared,
  policy: Policy | undefined,
): Promise<Scheme | undefined> {
  const { say } = shared;
  const choices = await choicesFor(shared, policy);
  const taken = await showPick<SchemeItem>({
    title: say(newNameTexts.title),
    placeholder: say(newNameTexts.pickScheme),
    matchEverything: true,
    items: () => itemsOf(choices, say),
    accept: ({ scheme }) => (scheme ? 'done' : 'stay'),
  });
  return taken?.scheme;
}

/** The scheme with an id, of the policy or the catalogue. Throws a `HumanError` when there is none. */
export async function schemeOfId(
  shared: Shared,
  policy: Policy | undefined,
  id: string,
): Promise<Scheme> {
  const choices = await choicesFor(shared, policy);
  const found = choices.find(({ scheme }) => scheme.id === id);
  if (!found) throw new HumanError(message(newNameTexts.noScheme, { scheme: id }));
  return found.scheme;
}

async function choicesFor(shared: Shared, policy: Policy | undefined): Promise<readonly Choice[]> {
  const { say } = shared;
  const brain = await shared.brain.load();
  const own = (policy ? brain.schemesInUse(policy) : []).map(({ scheme, uses }): Choice => {
    const about = uses.map((use) => say(useTexts[use])).join(', ');
    return { scheme, group: say(newNameTexts.inPolicy), about };
  });
  const ids = new Set(own.map(({ scheme }) => scheme.id));
  const shipped = [...(await shared.brain.shipped()).values()]
    .filter(({ id }) => !ids.has(id))
    .map((scheme): Choice => ({
      scheme,
      group: say(kindTexts[scheme.kind]),
      about: scheme.id,
    }));
  const kinds = Object.keys(kindTexts);
  const rank = ({ scheme }: Choice): number => kinds.indexOf(scheme.kind satisfies NameKind);
  return [...own, ...shipped.sort((left, right) => rank(left) - rank(right))];
}

function itemsOf(choices: readonly Choice[], say: Say): readonly SchemeItem[] {
  let group = '';
  return choices.flatMap((choice): readonly SchemeItem[] => {
    const { scheme, about } = choice;
    const [example] = scheme.data.examples ?? [];
    const item: SchemeItem = {
      label: say(scheme.data.title),
      description: about,
      ...(example && { detail: example.name }),
      scheme,
    };
    if (choice.group === group) return [item];
    group = choice.group;
    return [{ label: group, kind: vscode.QuickPickItemKind.Separator }, item];
  });
}

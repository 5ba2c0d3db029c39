import * as vscode from 'vscode';
import type { Lacking, ReleaseState, Supply } from '../../../core/release/evaluate/types';
import { titleOfCommand } from '../../../core/text/command-titles';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { showPick } from '../../shared/quick-pick';
import { releaseActTexts as texts } from '../../text/release';
import { remedyOf } from '../../views/release-actions';
import { textOf } from '../pick-target';
import type { Services } from '../services';
import { beginAct, carryOut, type Acting } from './acting';
import { detailOf } from './ask-override';
import { askSteps, listIn, said, type Ask } from './ask-steps';
import { badNumber, dayAsk, freeText, several, yesNo } from './questions';

const ownTitle = titleOfCommand('supplyMissing');

/**
 * Lists what the stage of a release and its next gate miss, asks for it, and records it. What another command supplies
 * is handed to that one. The argument may hold `lacking` (the id of what is missing) and `value`.
 */
export async function supplyMissing(services: Services, argument: unknown): Promise<void> {
  const acting = await beginAct(services, argument, {
    title: ownTitle,
    fits: (state) => state.status !== 'closed' && lackingOf(state).length > 0,
  });
  if (!acting) return;
  const lacking = await pickLacking(services, acting, textOf(argument, 'lacking'));
  if (!lacking) return;
  const { supply } = lacking;
  if (!supply) {
    const { repository, act } = acting;
    const given = { root: repository.root.fsPath, release: act.release, path: lacking.path };
    await vscode.commands.executeCommand(remedyOf(lacking, acting.state), given);
    return;
  }
  if (supply.path.length === 1 && supply.path[0] === 'feedback')
    await supplyFeedback(services, acting);
  else await supplyValue(services, acting, lacking, supply);
}

/** What is missing now: in the current stage, else for the gates, each once. */
export function lackingOf({ current, stages, gates }: ReleaseState): readonly Lacking[] {
  const now = current?.lacking ?? [];
  const all = [
    ...now,
    ...stages.flatMap((stage) => stage.lacking),
    ...gates.flatMap((gate) => gate.lacking),
  ];
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

interface LackingItem extends vscode.QuickPickItem {
  readonly lacking: Lacking;
}

async function pickLacking(
  { say }: Services,
  { state }: Acting,
  wanted: string | undefined,
): Promise<Lacking | undefined> {
  const all = lackingOf(state);
  const named = all.find(({ id }) => id === wanted);
  if (named) return named;
  const release = state.record.id;
  if (all.length === 0) throw new HumanError(message(texts.supplyNothing, { release }));
  const icons = { error: 'error', warning: 'warning', information: 'info' } as const;
  const items = all.map((lacking): LackingItem => ({
    label: `$(${icons[lacking.severity]}) ${say(lacking.told)}`,
    ...(!lacking.supply && { description: say(texts.supplyElsewhere) }),
    detail: detailOf(lacking, say),
    lacking,
  }));
  const taken = await showPick<LackingItem>({
    title: say(ownTitle),
    placeholder: say(texts.supplyWhich, { release }),
    matchEverything: true,
    items: () => items,
    accept: () => 'done',
  });
  return taken?.lacking;
}

async function supplyValue(
  services: Services,
  acting: Acting,
  lacking: Lacking,
  supply: Supply,
): Promise<void> {
  const { say } = services;
  const ask = askFor(services, acting, lacking, supply);
  const given = await askSteps(say, say(ownTitle), [ask], acting.argument);
  if (!given) return;
  const text = given['value'] ?? '';
  const value =
    supply.type === 'list' ? listIn(text) : supply.type === 'tick' ? text === 'true' : text;
  await carryOut(services, acting, {
    title: ownTitle,
    plan: (act) => acting.brain.planSupply(acting.snapshot, { ...act, supply, value }),
  });
}

/** The question that fits the type of a value. */
function askFor({ say }: Services, { act, state }: Acting, lacking: Lacking, supply: Supply): Ask {
  const about = lacking.told.text;
  const own = { prompt: say(lacking.told) };
  const { choices = [] } = supply;
  const offers = choices.map((value) => ({ value, label: value }));
  const people = [...new Set([act.by, ...Object.values(state.record.people).flat()])];
  switch (supply.type) {
    case 'day':
      return { ...dayAsk(say, 'value', about, () => [act.today]), ...own };
    case 'number':
      return freeText(say, 'value', about, { ...own, check: badNumber });
    case 'tick':
      return { ...yesNo(say, 'value', about), ...own };
    case 'choice':
      return { key: 'value', ...own, isClosed: true, offers: () => offers };
    case 'person':
      return freeText(say, 'value', about, {
        ...own,
        offers: () => people.map((value) => ({ value, label: `$(person) ${value}` })),
      });
    case 'list':
      return listAsk();
    default:
      return freeText(say, 'value', about, own);
  }

  function listAsk(): Ask {
    const isPublicTest = supply.path[0] === 'publicTest';
    if (isPublicTest) return freeText(say, 'value', about, { ...own, check: badNumber });
    const all =
      choices.length > 0 ? [{ value: choices.join('; '), label: choices.join(' · ') }] : [];
    const named = supply.path[0] === 'people' ? people : [];
    const persons = named.map((value) => ({ value, label: `$(person) ${value}` }));
    const prompt = `${say(lacking.told)} · ${say(texts.several)}`;
    return { ...several(say, 'value', about), prompt, offers: () => [...all, ...persons] };
  }
}

async function supplyFeedback(services: Services, acting: Acting): Promise<void> {
  const { say } = services;
  const areas = acting.state.record.authorisations.flatMap((each) => each.areas);
  const asks: readonly Ask[] = [
    freeText(say, 'area', texts.feedbackArea, {
      offers: () => [...new Set(areas)].map((value) => ({ value, label: value })),
    }),
    freeText(say, 'text', texts.feedbackText),
    freeText(say, 'target', texts.feedbackTarget, { isOptional: true }),
  ];
  const given = await askSteps(say, say(ownTitle), asks, acting.argument);
  if (!given) return;
  const target = said(given['target']);
  await carryOut(services, acting, {
    title: ownTitle,
    plan: (act) =>
      acting.brain.planFeedback(acting.snapshot, {
        ...act,
        area: given['area'] ?? '',
        text: given['text'] ?? '',
        ...(target !== undefined && { target }),
      }),
  });
}

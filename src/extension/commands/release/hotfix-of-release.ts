import { HumanError } from '../../shared/human-error';
import { releaseActTexts as texts } from '../../text/release';
import { makeTexts } from '../../text/make';
import { applyPreviewed } from '../apply-previewed';
import { isSet } from '../pick-target';
import type { Services } from '../services';
import { switchOption } from '../switch-option';
import { beginAct, type Acting } from './acting';
import { askSteps, said, type Given } from './ask-steps';

/**
 * Starts a hotfix from the tag of a release; an incident that is open gets the version that mends it. The argument may
 * hold `incident` (an id, or an empty text for none), `switch: true` and `apply: true`.
 */
export async function hotfixOfRelease(services: Services, argument: unknown): Promise<void> {
  const title = makeTexts.hotfixTitle;
  const acting = await beginAct(services, argument, { title, fits: () => true });
  if (!acting) return;
  const { brain, snapshot, state, act, repository } = acting;
  const tag = brain.tagOfRelease(snapshot, state);
  if (!tag.ok) throw new HumanError(tag.reason);
  const found = await brain.revisionOf(repository.root.fsPath, `refs/tags/${tag.value}`);
  const target = found.ok && found.value.isCommit ? found.value.id : undefined;
  const given = await askIncident(services, acting);
  if (!given) return;
  const incident = said(given['incident']);
  const plan = brain.planReleaseHotfix(snapshot, {
    ...act,
    tag: tag.value,
    target,
    ...(incident !== undefined && { incident }),
  });
  if (!plan.ok) throw new HumanError(plan.reason);
  const switching = switchOption(services, true, argument);
  const isDone = await applyPreviewed(
    services,
    repository,
    {
      title: services.say(title),
      ...switching.choice,
      plan: (chosen) => {
        switching.choose(chosen);
        return plan;
      },
      showDiff: () => undefined,
    },
    isSet(argument, 'apply'),
  );
  if (isDone) await switching.act(repository, plan.value.branch);
}

/** Which incident it mends; the only one needs no question. */
async function askIncident(
  { say }: Services,
  { brain, state, argument }: Acting,
): Promise<Given | undefined> {
  const open = brain.openIncidents(state);
  const [only, ...others] = open;
  if (only && others.length === 0) return { incident: only.id };
  const ask = {
    key: 'incident',
    prompt: say(texts.mends),
    isClosed: true,
    when: () => open.length > 0,
    offers: () => [
      ...open.map(({ id, title }) => ({ value: id, label: id, description: title })),
      { value: '', label: say(texts.leaveOut) },
    ],
  };
  return askSteps(say, say(makeTexts.hotfixTitle), [ask], argument);
}

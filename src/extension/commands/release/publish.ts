import type { Publication } from '../../../core/release/types';
import { titleOfCommand } from '../../../core/text/command-titles';
import { releaseActTexts as texts } from '../../text/release';
import type { Services } from '../services';
import { beginAct, carryOut } from './acting';
import { askSteps, said, type Ask } from './ask-steps';
import { buildAsk, buildFor, choice, freeText } from './questions';

/** Steps of a rollout that many teams take. */
const usualSteps = ['canary', '10 %', '50 %', 'all'];

/** Records a step of a rollout, or how it looked. The argument may hold `step`, `build` and `verified`. */
export async function deployRelease(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const title = titleOfCommand('deployRelease');
  const acting = await beginAct(services, argument, { title, action: 'deploy' });
  if (!acting) return;
  const { record } = acting.state;
  const open = record.rollout.filter(({ verified }) => verified === undefined);
  const done = new Set(record.rollout.map(({ step }) => step));
  const steps = [...open.map(({ step }) => step), ...usualSteps.filter((step) => !done.has(step))];
  const asks: readonly Ask[] = [
    freeText(say, 'step', texts.step, {
      offers: () => steps.map((step) => ({ value: step, label: `$(rocket) ${step}` })),
    }),
    buildAsk(say, acting.state),
    choice(say, 'verified', texts.verified, {
      '': texts.verifiedLater,
      true: texts.verifiedYes,
      false: texts.verifiedNo,
    }),
  ];
  const given = await askSteps(say, say(title), asks, argument);
  if (!given) return;
  const build = buildFor(acting.state, given);
  const verified = said(given['verified']);
  await carryOut(services, acting, {
    title,
    gate: { action: 'deploy', ...(build !== undefined && { about: build }) },
    plan: (act) =>
      acting.brain.planRollout(acting.snapshot, {
        ...act,
        step: given['step'] ?? '',
        ...(build !== undefined && { build }),
        ...(verified !== undefined && { verified: verified === 'true' }),
      }),
  });
}

const places = {
  website: texts.website,
  business: texts.business,
  'test-site': texts['test-site'],
  'external-net': texts['external-net'],
} as const satisfies Readonly<Record<Publication['to'], unknown>>;

/** Records that a build is put where others get it. The argument may hold `to` and `build`. */
export async function publishRelease(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const title = titleOfCommand('publishRelease');
  const acting = await beginAct(services, argument, { title, action: 'publish' });
  if (!acting) return;
  const asks = [choice(say, 'to', texts.place, places), buildAsk(say, acting.state)];
  const given = await askSteps(say, say(title), asks, argument);
  if (!given) return;
  const to = (Object.keys(places) as Publication['to'][]).find((place) => place === given['to']);
  const { brain, snapshot } = acting;
  const build = buildFor(acting.state, given);
  const place = to ?? 'website';
  await carryOut(services, acting, {
    title,
    gate: { action: brain.gateOfPlace[place], ...(build !== undefined && { about: build }) },
    plan: (act) =>
      brain.planPublish(snapshot, { ...act, to: place, ...(build !== undefined && { build }) }),
  });
}

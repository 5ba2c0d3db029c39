import type { Approval } from '../../../core/release/types';
import type { ReleaseState } from '../../../core/release/evaluate/types';
import { titleOfCommand } from '../../../core/text/command-titles';
import type { Text } from '../../../core/text/language';
import { releaseActTexts as texts } from '../../text/release';
import type { Services } from '../services';
import { beginAct, carryOut, type Deed } from './acting';
import { askSteps, said } from './ask-steps';

/** Asks the roles of the process for their approval of the content at HEAD. */
export const requestApproval = (services: Services, argument: unknown): Promise<void> =>
  takeStep(services, argument, 'request');

/** Approves the content at HEAD, as a role that is asked for it. */
export const approveRelease = (services: Services, argument: unknown): Promise<void> =>
  takeStep(services, argument, 'approve');

/** Rejects the content at HEAD; the argument may hold `reason`. */
export const rejectRelease = (services: Services, argument: unknown): Promise<void> =>
  takeStep(services, argument, 'reject');

/** Takes the approved content into the repository. */
export const enterRepository = (services: Services, argument: unknown): Promise<void> =>
  takeStep(services, argument, 'enter');

type Step = Approval['step'];

async function takeStep(services: Services, argument: unknown, step: Step): Promise<void> {
  const { title, gate, fits } = steps[step];
  const action = gate?.action;
  const acting = await beginAct(services, argument, { title, fits, ...(action && { action }) });
  if (!acting) return;
  const { say } = services;
  const reason = { key: 'reason', prompt: say(texts.rejectReason) };
  const given = await askSteps(say, say(title), step === 'reject' ? [reason] : [], argument);
  if (!given) return;
  const why = said(given['reason']);
  const { brain, snapshot } = acting;
  await carryOut(services, acting, {
    title,
    ...(gate && { gate }),
    plan: (act) =>
      brain.planApproval(snapshot, { ...act, step, ...(why !== undefined && { reason: why }) }),
  });
}

interface StepOfApproval extends Pick<Deed, 'gate'> {
  readonly title: Text;
  readonly fits: (state: ReleaseState) => boolean;
}

const isAt =
  (...states: readonly ReleaseState['approval']['state'][]) =>
  ({ approval, status }: ReleaseState): boolean =>
    status !== 'closed' && states.includes(approval.state);

const steps: Readonly<Record<Step, StepOfApproval>> = {
  request: {
    title: titleOfCommand('requestApproval'),
    gate: { action: 'request-approval' },
    fits: isAt('draft', 'rejected'),
  },
  approve: { title: titleOfCommand('approveRelease'), fits: isAt('in-review') },
  reject: { title: titleOfCommand('rejectRelease'), fits: isAt('in-review', 'approved') },
  enter: {
    title: titleOfCommand('enterRepository'),
    gate: { action: 'enter-repository' },
    fits: isAt('in-review', 'approved'),
  },
};

import { titleOfCommand } from '../../../core/text/command-titles';
import { releaseActTexts as texts } from '../../text/release';
import type { Services } from '../services';
import { beginAct, carryOut } from './acting';
import { askSteps, listIn } from './ask-steps';
import { several } from './questions';

/** Closes a release with what was learnt. The argument may hold `good` and `improve`, a text or several. */
export async function closeRelease(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const title = titleOfCommand('closeRelease');
  const acting = await beginAct(services, argument, { title, action: 'close' });
  if (!acting) return;
  const when = (): boolean => acting.state.record.retro === undefined;
  const asks = [
    several(say, 'good', texts.good, { when, isOptional: true }),
    several(say, 'improve', texts.improve, { when, isOptional: true }),
  ];
  const given = await askSteps(say, say(title), asks, argument);
  if (!given) return;
  const [good, improve] = [listIn(given['good']), listIn(given['improve'])];
  await carryOut(services, acting, {
    title,
    gate: { action: 'close' },
    plan: (act) => acting.brain.planClose(acting.snapshot, { ...act, good, improve }),
  });
}

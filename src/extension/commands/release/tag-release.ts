import { titleOfCommand } from '../../../core/text/command-titles';
import { askDecider } from '../ask-decider';
import type { Services } from '../services';
import { textOf } from '../pick-target';
import { HumanError } from '../../shared/human-error';
import { beginAct, carryOut } from './acting';

/** Makes the annotated tag of a release. The argument may hold `from` (a revision), `message` and `decidedBy`. */
export async function tagRelease(services: Services, argument: unknown): Promise<void> {
  const title = titleOfCommand('tagRelease');
  const acting = await beginAct(services, argument, { title, action: 'tag' });
  if (!acting) return;
  const { brain, snapshot, repository, state, act } = acting;
  const root = repository.root.fsPath;
  const revision = textOf(argument, 'from');
  const found = revision === undefined ? undefined : await brain.revisionOf(root, revision);
  if (found?.ok === false) throw new HumanError(found.reason);
  const name = brain.planTagRelease(snapshot, { ...act, override: '-' });
  const deciders = name.ok ? brain.decidersOfName(snapshot, 'tag', name.value.tag) : [];
  const about = { root, snapshot, name: state.record.version, deciders };
  const decided = await askDecider(services, brain, about, argument);
  if (!decided) return;
  const text = textOf(argument, 'message');
  await carryOut(services, acting, {
    title,
    gate: { action: 'tag' },
    plan: (own) =>
      brain.planTagRelease(snapshot, {
        ...own,
        ...decided,
        ...(found?.ok && { target: found.value.id }),
        ...(text !== undefined && { message: text }),
      }),
  });
}

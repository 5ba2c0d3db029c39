import { message } from '../../../core/text/message';
import type { Ref } from '../../../core/refs/types';
import { HumanError } from '../../shared/human-error';
import { refCommandTexts } from '../../text/refs';
import { shortOf } from '../../views/ref-state';
import type { Services } from '../services';
import { showChanges } from './show-changes';
import { askRef, targetRef, type TargetRef } from './target-ref';

/** Shows the files that changed since the previous name of the line, or of the line below. */
export async function compareWithPrevious(services: Services, argument: unknown): Promise<void> {
  const target = await targetRef(services, argument);
  if (!target) return;
  const previous = await previousOf(services, target);
  const { name } = target;
  if (!previous) throw new HumanError(message(refCommandTexts.noPrevious, { name }));
  await compare(services, target, previous);
}

/** Shows the files that differ between a name and another one that the person chooses. */
export async function compareWith(services: Services, argument: unknown): Promise<void> {
  const target = await targetRef(services, argument);
  if (!target) return;
  const { repository, name } = target;
  const other = await askRef(services, repository, refCommandTexts.compareWith, { name });
  const ref = repository.snapshot?.git?.refs.find((each) => each.ref === other);
  if (ref) await compare(services, target, ref);
}

/** The tag that comes before a name by the scheme's order; undefined where none does. */
export async function previousOf(
  { brain: loader, groups }: Services,
  { repository, ref }: TargetRef,
): Promise<Ref | undefined> {
  const brain = await loader.load();
  const names = await groups.of(await repository.current());
  return brain.previousName(names, ref.ref)?.ref;
}

function compare(services: Services, target: TargetRef, other: Ref): Promise<void> {
  const { repository, ref, name } = target;
  const about = { from: other.id, to: ref.id, fromName: shortOf(other.ref), toName: name };
  return showChanges(services, repository, about);
}

import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { refCommandTexts } from '../../text/refs';
import type { Services } from '../services';
import { targetRef } from './target-ref';

/** Selects a tag, branch or baseline in the view that shows it. */
export async function revealRef(services: Services, argument: unknown): Promise<void> {
  const target = await targetRef(services, argument);
  if (!target) return;
  const { repository, ref, name } = target;
  const { releaseLines, baselines, filters } = services;
  const isShown =
    (await releaseLines.reveal(repository, ref.ref)) ||
    (await baselines.reveal(repository, ref.ref));
  if (isShown) return;
  const text = filters.now ? refCommandTexts.hidden : refCommandTexts.noItem;
  throw new HumanError(message(text, { name }));
}

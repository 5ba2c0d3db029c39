import type { Message } from '../../core/text/message';

/** A mistake or a state that the person can do something about: shown as it is, never logged as a bug. */
export class HumanError extends Error {
  override readonly name = 'HumanError';

  constructor(readonly reason: Message) {
    super(reason.text.en);
  }
}

/** Whether an error is one of these; each chunk has a class of its own, so the name decides. */
export function isHumanError(error: unknown): error is HumanError {
  return error instanceof Error && error.name === 'HumanError' && 'reason' in error;
}

import type { Arguments } from '../arguments';
import type { ExitCode } from '../io';
import type { Session } from '../session';

/** `stemma refs merged`: which fixes have reached which lines. */
export async function showMerged(_given: Arguments, _session: Session): Promise<ExitCode> {
  return Promise.resolve(0);
}

import type { Recorded } from '../core/plan/annotate';
import type { Arguments } from './arguments';

/** What `--external` and `--decided-by` say is recorded with a tag. */
export function recordedInput(given: Arguments): Recorded {
  const external = given.value('external');
  const decidedBy = given.values('decided-by');
  return {
    ...(external !== undefined && { external }),
    ...(decidedBy.length > 0 && { decidedBy }),
  };
}

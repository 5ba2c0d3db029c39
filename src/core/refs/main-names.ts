import type { Policy } from '../policy/types';

/** Names that a main branch has where nobody says otherwise; the first that is there. */
const usualNames = ['main', 'master', 'trunk'];

/** What the main branch may be called: as the policy says, or as is usual. */
export function mainNames({ lines }: Pick<Policy, 'lines'>): readonly string[] {
  return lines.main === undefined ? usualNames : [lines.main];
}

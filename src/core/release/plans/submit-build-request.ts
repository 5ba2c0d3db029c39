import type { BumpRequest } from '../../plan/plan-bump';
import type { Build, Decision } from '../types';
import type { Act } from './types';

/** A build that is handed to test. */
export interface SubmitBuildRequest
  extends
    Act,
    Pick<Build, 'package' | 'sha256' | 'final' | 'stage'>,
    Pick<BumpRequest, 'set' | 'to' | 'alignDrift' | 'changelog'> {
  /** The event that moves the version first; it stays as it is when absent. */
  readonly event?: string;
  /** Whether the same version is packed again, unplanned: only the package's name moves (PKG-2). */
  readonly repack?: boolean;
  /** Whether the build gets a tag; so when absent. That of the version of a release waits for its gate. */
  readonly tag?: boolean;
  /** Who decided that the version moves, and as what (DEC-1); the person who acts when absent. */
  readonly decision?: Partial<Pick<Decision, 'role' | 'decidedBy'>>;
}

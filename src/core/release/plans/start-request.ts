import type { Day } from '../../text/day';
import type { ReleaseRecord, RoleId } from '../types';
import type { Act } from './types';

/** A release that is to begin. */
export interface StartRequest
  extends
    Pick<Act, 'by' | 'at' | 'today' | 'commit'>,
    Pick<ReleaseRecord, 'kind' | 'process' | 'title' | 'unit' | 'external' | 'abbreviation'> {
  /** The name of the record's file without `.yaml`; from unit and version when absent. */
  readonly id?: string;
  /** The version that it leads to; where `event` leads from the last stable one when absent. */
  readonly version?: string;
  readonly event?: string;
  readonly deployment?: ReleaseRecord['deployment'];
  readonly people: Readonly<Record<RoleId, readonly string[]>>;
  /** The day on which it starts; that of the act when absent. */
  readonly start?: Day;
  /** Planned days by plan node. */
  readonly nodes: Readonly<Record<string, Day>>;
  readonly work?: string;
  readonly time?: string;
  readonly agreed?: readonly RoleId[];
  /** Folders that are there beside those that the snapshot knows. */
  readonly folders?: readonly string[];
}

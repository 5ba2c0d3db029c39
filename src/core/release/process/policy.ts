import type { Text } from '../../text/language';
import type { Calendar } from '../calendar/types';
import type { RoleId } from '../types';
import type { Process } from './types';

/** What a policy says of releases, ready to be applied; what it leaves out is as it is built in. */
export interface ReleasePolicy {
  /** From the root of the repository, with `/`. */
  readonly folder: string;
  readonly processes: ReadonlyMap<string, Process>;
  readonly calendar: Calendar;
  /** Roles by the field of the version that they may move. */
  readonly decisions: ReadonlyMap<string, readonly RoleId[]>;
  /** Mail addresses by group. */
  readonly recipients: ReadonlyMap<string, readonly string[]>;
  readonly templates: Readonly<Partial<Record<'internal' | 'external' | 'announcement', Text>>>;
  /** Globs of files whose names tell of archived versions. */
  readonly archives: readonly string[];
}

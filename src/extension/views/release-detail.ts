import type { RecordPath } from '../../core/release/record/types';
import type { CommandId } from '../contributions';

/** What an item below a release shows, in the language of the moment. */
export interface ReleaseDetail {
  /** Unique below its release. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Id of an icon of the editor, and of its colour. */
  readonly icon: string;
  readonly color?: string;
  readonly tooltip?: string;
  readonly click?: DetailClick;
  readonly isOpened?: boolean;
  readonly below: readonly ReleaseDetail[];
}

/** What a click does: `lacking` is a `Lacking.id`. */
export interface DetailClick {
  readonly command: CommandId;
  readonly lacking?: string;
  readonly path?: RecordPath;
}

/** Colours of the editor for what is in order, wrong, and to be looked at. */
export const good = 'testing.iconPassed';
export const bad = 'list.errorForeground';
export const doubtful = 'list.warningForeground';

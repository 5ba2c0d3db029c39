import type { Lacking } from '../../core/release/evaluate/types';

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
  /** What a click supplies. */
  readonly lacking?: Lacking;
  readonly isOpened?: boolean;
  readonly below: readonly ReleaseDetail[];
}

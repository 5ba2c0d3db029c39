import type { Language } from '../../../core/text/language';
import type { Markup } from './markup';

/**
 * What the dashboard of a release and the extension say to each other. Both check every message that they get. The
 * extension makes all that is shown; the page draws it, and tells which button was pressed.
 */

/** What the page keeps, so that it is brought back after a reload. */
export interface PageState {
  /** Address of the repository. */
  readonly root: string;
  readonly release: string;
}

/** A part of the page that is drawn anew when it changes. */
export interface PageSection {
  /** Of the element. */
  readonly id: string;
  readonly markup: Markup;
}

/** Extension → page. */
export interface ToPage {
  readonly type: 'show';
  readonly revision: number;
  readonly language: Language;
  readonly state: PageState;
  readonly sections: readonly PageSection[];
  /** What changed, for a screen reader; empty for the first time. */
  readonly told: string;
}

/** Page → extension. */
export type FromPage =
  | { readonly type: 'ready' }
  /** A button was pressed: the key of what it does. */
  | { readonly type: 'act'; readonly revision: number; readonly key: string };

import type { PackedFamily } from '../../../core/family/pack';
import type { NameRole } from '../../../core/family/types';
import type { PageTexts } from '../shared/page-texts';

/**
 * What the panel and the extension say to each other. Both check every message that they get: a panel that was
 * restored may run another version's page. Texts are rendered by the extension, the page only shows them.
 */

/** What the page keeps, so that hiding and reloading lose nothing. */
export interface PageState {
  /** Address of the repository. */
  readonly root: string;
  readonly view?: KeptView;
  /** Full name of the ref that is selected. */
  readonly selected?: string;
  readonly query: string;
}

/** A view without its size; units of the layout. */
export interface KeptView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What is known of one name beyond its place. */
export interface NodeDetails {
  readonly node: number;
  /** `YYYY-MM-DD`; empty where none is recorded. */
  readonly day: string;
  /** Subject, person, commit. */
  readonly lines: readonly string[];
}

/** Extension → page. */
export type ToPage =
  | {
      readonly type: 'start';
      readonly language: string;
      readonly root: string;
      /** `familyPageTexts`. */
      readonly texts: PageTexts;
      readonly roles: Readonly<Record<NameRole, string>>;
    }
  | { readonly type: 'family'; readonly revision: number; readonly family: PackedFamily }
  /** In place of a family; empty while one is read. */
  | { readonly type: 'notice'; readonly text: string }
  | {
      readonly type: 'details';
      readonly revision: number;
      readonly details: readonly NodeDetails[];
    };

export const imageFormats = ['svg', 'png'] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** Page → extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'details'; readonly revision: number; readonly nodes: readonly number[] }
  /** `open` goes to the ref, `menu` asks what to do with it. */
  | { readonly type: 'open' | 'menu'; readonly revision: number; readonly node: number }
  /** `content` is the text of an SVG, or a PNG in Base64. */
  | { readonly type: 'save'; readonly format: ImageFormat; readonly content: string }
  /** Something in the page went wrong; `reason` is for the log. */
  | { readonly type: 'failed'; readonly reason: string };

import type { Severity } from '../../../core/text/severity';
import type { PageTexts } from '../shared/page-texts';

/**
 * What the panel and the extension say to each other. Both check every message they get: a panel that was
 * restored may run another version's page. Texts are rendered by the extension, the page only shows them.
 */

/** What the person did; the page keeps it, so that hiding and reloading lose nothing. */
export interface PanelState {
  /** One name a line. */
  readonly names: string;
  readonly choice: Choice;
  readonly arrangement: Arrangement;
}

/** `given`: as typed; `order`: by the order of the scheme, malformed names last. */
export type Arrangement = 'given' | 'order';

/** The scheme that names are tried on, with values of its options. */
export interface Choice {
  /** Id of a scheme; `*` for every scheme of the policy; empty for whatever comes first. */
  readonly scheme: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface SchemeChoice {
  readonly id: string;
  readonly title: string;
  readonly group: 'policy' | 'catalogue';
  readonly options: readonly OptionChoice[];
}

export interface OptionChoice {
  readonly id: string;
  readonly title: string;
  /** Absent where any text may be given. */
  readonly values?: readonly string[];
  readonly value: string;
}

/** A stretch of a name: of one field or of none, right or wrong. */
export interface Part {
  /** Empty where something is missing. */
  readonly text: string;
  /** Title of the field. */
  readonly field?: string;
  /** Number of the field's colour. */
  readonly colour?: number;
  readonly problem?: Severity;
}

export interface Row {
  /** Index of the name among those given. */
  readonly index: number;
  readonly verdict: 'valid' | 'warn' | 'invalid';
  readonly parts: readonly Part[];
  /** What is said beside the name: what is wrong, or its place and which other schemes read it. */
  readonly note: string;
  /** All of the row, for a screen reader. */
  readonly spoken: string;
}

/** Everything about one name. */
export interface Details {
  readonly name: string;
  readonly scheme: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly DetailLine[];
}

export interface DetailLine {
  readonly label?: string;
  /** A name to take in place of the one that is shown. */
  readonly take?: string;
  readonly name?: string;
  readonly text?: string;
  readonly colour?: number;
}

export const nameSources = ['tags', 'branches', 'files'] as const;
export type NameSource = (typeof nameSources)[number];

/** Extension → page. */
export type ToPage =
  | {
      readonly type: 'start';
      readonly language: string;
      /** `pageTexts`. */
      readonly texts: PageTexts;
    }
  | {
      readonly type: 'schemes';
      /** Of the newest state that the extension had seen. */
      readonly sequence: number;
      readonly schemes: readonly SchemeChoice[];
      readonly choice: Choice;
      /** Why what is shown is not what the policy says now; empty otherwise. */
      readonly notice: string;
    }
  | { readonly type: 'names'; readonly names: string }
  | {
      readonly type: 'result';
      readonly revision: number;
      readonly total: number;
      readonly summary: string;
    }
  | {
      readonly type: 'rows';
      readonly revision: number;
      readonly from: number;
      readonly rows: readonly Row[];
    }
  | { readonly type: 'details'; readonly revision: number; readonly details: Details };

/** Page → extension. */
export type FromPage =
  | { readonly type: 'ready'; readonly state?: PanelState }
  | {
      readonly type: 'state';
      /** Counts up, so that an answer to an older state can be told from one to this. */
      readonly sequence: number;
      readonly state: PanelState;
    }
  | {
      readonly type: 'rows';
      readonly revision: number;
      readonly from: number;
      readonly count: number;
    }
  | { readonly type: 'details'; readonly revision: number; readonly row: number }
  | { readonly type: 'load'; readonly source: NameSource };

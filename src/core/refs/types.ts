import type { Name, ParseResult } from '../scheme/name';

/** A ref as Git lists it. */
export interface Ref {
  /** Full name, such as `refs/tags/v1.0.0`. */
  readonly ref: string;
  /** Object id that the ref holds (the tag object's for an annotated tag). */
  readonly id: string;
}

export type RefKind = 'tag' | 'branch' | 'baseline' | 'remote' | 'other';

/** A ref with what the policy says about its name. */
export interface ClassifiedRef {
  readonly ref: Ref;
  readonly kind: RefKind;
  /** The name without `refs/tags/` and the like. */
  readonly shortName: string;
  /** Id of the scheme that rules the name; undefined when no rule of the policy covers it. */
  readonly scheme?: string;
  readonly unit?: string;
  readonly result?: ParseResult;
}

/** Refs that belong together by the scheme's own leading fields, newest first. */
export interface ReleaseLine {
  /** The leading part that the names share, such as `1.2` or `V100R001`. */
  readonly line: string;
  readonly scheme: string;
  readonly unit?: string;
  readonly refs: readonly NamedRef[];
}

export interface NamedRef {
  readonly ref: Ref;
  readonly kind: RefKind;
  readonly shortName: string;
  readonly name: Name;
}

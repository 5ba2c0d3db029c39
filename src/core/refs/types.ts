import type { NameRule } from '../policy/types';
import type { Name, ParseResult } from '../scheme/name';
import type { Message } from '../text/message';

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
  /** The rule of the policy that the name is held to; undefined when none covers it. */
  readonly rule?: NameRule;
  /** Id of the scheme of `rule`. */
  readonly scheme?: string;
  readonly unit?: string | undefined;
  /** What the scheme of `rule` makes of the name. */
  readonly result?: ParseResult;
  /** Why the name is not as the policy says; absent when it is, or when the policy has nothing to say. */
  readonly reason?: Message;
}

/** Refs that belong together by the scheme's own leading fields, newest first. */
export interface ReleaseLine {
  /** The leading part that the names share, such as `1.2` or `V100R001`. */
  readonly line: string;
  readonly scheme: string;
  readonly unit?: string;
  readonly refs: readonly NamedRef[];
}

/** A ref whose name its scheme could read. */
export interface NamedRef {
  readonly ref: Ref;
  readonly kind: RefKind;
  readonly shortName: string;
  readonly rule: NameRule;
  /** What the scheme reads of the name of the ref. */
  readonly text: string;
  readonly name: Name;
  /** The version that the name nests, or the first one of the line that it is about. */
  readonly version: string | undefined;
}

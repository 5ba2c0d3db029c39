import type { NameRule } from '../policy/types';
import type { Ref, RefKind } from './types';

/** What all refs have in common that are of one kind and held to one rule. */
export interface Held {
  readonly rule: NameRule;
  readonly kind: RefKind;
}

/** Where the short name of a ref begins in its full name. */
const shortNameStart: Readonly<Record<RefKind, number>> = {
  tag: 'refs/tags/'.length,
  baseline: 'refs/tags/'.length,
  branch: 'refs/heads/'.length,
  remote: 'refs/remotes/'.length,
  other: 0,
};

export function shortNameOf({ ref }: Ref, kind: RefKind): string {
  return ref.slice(shortNameStart[kind]);
}

/**
 * A ref that is held to a rule. A repository may have 100,000 of them, of which few are shown: a ref keeps where its
 * parts stand in its full name, and they are cut out when somebody asks.
 */
export class HeldRef {
  /** @param start where the text that is read begins in the full name: behind the remote for a remote branch */
  constructor(
    readonly ref: Ref,
    protected readonly held: Held,
    protected readonly start: number,
  ) {}

  get kind(): RefKind {
    return this.held.kind;
  }

  get rule(): NameRule {
    return this.held.rule;
  }

  get unit(): string | undefined {
    return this.held.rule.unit;
  }

  /** Id of the scheme of the rule. */
  get scheme(): string {
    return this.held.rule.scheme.id;
  }

  get shortName(): string {
    return shortNameOf(this.ref, this.held.kind);
  }

  /** The name that is read; the short name but for a remote branch. */
  get text(): string {
    return this.ref.ref.slice(this.start);
  }
}

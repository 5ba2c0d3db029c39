import type { Message } from '../text/message';

/** The ecosystems whose law a slot may be held to. `free` has no law. */
export type EcosystemId =
  'semver' | 'vscode' | 'maven' | 'pep440' | 'pub' | 'windows' | 'integer' | 'free';

/** Why an ecosystem refuses a version, and where (UTF-16 units from its start). */
export interface EcosystemProblem {
  readonly offset: number;
  readonly length: number;
  readonly message: Message;
}

/** What an ecosystem allows. */
export interface Ecosystem {
  readonly id: EcosystemId;
  /** The specification that this follows. */
  readonly source: string;
  /** Undefined when the version is legal there. */
  readonly check: (version: string) => EcosystemProblem | undefined;
  /** The ecosystem's own order; both versions are legal. */
  readonly compare: (left: string, right: string) => number;
}

import type { Text } from '../text/language';
import type { Message } from '../text/message';

/**
 * The ecosystems whose law a slot may be held to. `free` has no law; `…-code` and `apple-build` are the
 * numbers that rise with every build beside the version that people read.
 */
export type EcosystemId =
  | 'semver'
  | 'vscode'
  | 'cargo'
  | 'go'
  | 'helm'
  | 'docker'
  | 'pub'
  | 'maven'
  | 'pep440'
  | 'ruby'
  | 'nuget'
  | 'assembly'
  | 'windows'
  | 'wix'
  | 'cmake'
  | 'chrome'
  | 'apple'
  | 'apple-build'
  | 'android-code'
  | 'harmony'
  | 'harmony-code'
  | 'debian'
  | 'rpm'
  | 'arch'
  | 'integer'
  | 'free';

/** Why an ecosystem refuses a version, and where (UTF-16 units from its start). */
export interface EcosystemProblem {
  readonly offset: number;
  readonly length: number;
  readonly message: Message;
}

/** What an ecosystem allows. */
export interface Ecosystem {
  readonly id: EcosystemId;
  /** What people call it: `npm`, `PEP 440`, `Android versionCode`. */
  readonly title: Text;
  /** The specification that this follows. */
  readonly source: string;
  /** Undefined when the version is legal there. */
  readonly check: (version: string) => EcosystemProblem | undefined;
  /** How the ecosystem writes a version: legal, equal to it, and its own normal form; what is illegal stays. */
  readonly normalForm: (version: string) => string;
  /** The ecosystem's own order; what is illegal sorts first. */
  readonly compare: (left: string, right: string) => number;
}

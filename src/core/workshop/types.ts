import type { PolicyData } from '../policy/data';
import type { NameKind, SchemeData } from '../scheme/data';
import type { Explanation } from '../scheme/explain';
import type { FieldValue, Problem, Verdict } from '../scheme/name';
import type { NextStep } from '../scheme/next-steps';
import type { Text } from '../text/language';
import type { Message } from '../text/message';

/** How a list of names fares under the schemes that are tried. Plain data, made anew after every edit. */
export interface SchemeTest {
  /** One for each name given, in the order given. */
  readonly names: readonly NameTest[];
  /** Indices into `names` of the legal ones, in ascending order; scheme by scheme where there are several. */
  readonly order: readonly number[];
  /** The release lines among the legal names, in ascending order. */
  readonly lines: readonly LineTest[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** One name under the schemes that are tried: what every row of a list shows. `nameDetails` tells the rest. */
export interface NameTest {
  readonly input: string;
  /** Id of the first scheme that reads it; where none does, of the one in which it goes wrong latest. */
  readonly scheme: string;
  /** Index of that scheme among those tried: two may have one id and differ by their options. */
  readonly schemeIndex: number;
  readonly verdict: Verdict;
  /** Id of the form; absent for an invalid name. */
  readonly form?: string;
  /** As written, in the order written, constants of the form last; empty for an invalid name. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly problems: readonly Problem[];
  /** Its place among the legal names of its scheme, from 1; names equal in order share one. Absent for an invalid name. */
  readonly place?: number;
  /** The line that it belongs to, an index into `lines`; absent for an invalid name. */
  readonly line?: number;
}

/** Names that agree in the fields that make a release line. */
export interface LineTest {
  readonly scheme: string;
  /** What they have in common, such as `V100R001`. */
  readonly label: string;
  /** Indices into the names of the test, in ascending order. */
  readonly names: readonly number[];
}

/** What is told of one name when it is shown or asked for: too much work for a thousand at every keystroke. */
export interface NameDetails {
  /** How the scheme under test reads it; absent for an invalid name. */
  readonly explanation?: Explanation;
  /** Legal names near a malformed one, nearest first. */
  readonly suggestions: readonly string[];
  /** The other schemes that read it too: one text fits many systems. */
  readonly others: readonly SchemeReading[];
  /** Where each event of the scheme leads, refused ones included; empty for an invalid name. */
  readonly next: readonly NextStep[];
}

/** How one scheme reads a name. */
export interface SchemeReading {
  readonly scheme: string;
  readonly title: Text;
  readonly kind: NameKind;
  readonly verdict: 'valid' | 'warn';
  readonly explanation: Explanation;
  readonly problems: readonly Problem[];
}

/** A scheme that cannot read a name, but nearly. */
export interface NearMiss {
  readonly scheme: string;
  readonly title: Text;
  readonly kind: NameKind;
  /** What is wrong first. */
  readonly problem: Problem;
  /** The nearest legal name. */
  readonly suggestion: string;
}

/** The names of a repository, from which a policy is to be guessed. */
export interface NamesToInfer {
  readonly tags: readonly string[];
  readonly branches: readonly string[];
  /** Paths from the root of the repository, with `/`. */
  readonly files?: readonly string[];
}

/** What could be the naming standard of a repository. A person decides: one text fits many systems. */
export interface PolicyInference {
  readonly tags: KindInference;
  readonly branches: KindInference;
  readonly files: KindInference;
  /** Presets whose rules explain names of the repository, those that explain most first. */
  readonly presets: readonly PresetProposal[];
  /** The best proposals put together, to be looked at and changed; absent where nothing explains any name. */
  readonly policy?: PolicyProposal;
}

/** The proposals for one kind of name, those that explain most first. */
export interface KindInference {
  /** How many names there are. */
  readonly total: number;
  readonly proposals: readonly NameProposal[];
  /** What to know before one is chosen, such as that several explain the names equally well. */
  readonly notes: readonly Message[];
}

/** What a proposal explains. */
export interface Explained {
  /** How many names it explains. */
  readonly count: number;
  /** `count` of all the names that it is about, from 0 to 1. */
  readonly share: number;
  /** Some names that it explains. */
  readonly examples: readonly string[];
  /** Some names that it does not, shapes that are different first. */
  readonly unexplained: readonly string[];
}

/** One rule that could stand in a policy. */
export interface NameProposal extends Explained {
  /** Id of the scheme, or the template as the policy writes it. */
  readonly rule: string;
  /** Glob of the names that the rule would be about; absent for every name. */
  readonly match?: string;
  readonly title: Text;
  /** `drafted` was made from the names, where nothing that is shipped fits. */
  readonly origin: 'policy' | 'catalogue' | 'template' | 'drafted';
  /** The scheme of a drafted one, with the id `rule`. */
  readonly draft?: SchemeData;
  /** Rules of other proposals that explain the same names just as well. */
  readonly asGoodAs: readonly string[];
}

/** A preset with what it explains of all the names that its rules are about. */
export interface PresetProposal extends Explained {
  readonly preset: string;
  readonly title: Text;
  /** Other presets that explain the same names just as well. */
  readonly asGoodAs: readonly string[];
}

/** A policy file to start from. */
export interface PolicyProposal {
  readonly data: PolicyData;
  /** The content of `stemma.jsonc`, by language of its comments. */
  readonly text: Readonly<Record<keyof Text, string>>;
}

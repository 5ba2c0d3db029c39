import type { Text } from '../text/language';

/** A field of a scheme in which a word or a mark stands. */
export interface GlossaryPlace {
  /** Id of the scheme. */
  readonly scheme: string;
  readonly field: string;
  /**
   * The value that is meant, compared without regard to case. Absent for a mark that the scheme prints
   * in front of the field, such as the `B` before Huawei's build, whatever the value is.
   */
  readonly value?: string;
}

/** A stage word, an edition word, a letter or a word of the process, explained. */
export interface GlossaryEntry {
  readonly id: GlossaryId;
  readonly group: GlossaryGroup;
  /** How it is written in names and texts. */
  readonly spellings: readonly string[];
  /** `exact`: only in the written letter case, for letters that mean something else in the other. */
  readonly case?: 'exact' | 'ignore';
  readonly title: Text;
  readonly explanation: Text;
  /** Where texts that teams go by say different things. */
  readonly contradictions?: readonly Text[];
  /** The fields in which it stands; absent for a word that means the same wherever it is met. */
  readonly places?: readonly GlossaryPlace[];
}

/** Lower-case letters, digits and `-`. */
type GlossaryId = string;

/** The sections of `docs/glossary.md`, in this order. */
export const glossaryGroups = ['stage', 'edition', 'letter', 'process', 'role'] as const;

export type GlossaryGroup = (typeof glossaryGroups)[number];

import type { GlossaryEntry } from '../../glossary';
import type { SchemeData } from '../../scheme/data';
import type { Text } from '../../text/language';
import type { CharacterRange } from '../../manifest/types';
import type { Preset } from '../presets';

/** What help in a policy file needs to know beside its text. */
export interface AssistContext {
  readonly catalogue: ReadonlyMap<string, SchemeData>;
  readonly presets: readonly Preset[];
  readonly rules: readonly { readonly id: string; readonly description: Text }[];
  /** Names of tags and branches that exist. */
  readonly tags: readonly string[];
  readonly branches: readonly string[];
}

/** What a proposal stands for; the editor shows an icon for it. */
export type ProposalKind = 'scheme' | 'field' | 'event' | 'variable' | 'unit' | 'value' | 'name';

/** One text that may stand at a place. */
export interface PolicyCompletion {
  readonly label: string;
  readonly kind: ProposalKind;
  /** What it is called. */
  readonly title?: Text;
  /** An example, for instance a name of a scheme. */
  readonly example?: string;
  /** What replaces `range`. */
  readonly insert: string;
  /** UTF-16 units in the file's text. */
  readonly range: CharacterRange;
}

/** What is told of a word of a policy file. */
export interface PolicyHover {
  readonly range: CharacterRange;
  readonly word: string;
  readonly title?: Text;
  readonly texts: readonly Text[];
  readonly examples: readonly string[];
  /** A page of the documentation, from `docs/`. */
  readonly page?: string;
  readonly words: readonly GlossaryEntry[];
}

import type { Text } from '../../text/language';
import type { PolicyData } from '../data';

/** A policy ready to be chosen. Its data has no power that a policy file lacks. */
export interface Preset {
  readonly id: string;
  readonly title: Text;
  /** What it holds names to. */
  readonly description: Text;
  /** Where the standard is written down. */
  readonly source: string;
  /** A name that it leads to, to recognize it by. */
  readonly example: string;
  /** Names that are in order under it; files and folders with their place in the repository. */
  readonly examples: PresetExamples;
  /** Variables that its names have fields for, to ask for when it is chosen. */
  readonly variables: readonly string[];
  readonly data: PolicyData;
}

/** Names by what they name. */
type PresetExamples = Readonly<
  Partial<
    Record<
      'version' | 'external' | 'tag' | 'branch' | 'baseline' | 'file' | 'folder',
      readonly string[]
    >
  >
>;

import type { CharacterRange, FoundSlot } from '../types';

/** A place that a policy says to hold a version, in files of any kind. */
export interface SlotRule extends Pick<FoundSlot, 'ecosystem' | 'shape' | 'part'> {
  /** Glob of the files, from the root of the repository. */
  readonly file: string;
  readonly place: SlotPlace;
  /** Id of the unit whose version stands there; absent for the one that the file belongs to. */
  readonly unit?: string;
  /** Whether all places are meant where there are several; otherwise these are a mistake. */
  readonly all: boolean;
  /** How the policy writes the place; the name of the slot. */
  readonly written: string;
}

/** Where in a file, by its format. */
export type SlotPlace =
  | { readonly format: 'json' | 'yaml' | 'toml'; readonly keys: readonly string[] }
  | {
      readonly format: 'xml';
      /** Names of elements from the root, without prefixes. */
      readonly elements: readonly string[];
      /** Absent for the text of the element. */
      readonly attribute?: string;
    }
  | { readonly format: 'text'; readonly pattern: LinearPattern };

/** A pattern with one capture, which takes time linear in the text. */
export interface LinearPattern {
  /**
   * The places of the capture in the matches from the start of a text, at most `most`.
   * @param text with `\n` alone as line end
   */
  readonly captures: (text: string, most: number) => readonly CharacterRange[];
}

/** What became of a pattern. */
export type CompiledPattern =
  | { readonly ok: true; readonly pattern: LinearPattern; readonly captures: number }
  | {
      readonly ok: false;
      /** As the engine says it. */
      readonly reason: string;
      /** What is wrong in the pattern, UTF-16 units. */
      readonly range: CharacterRange;
    };

/** Compiles a pattern of RE2's syntax, in which `^` and `$` stand for the ends of a line. Never throws. */
export type PatternCompiler = (source: string) => CompiledPattern;

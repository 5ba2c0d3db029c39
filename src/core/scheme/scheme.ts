import type { Message } from '../text/message';
import type { Severity } from '../text/severity';
import type { CompiledCondition } from './conditions';
import type { NameKind, SchemeData } from './data';
import type { Form } from './form';
import type { OrderEntry } from './order';

/** A scheme ready to be used: its data with the options applied, and what was made of it. */
export interface Scheme {
  readonly id: string;
  readonly kind: NameKind;
  /** With the values of the options merged in. */
  readonly data: SchemeData;
  readonly forms: readonly Form[];
  /** How a person could also read its names. */
  readonly otherReadings: readonly Form[];
  readonly conditions: readonly CompiledCondition[];
  /** How its names are ordered, most significant field first. */
  readonly order: readonly OrderEntry[];
  /** The schemes that its fields nest, by field. */
  readonly nested: ReadonlyMap<string, Scheme>;
  /** Steps in all its programs, those of nested schemes included. */
  readonly size: number;
  /** How many schemes stand in one another, itself counted. */
  readonly depth: number;
  /** Whether any name of it may hold a space. */
  readonly printsSpace: boolean;
}

/** What a scheme may refer to. */
export interface SchemeContext {
  /** The data of another scheme, for nesting; undefined when there is no such scheme. */
  readonly resolve: (id: string) => SchemeData | undefined;
  /** Values of the scheme's options, such as `{ date: 'MMDD' }`. */
  readonly options?: Readonly<Record<string, string>>;
  /** Nested schemes that are ready already, filled as more become so; for those who compile many with one `resolve`. */
  readonly ready?: Map<string, Scheme>;
}

/** What is wrong with a scheme's data. */
export interface SchemeProblem {
  readonly severity: Severity;
  /** JSON path inside the scheme, such as `['forms', 0, 'template']`. */
  readonly path: readonly (string | number)[];
  /** The stretch inside the text at `path`, UTF-16 units, where the problem is narrower than the whole. */
  readonly range?: { readonly offset: number; readonly length: number };
  readonly message: Message;
}

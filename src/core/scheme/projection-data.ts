import type { Predicates } from './event-data';
import type { FieldData } from './field-data';

/**
 * How a name is written in the form of an ecosystem: one template, or cases of which the first holds that can
 * write the name. The language is documented in `docs/projections.md`.
 */
export type ProjectionData =
  | string
  | {
      readonly template: string | readonly (string | ProjectionCaseData)[];
      /**
       * Fields that the written text does not hold, or does not order by: names that differ in these alone may
       * be written alike.
       */
      readonly loses?: readonly string[];
    };

/** Projections by the names of what they project to: ecosystems, or `external`. */
export type ProjectionsData = Readonly<Record<string, ProjectionData>>;

/** One way to write names of a scheme. */
export interface ProjectionCaseData {
  /**
   * `{field}`, `{field:format}`, sums such as `{major*1000+minor}`, `[…]` for what is written only where its
   * fields are there; everything else stands for itself.
   */
  readonly template: string;
  readonly when?: Predicates;
  /** A form of the scheme's language that the name must have; the template then writes the fields of this form. */
  readonly reads?: string;
  /** Fields of `reads` that the scheme does not have, or has otherwise. */
  readonly fields?: Readonly<Record<string, FieldData>>;
}

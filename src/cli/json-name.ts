import type { Name, ParseResult, Problem } from '../core/scheme/index';
import type { Session } from './session';

/** A problem as JSON output holds it; `offset` and `length` count UTF-16 units of the name. */
export interface JsonProblem {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
  readonly length: number;
  readonly severity: string;
}

/** What `stemma parse --json` prints for one name. */
export interface JsonName {
  readonly input: string;
  readonly scheme: string;
  readonly verdict: ParseResult['verdict'];
  /** As written; empty for an invalid name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Null for an invalid name. */
  readonly form: string | null;
  readonly problems: readonly JsonProblem[];
  readonly suggestions: readonly string[];
}

/** The JSON of a parsed name. */
export function jsonName(
  input: string,
  scheme: string,
  result: ParseResult,
  suggestions: readonly string[],
  session: Session,
): JsonName {
  return {
    input,
    scheme,
    verdict: result.verdict,
    fields: result.name ? jsonFields(result.name) : {},
    form: result.name?.form ?? null,
    problems: result.problems.map((problem) => jsonProblem(problem, session)),
    suggestions,
  };
}

/** Field values as they are written. */
export function jsonFields(name: Pick<Name, 'fields'>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(name.fields).map(([field, { text }]) => [field, text]));
}

/** A problem with its message in the run's language. */
export function jsonProblem(problem: Problem, session: Session): JsonProblem {
  const { code, offset, length, severity } = problem;
  return { code, message: session.render(problem.message), offset, length, severity };
}

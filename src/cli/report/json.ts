import type { Session } from '../session';
import type { LocatedFinding } from './located-finding';

/** What `stemma check --format json` prints for one finding; `offset` and `length` in UTF-16 units. */
export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** Address of the rule's page. */
  readonly help: string;
  /** The name's own problem behind the finding. */
  readonly code?: string;
  /** The name that would have been right, where a name does not follow the ones before it. */
  readonly right?: string;
  readonly ref?: string;
  /** From the root of the repository. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly offset?: number;
  readonly length?: number;
}

/** The JSON of a finding. */
export function jsonFinding(
  { finding, file }: LocatedFinding,
  help: string,
  session: Session,
): JsonFinding {
  const { rule, severity, problem, place } = finding;
  const { path, ...position } = file ?? {};
  return {
    rule,
    severity,
    message: session.render(finding.message),
    help,
    ...(problem && { code: problem.code }),
    ...(finding.right !== undefined && { right: finding.right }),
    ...(place.type === 'ref'
      ? { ref: place.ref }
      : { file: path ?? place.path, ...position, ...place.range }),
  };
}

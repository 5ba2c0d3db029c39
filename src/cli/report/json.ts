import type { FindingPlace } from '../../core/rules/types';
import type { Session } from '../session';
import type { FilePlace, LocatedFinding } from './located-finding';

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
  /** For a finding about what a file or folder is called: the stretch of its name, the last part of `file`. */
  readonly nameOffset?: number;
  readonly nameLength?: number;
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
    ...placeOf(place, path, position),
  };
}

function placeOf(
  place: FindingPlace,
  path: string | undefined,
  position: Omit<FilePlace, 'path'> | Readonly<Record<string, never>>,
): Partial<JsonFinding> {
  if (place.type === 'ref') return { ref: place.ref };
  if (place.type === 'file') return { file: path ?? place.path, ...position, ...place.range };
  const { offset, length } = place.range;
  return { file: place.path, nameOffset: offset, nameLength: length };
}

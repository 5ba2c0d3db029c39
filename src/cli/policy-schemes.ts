import type { Scheme, SchemeData } from '../core/scheme/index';
import type { Session } from './session';

export function policySchemes(
  _session: Session,
  _catalogue: ReadonlyMap<string, SchemeData>,
): Promise<ReadonlyMap<string, Scheme>> {
  return Promise.resolve(new Map());
}

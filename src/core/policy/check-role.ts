import type { Path, PolicyReader } from './reader';
import { noRole } from './release-texts';

/** Reports a role that nobody could hold. */
export function checkRole(
  role: string,
  path: Path,
  roles: ReadonlySet<string>,
  reader: PolicyReader,
): void {
  if (!roles.has(role)) reader.error(path, noRole, { role, roles: [...roles] });
}

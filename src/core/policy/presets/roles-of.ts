import type { Text } from '../../text/language';
import type { RoleData } from '../data';

/** The roles of a scheme for a policy to put people in. */
export function rolesOf(
  titles: Readonly<Record<string, Text>>,
): Readonly<Record<string, RoleData>> {
  return Object.fromEntries(
    Object.entries(titles).map(([role, title]) => [role, { title, people: [] }]),
  );
}

import type { Text } from '../text/language';
import type { Policy } from '../policy/types';
import type { RoleHolder } from './evaluate/types';
import { roleTitle } from './process/roles';
import type { ReleaseRecord, RoleId } from './types';

/** A person as Git writes one. */
interface Identity {
  readonly name: string;
  /** Empty where there is none. */
  readonly address: string;
}

/**
 * Whether two texts mean one person. Of `Name <address>`, a name alone and an address alone, addresses are compared
 * where both have one, else names; letter case, spaces around and Unicode forms aside.
 */
export function isSamePerson(left: string, right: string): boolean {
  return isSame(identityOf(left), identityOf(right));
}

function isSame(one: Identity, other: Identity): boolean {
  if (one.address !== '' && other.address !== '') return one.address === other.address;
  return one.name !== '' && one.name === other.name;
}

function identityOf(text: string): Identity {
  const written = text.normalize('NFC').trim().toLowerCase();
  const start = written.lastIndexOf('<');
  if (start >= 0 && written.endsWith('>'))
    return { name: written.slice(0, start).trim(), address: written.slice(start + 1, -1).trim() };
  return written.includes('@') && !written.includes(' ')
    ? { name: '', address: written }
    : { name: written, address: '' };
}

/** Lists of people stay the same while everything that was done is held against them. */
const identitiesByList = new WeakMap<readonly string[], readonly Identity[]>();

function identitiesOf(people: readonly string[]): readonly Identity[] {
  let identities = identitiesByList.get(people);
  if (!identities) identitiesByList.set(people, (identities = people.map(identityOf)));
  return identities;
}

/** A role with what it is called, and who holds it: those of the record, else those whom the policy names. */
export function holderOf(
  { roles }: Pick<Policy, 'roles'>,
  { people }: Pick<ReleaseRecord, 'people'>,
  role: RoleId,
): RoleHolder {
  const own = Object.hasOwn(people, role) ? people[role] : undefined;
  const known = Object.hasOwn(roles, role) ? roles[role] : undefined;
  const title: Text = known?.title ?? roleTitle(role);
  return { role, title, people: own && own.length > 0 ? own : (known?.people ?? []) };
}

/** Whether a person is among those who hold a role. */
export function holdsRole({ people }: RoleHolder, person: string): boolean {
  const asked = identityOf(person);
  return identitiesOf(people).some((each) => isSame(each, asked));
}

/** All roles that somebody may hold in a release: those of the record and of the policy. */
export function rolesIn(
  policy: Pick<Policy, 'roles'>,
  record: Pick<ReleaseRecord, 'people'>,
): readonly RoleHolder[] {
  const ids = new Set([...Object.keys(record.people), ...Object.keys(policy.roles)]);
  return [...ids].map((role) => holderOf(policy, record, role));
}

/** The roles that a person holds in a release, in the order of the record. */
export function rolesOf(
  policy: Pick<Policy, 'roles'>,
  record: Pick<ReleaseRecord, 'people'>,
  person: string,
): readonly RoleHolder[] {
  return rolesIn(policy, record).filter((role) => holdsRole(role, person));
}

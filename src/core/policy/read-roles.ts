import type { Text } from '../text/language';
import type { PolicyData, RoleData } from './data';
import type { Role } from './types';

/** The roles of a policy, by id; a title in one language holds for both. */
export function readRoles({ roles = {} }: PolicyData): Readonly<Record<string, Role>> {
  return Object.fromEntries(
    Object.entries(roles).map(([id, { title, people = [] }]) => [
      id,
      { people, ...(title !== undefined && { title: textOf(title) }) },
    ]),
  );
}

function textOf(title: NonNullable<RoleData['title']>): Text {
  return typeof title === 'string' ? { en: title, 'zh-cn': title } : title;
}

import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { RoleHolder } from '../evaluate/types';
import { holdsRole } from '../people';
import type { RoleId } from '../types';
import type { Act } from './types';

/** The role as which a person acts: the one that they named, else the first of these that they hold. */
export function actingRole(
  holders: readonly RoleHolder[],
  { by, role, release }: Pick<Act, 'by' | 'role' | 'release'>,
): Result<RoleId> {
  const held = holders.filter((holder) => holdsRole(holder, by));
  const found = role === undefined ? held[0] : held.find((holder) => holder.role === role);
  if (found) return success(found.role);
  const asked = role === undefined ? holders : holders.filter((holder) => holder.role === role);
  const told = { by, release, who: tellHolders(asked.length > 0 ? asked : holders) };
  if (role === undefined) return failure(message(holdsNone, told));
  return failure(message(holdsNot, { ...told, role: asked[0]?.title ?? role }));
}

/** Roles with the people who hold them, for a sentence. */
export function tellHolders(holders: readonly RoleHolder[]): readonly (Message | Text)[] {
  return holders.map(({ title, people }) =>
    message(people.length > 0 ? withPeople : withNobody, { title, people }),
  );
}

const withPeople: Text = { en: '{title} ({people})', 'zh-cn': '{title}（{people}）' };
const withNobody: Text = { en: '{title} (nobody is named)', 'zh-cn': '{title}（尚未指定人员）' };
const holdsNone: Text = {
  en: 'Cannot do this in the release "{release}" as {by}: it is up to {who}. Ask one of them, or name yourself under "people" of the record.',
  'zh-cn':
    '{by} 无法在发布“{release}”中执行此操作：应由{who}执行。请联系相应人员，或在发布记录的“people”中登记自己。',
};
const holdsNot: Text = {
  en: 'Cannot act as {role} in the release "{release}": {by} does not hold the role. It is held by {who}.',
  'zh-cn': '无法以{role}的身份处理发布“{release}”：{by} 不担任该角色。担任者为：{who}。',
};

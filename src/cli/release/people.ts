import type { RoleHolder } from '../../core/release/evaluate/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';

const texts = {
  holder: { en: '{role} ({people})', 'zh-cn': '{role}（{people}）' },
  nobody: { en: '{role} (nobody holds it)', 'zh-cn': '{role}（无人担任）' },
} as const satisfies Record<string, Text>;

/** A person without the address, where there is a name. */
export function shortPerson(person: string): string {
  const at = person.lastIndexOf('<');
  return at > 0 ? person.slice(0, at).trim() : person.trim();
}

/** A role with those who hold it. */
export function tellHolder({ title, people }: RoleHolder): Message {
  if (people.length === 0) return message(texts.nobody, { role: title });
  return message(texts.holder, { role: title, people: people.map(shortPerson) });
}

/** A role with those who hold it, for programs. */
export interface JsonHolder {
  readonly role: string;
  readonly people: readonly string[];
}

export function jsonHolder({ role, people }: RoleHolder): JsonHolder {
  return { role, people };
}

import type { Text } from '../../../text/language';
import { holderOf, rolesOf } from '../../people';
import type { ReleaseRecord } from '../../types';
import { entryLists } from '../earlier';
import type { Facts } from '../facts';
import { mayPass } from '../overrides';
import type { Fault } from '../types';
import type { DoneThing } from './done-things';
import { fault } from './make';

const texts = {
  none: {
    en: 'Cannot tell why {by} acted here: this person holds no role in the release. Name the person under `people`, or have somebody else do it.',
    'zh-cn':
      '{by} 在本次发布中没有角色，不应由其操作。请在 `people` 中登记其角色，或改由他人操作。',
  },
  wrong: {
    en: 'Cannot accept that {by} did this ({gate}): only {roles} may. Have one of them do it, or name the person under `people`.',
    'zh-cn':
      '不应由 {by} 执行此操作（{gate}）：仅限{roles}。请改由相应人员执行，或在 `people` 中登记其角色。',
  },
} as const satisfies Record<string, Text>;

/** Who acted without any role in the release, once for each of them. */
export function peopleWithoutRole({ record, policy }: Facts): readonly Fault[] {
  const found = new Map<string, Fault>();
  for (const { by, path } of actors(record)) {
    if (found.has(by) || rolesOf(policy, record, by).length > 0) continue;
    found.set(
      by,
      fault('release/person', 'warning', { path, basis: ['REL-5'] }, texts.none, { by }),
    );
  }
  return [...found.values()];
}

function actors(record: ReleaseRecord) {
  const single = (['started', 'closed', 'retro'] as const).flatMap((key) => {
    const entry = record[key];
    return entry ? [{ by: entry.by, path: [key] }] : [];
  });
  const listed = entryLists.flatMap((list) =>
    record[list].map(({ by }, index) => ({ by, path: [list, index] })),
  );
  return [...single, ...listed];
}

/** Whether somebody who holds a role did what is not for this role (ROLE-1 to ROLE-4). */
export function wrongPerson(facts: Facts, { by, action, path }: DoneThing): readonly Fault[] {
  const { process, policy, record } = facts;
  const gate = process.gates.get(action);
  if (by === undefined || !gate || mayPass(facts, gate.pass, by)) return [];
  if (rolesOf(policy, record, by).length === 0) return [];
  const roles = gate.pass.map((role) => holderOf(policy, record, role).title);
  const isOut = ['publish', 'website', 'hand-out', 'announce'].includes(action);
  const at = { path, basis: isOut ? ['ROLE-1'] : ['REL-5'] };
  const severity = isOut ? 'error' : 'warning';
  return [fault('release/person', severity, at, texts.wrong, { by, gate: gate.title, roles })];
}

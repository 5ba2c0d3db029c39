import { message, type Message } from '../../text/message';
import type { Text } from '../../text/language';
import { holderOf } from '../people';
import type { Need, Stage } from '../process/types';
import type { Facts, Missing } from './facts';
import { checkNeed } from './needs/registry';
import { writtenPath } from './present';
import type { Lacking } from './types';

/** Everything that needs miss, each with who can supply it. */
export function lackingOf(needs: readonly Need[], facts: Facts): readonly Lacking[] {
  return needs.flatMap((need) =>
    checkNeed(need, facts).map((missing) => lacking(need, missing, facts)),
  );
}

/** What a stage misses before it can be left. */
export function stageLacks(stage: Stage, facts: Facts): readonly Lacking[] {
  return lackingOf(stage.needs, facts);
}

function lacking(need: Need, missing: Missing, facts: Facts): Lacking {
  const { policy, record } = facts;
  const { item, told, how, supply } = missing;
  const who = missing.who ?? need.who;
  return {
    id: item === undefined ? need.id : `${need.id}:${item}`,
    need: need.need,
    basis: need.basis,
    severity: missing.severity ?? need.severity,
    told: entitled(need, told),
    who: who.map((role) => holderOf(policy, record, role)),
    how,
    path: writtenPath(missing.path, facts),
    ...(supply && { supply: { ...supply, path: writtenPath(supply.path, facts) } }),
  };
}

const titled: Text = { en: '{title}: {told}', 'zh-cn': '{title}：{told}' };

function entitled({ title }: Need, told: Message): Message {
  return title ? message(titled, { title, told }) : told;
}

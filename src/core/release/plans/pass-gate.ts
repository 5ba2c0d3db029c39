import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { gateFor } from '../evaluate/gate-for';
import type { GateState, Lacking, ReleaseState } from '../evaluate/types';
import type { ActionId } from '../process/types';
import type { RecordChange } from '../record/types';
import type { RoleId } from '../types';
import { actingRole, tellHolders } from './acting-role';
import { rolesIn } from '../people';
import { openReleaseOf } from './release-of';
import type { Act } from './types';

/** A way through a gate. */
export interface Passage {
  readonly state: ReleaseState;
  /** The role as which the person goes through. */
  readonly role: RoleId;
  /** The override that is to be recorded, where there is one. */
  readonly changes: readonly RecordChange[];
  readonly notes: readonly Message[];
}

/**
 * Lets an act through a gate: where nothing is missing, or where somebody who may pass it gives a reason to go on
 * without; the reason is recorded then. Otherwise everything that is missing is told, with who can supply it and how.
 *
 * @param about the build, publication or version that it is for, where the gate is passed more than once; what was
 *   overridden for another one is missing again
 * @param commit what goes through: the id of a commit, or `newContent`; HEAD when absent
 */
export function passGate(
  snapshot: RepositorySnapshot,
  act: Act,
  action: ActionId,
  about?: string,
  commit?: string,
): Result<Passage> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  const gate = gateFor(snapshot, state, act.today, {
    action,
    ...(about !== undefined && { about }),
    ...(commit !== undefined && { commit }),
  });
  const holders = gate && gate.pass.length > 0 ? gate.pass : rolesIn(snapshot.policy, state.record);
  const role = actingRole(holders, act);
  if (!role.ok) return role;
  const missing = gate ? missingAt(gate, about) : [];
  const warnings = gate?.lacking.filter(({ severity }) => severity !== 'error') ?? [];
  const passage = { state, role: role.value, notes: warnings.map(tellLacking) };
  const { override } = act;
  if (!gate || missing.length === 0) {
    const surplus = override === undefined ? [] : [message(nothingMissing)];
    return success({ ...passage, changes: [], notes: [...passage.notes, ...surplus] });
  }
  const told = missing.map(tellLacking);
  const { title } = gate.gate;
  const { release } = act;
  if (override === undefined)
    return failure(message(closed, { title, release, missing: inOneBreath(told) }));
  const reason = override.trim();
  if (reason === '') return failure(message(emptyReason, { title, release }));
  const ids = missing.map(({ id }) => id);
  const value = {
    by: act.by,
    at: act.at,
    gate: action,
    reason,
    missing: ids,
    ...(about !== undefined && { for: about }),
  };
  return success({
    ...passage,
    changes: [{ type: 'append', path: ['overrides'], value }],
    notes: [message(overridden, { title, missing: inOneBreath(told), reason }), ...passage.notes],
  });
}

/** What closes a gate now, for this build or publication. */
export function missingAt(gate: GateState, about: string | undefined): readonly Lacking[] {
  const errors = gate.lacking.filter(({ severity }) => severity === 'error');
  const opened = new Set(
    gate.overrides
      .filter((each) => each.for === undefined || about === undefined || each.for === about)
      .flatMap(({ missing }) => missing),
  );
  return errors.filter(({ id }) => !opened.has(id));
}

/** What is missing, what to do about it, and who can. */
export function tellLacking({ told, how, who }: Lacking): Message {
  if (who.length === 0) return message(withHow, { told, how });
  return message(withWho, { told, how, who: tellHolders(who) });
}

function inOneBreath(messages: readonly Message[]): Message | '' {
  if (messages.length === 0) return '';
  return messages.reduce((said, next) => message(sentences, { said, next }));
}

const sentences: Text = { en: '{said} {next}', 'zh-cn': '{said}{next}' };
const withHow: Text = { en: '{told} {how}', 'zh-cn': '{told}{how}' };
const withWho: Text = {
  en: '{told} {how} It is up to {who}.',
  'zh-cn': '{told}{how}责任人：{who}。',
};
const closed: Text = {
  en: 'Cannot go through the gate "{title}" of the release "{release}": something is missing. {missing} Supply it, or go on without it and give the reason, which is recorded.',
  'zh-cn':
    '无法通过发布“{release}”的门禁“{title}”：条件尚不齐备。{missing}请补齐，或说明理由后继续（理由将记入发布记录）。',
};
const overridden: Text = {
  en: 'The gate "{title}" is overridden, and the reason is recorded: {reason}. {missing}',
  'zh-cn': '将强制放行门禁“{title}”，理由记入发布记录：{reason}。{missing}',
};
const emptyReason: Text = {
  en: 'Cannot override the gate "{title}" of the release "{release}": the reason is empty. Write why.',
  'zh-cn': '无法强制放行发布“{release}”的门禁“{title}”：理由为空。请写明原因。',
};
const nothingMissing: Text = {
  en: 'Nothing is missing, so the reason for going on is not recorded.',
  'zh-cn': '条件已齐备，因此不记录继续的理由。',
};

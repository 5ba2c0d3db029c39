import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, type Result } from '../../text/result';
import type { RecordChange } from '../record/types';
import { openReleaseOf } from './release-of';
import { passGate } from './pass-gate';
import type { Act } from './types';
import { planRecord } from './with-record';

/** The end of a release, with what was learnt. */
export interface CloseRequest extends Act {
  readonly good?: readonly string[];
  readonly improve?: readonly string[];
}

/**
 * Plans to close a release with its retro. The gate is read with the retro that comes with it, so that both are
 * recorded at once; a retro that is there already is kept.
 */
export function planClose(snapshot: RepositorySnapshot, act: CloseRequest): Result<Plan> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const good = said(act.good);
  const improve = said(act.improve);
  const hasNew = good.length + improve.length > 0;
  const { record, file } = found.value;
  if (hasNew && record.retro) return failure(message(twice, { release: act.release }));
  const { by, at } = act;
  const retro = hasNew ? { good, improve, by, at } : undefined;
  const told = retro ? withRetro(snapshot, file.id, retro) : snapshot;
  const passage = passGate(told, act, 'close');
  if (!passage.ok) return passage;
  const closing: readonly RecordChange[] = [
    ...(retro ? [{ type: 'set', path: ['retro'], value: retro } as const] : []),
    { type: 'set', path: ['closed'], value: { by, at } },
  ];
  return planRecord(snapshot, act, {
    state: found.value,
    title: message(title, { release: act.release }),
    subject: 'close',
    changes: [...passage.value.changes, ...closing],
    notes: passage.value.notes,
  });
}

function said(lines: readonly string[] = []): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The snapshot as it would be with the retro in the record. */
function withRetro(
  snapshot: RepositorySnapshot,
  id: string,
  retro: { readonly good: readonly string[]; readonly improve: readonly string[] } & {
    readonly by: string;
    readonly at: string;
  },
): RepositorySnapshot {
  const { releases } = snapshot;
  if (!releases) return snapshot;
  const records = releases.records.map((each) =>
    each.id === id && each.record ? { ...each, record: { ...each.record, retro } } : each,
  );
  return { ...snapshot, releases: { ...releases, records } };
}

const title: Text = { en: 'Close the release {release}', 'zh-cn': '关闭发布 {release}' };
const twice: Text = {
  en: 'Cannot record another retro of the release "{release}": there is one. Close it without, or edit the record.',
  'zh-cn': '无法再次记录发布“{release}”的回顾：已有记录。请直接关闭，或编辑发布记录。',
};

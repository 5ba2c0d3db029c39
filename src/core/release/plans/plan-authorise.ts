import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { ReleaseState } from '../evaluate/types';
import type { RecordChange } from '../record/types';
import type { Authorisation, OaConfirmation } from '../types';
import { actingRole } from './acting-role';
import { suppliersOf } from './allowed';
import { badDays, badFingerprint, badQuantity, emptyAmong } from './checks';
import { buildIn, entryChange, filled, noBuild } from './entries';
import { openReleaseOf } from './release-of';
import type { Act } from './types';
import { planRecord } from './with-record';

/** Leave to use a build (AUTH-1): new, or one that was recorded without its confirmation. */
export interface AuthoriseRequest extends Act {
  /** Of the one that is confirmed; the next free `A1`, `A2` … when absent. */
  readonly id?: string;
  /** Name of the build; the final one, else the last, when absent. */
  readonly build?: string;
  readonly quantity?: number;
  readonly areas?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  readonly guidance?: string;
  readonly oa?: OaConfirmation;
  /** File name and SHA-256 of what may be used. */
  readonly artefact?: string;
  readonly sha256?: string;
}

/** Plans to record leave to use a build within limits, or its confirmation in the office automation system. */
export function planAuthorise(snapshot: RepositorySnapshot, act: AuthoriseRequest): Result<Plan> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  const role = actingRole(
    suppliersOf(snapshot.policy, state, ['authorised'], ['product-manager']),
    act,
  );
  if (!role.ok) return role;
  const badOa =
    act.oa &&
    emptyAmong([
      { what: whats.oaId, value: act.oa.id },
      { what: whats.oaSigner, value: act.oa.signer },
    ]);
  if (badOa) return failure(badOa);
  const index = state.record.authorisations.findIndex(({ id }) => id === act.id);
  const known = state.record.authorisations[index];
  return known ? confirmed(snapshot, act, state, { known, index }) : granted(snapshot, act, state);
}

/** The confirmation of one that is recorded. */
function confirmed(
  snapshot: RepositorySnapshot,
  act: AuthoriseRequest,
  state: ReleaseState,
  { known, index }: { readonly known: Authorisation; readonly index: number },
): Result<Plan> {
  const { id } = known;
  if (!act.oa || known.oa) return failure(message(known.oa ? twice : taken, { id }));
  const changes: readonly RecordChange[] = [
    { type: 'set', path: ['authorisations', index, 'oa'], value: { ...act.oa } },
  ];
  return planRecord(snapshot, act, {
    state,
    title: message(confirmTitle, { id, oa: act.oa.id }),
    subject: `confirm authorisation ${id}`,
    changes,
    notes: [],
  });
}

function granted(
  snapshot: RepositorySnapshot,
  act: AuthoriseRequest,
  state: ReleaseState,
): Result<Plan> {
  const build = buildIn(state, act.build);
  if (!build) return failure(noBuild(state, act.build));
  const limits = limitsOf(act);
  if (!limits.ok) return limits;
  const id = act.id?.trim() || nextId(state.record.authorisations);
  const { oa, artefact = build.package, sha256 = build.sha256 } = act;
  const bad = badFingerprint(sha256);
  if (bad) return failure(bad);
  const entry = {
    id,
    build: build.name,
    ...limits.value,
    guidance: act.guidance?.trim() || undefined,
    oa: oa && filled({ ...oa }),
    artefact,
    sha256: sha256?.toLowerCase(),
  };
  const { quantity, areas, from, to } = limits.value;
  const notes: Message[] = [];
  if (!oa) notes.push(message(notUsable, { id }));
  if (sha256 === undefined) notes.push(message(noArtefact, { id }));
  if (state.record.kind === 'normal') notes.push(message(notNeeded));
  return planRecord(snapshot, act, {
    state,
    title: message(title, { build: build.name, quantity, areas, from, to }),
    subject: `authorise ${build.name} (${id})`,
    changes: [entryChange('authorisations', act, entry)],
    notes,
  });
}

interface Limits {
  readonly quantity: number;
  readonly areas: readonly string[];
  readonly from: Day;
  readonly to: Day;
}

/** How many may use it, where and until when: all three have to be said (AUTH-3). */
function limitsOf({ quantity, areas = [], from, to, today }: AuthoriseRequest): Result<Limits> {
  if (quantity === undefined) return failure(message(lacks, { what: whats.quantity }));
  const bad = badQuantity(quantity);
  if (bad) return failure(bad);
  const named = areas.map((area) => area.trim()).filter((area) => area !== '');
  if (named.length === 0) return failure(message(lacks, { what: whats.areas }));
  if (from === undefined || to === undefined)
    return failure(message(lacks, { what: whats.validity }));
  const backwards = badDays(from, to);
  if (backwards) return failure(backwards);
  if (to < today) return failure(message(passed, { to, today }));
  return success({ quantity, areas: named, from, to });
}

function nextId(authorisations: readonly Authorisation[]): string {
  const ids = new Set(authorisations.map(({ id }) => id));
  let number = authorisations.length + 1;
  while (ids.has(`A${number}`)) number++;
  return `A${number}`;
}

const whats = {
  quantity: { en: 'how many may use it', 'zh-cn': '可使用数量' },
  areas: { en: 'where it may be used', 'zh-cn': '区域范围' },
  validity: { en: 'from when and until when it may be used', 'zh-cn': '有效时间' },
  oaId: { en: 'the id of the OA flow', 'zh-cn': 'OA 流程编号' },
  oaSigner: { en: 'who signed in the OA flow', 'zh-cn': 'OA 签字人' },
} as const satisfies Record<string, Text>;
const title: Text = {
  en: 'Authorise the use of {build}: {quantity} in {areas}, {from} to {to}',
  'zh-cn': '授权使用 {build}：{quantity} 套，区域 {areas}，有效期 {from} 至 {to}',
};
const confirmTitle: Text = {
  en: 'Confirm the authorisation {id} by {oa}',
  'zh-cn': '以 {oa} 确认授权 {id}',
};
const lacks: Text = {
  en: 'Cannot authorise the use: nobody said {what}. Quantity, areas and validity are all needed.',
  'zh-cn': '无法授权使用：缺少{what}。数量、区域、有效时间缺一不可。',
};
const passed: Text = {
  en: 'Cannot authorise the use until {to}: today is {today}. Choose a later day.',
  'zh-cn': '无法授权使用至 {to}：今天是 {today}。请选择更晚的日期。',
};
const taken: Text = {
  en: 'Cannot record the authorisation "{id}": there is one of this id. Confirm that one, or leave the id out.',
  'zh-cn': '无法记录授权“{id}”：该编号已存在。请确认该授权，或不填编号。',
};
const twice: Text = {
  en: 'Cannot confirm the authorisation "{id}" again: its OA confirmation is recorded. Record a new authorisation instead.',
  'zh-cn': '无法再次确认授权“{id}”：OA 确认已记录。请另行记录新的授权。',
};
const notUsable: Text = {
  en: 'Nobody may use or pass on the build before the OA confirmation of {id} is recorded.',
  'zh-cn': '在记录 {id} 的 OA 确认之前，任何人不得使用或传播该版本。',
};
const noArtefact: Text = {
  en: 'The authorisation {id} names no SHA-256, so that nobody can check an artefact against it.',
  'zh-cn': '授权 {id} 没有 SHA-256，无法据此核对制品。',
};
const notNeeded: Text = {
  en: 'A normal release is free to be used and needs no authorisation.',
  'zh-cn': '正常发布的版本无需使用授权。',
};

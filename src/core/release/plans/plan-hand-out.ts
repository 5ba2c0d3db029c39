import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { authorisationGaps } from '../authorisations/authorisation-gaps';
import { givenBy, quantityLeft } from '../authorisations/given';
import { isConfirmed, limitsExceeded } from '../authorisations/limits';
import type { Authorisation, HandOut, ReleaseRecord } from '../types';
import { badQuantity, emptyAmong } from './checks';
import { buildIn, entryChange, noBuild } from './entries';
import { letterPlan, type LetterWish } from './letter-steps';
import { passGate } from './pass-gate';
import { releaseOf } from './release-of';
import type { Act } from './types';
import { planRecord, withRecord, type RecordNews } from './with-record';

/** A build that is given to a department or a customer. */
export interface HandOutRequest extends Act, Pick<HandOut, 'to' | 'quantity' | 'area'> {
  /** Name of the build; the final one, else the last, when absent. */
  readonly build?: string;
  /** Id of the authorisation; the only one that would do when absent. */
  readonly authorisation?: string;
  /** How the letter of the authorisation is written, where it has none yet. */
  readonly letter?: LetterWish;
}

/**
 * Plans to record that a build is handed out. One of a temporary or emergency release draws on an authorisation, and
 * stays within its quantity, its areas and its days; no override goes beyond these.
 */
export function planHandOut(snapshot: RepositorySnapshot, act: HandOutRequest): Result<Plan> {
  const found = releaseOf(snapshot, act);
  if (!found.ok) return found;
  const build = buildIn(found.value, act.build);
  if (!build) return failure(noBuild(found.value, act.build));
  const passage = passGate(snapshot, act, 'hand-out', build.name);
  if (!passage.ok) return passage;
  const { state, changes, notes } = passage.value;
  const to = act.to.trim();
  const bad = emptyAmong([{ what: receiver, value: to }]);
  const wrong = bad ?? (act.quantity === undefined ? undefined : badQuantity(act.quantity));
  if (wrong) return failure(wrong);
  const isOverridden = changes.length > 0;
  const drawn = drawOn(state.record, build.name, act, isOverridden);
  if (!drawn.ok) return drawn;
  const { quantity, area } = act;
  const entry = { to, build: build.name, authorisation: drawn.value, quantity, area: area?.trim() };
  const news: RecordNews = {
    state,
    title: message(title, { build: build.name, to }),
    subject: `hand out ${build.name} to ${to}`,
    changes: [...changes, entryChange('handOuts', act, entry)],
    notes,
  };
  const { record } = state;
  const authorisation = record.authorisations.find(({ id }) => id === drawn.value);
  if (!authorisation) return planRecord(snapshot, act, news);
  const letter = letterPlan(snapshot, act, { record, authorisation, subject: news.subject });
  return letter.ok ? withRecord(snapshot, act, news, letter.value) : letter;
}

/** Id of the authorisation that it draws on; none for a normal release. */
function drawOn(
  record: ReleaseRecord,
  build: string,
  act: HandOutRequest,
  isOverridden: boolean,
): Result<string | undefined> {
  if (record.kind === 'normal') return success(undefined);
  const own = record.authorisations.filter((each) => each.build === build);
  const named =
    act.authorisation === undefined ? own : own.filter(({ id }) => id === act.authorisation);
  if (named.length === 0) {
    if (isOverridden && act.authorisation === undefined) return success(undefined);
    const id = act.authorisation ?? '';
    return failure(message(id === '' ? none : unknown, { build, id }));
  }
  const refusals = named.map((each) => refusalOf(record, each, act, isOverridden));
  const fitting = named.filter((_, index) => refusals[index] === undefined);
  const [first, ...others] = fitting;
  const refused = refusals.find((each) => each !== undefined);
  if (!first) return failure(refused ?? message(none, { build }));
  if (others.length === 0) return success(first.id);
  return failure(message(several, { build, ids: fitting.map(({ id }) => id) }));
}

/** Why an authorisation does not allow it. Who goes on without what is missing there still stays within its limits. */
function refusalOf(
  record: ReleaseRecord,
  authorisation: Authorisation,
  act: HandOutRequest,
  isOverridden: boolean,
): Message | undefined {
  const { id, from = '', to = '', areas, quantity: all = 0 } = authorisation;
  const { today, quantity } = act;
  if (!isOverridden && !isConfirmed(authorisation, today)) return message(unconfirmed, { id });
  const what = authorisationGaps(authorisation)
    .filter(({ field }) => !isOverridden || field !== 'guidance')
    .map((gap) => gap.what);
  if (what.length > 0) return message(incomplete, { id, what });
  const area = act.area?.trim() ?? '';
  const given = givenBy(record, id);
  const use = { day: today, area, drawn: given.quantity + (quantity ?? 0) };
  const exceeded = limitsExceeded(authorisation, use);
  if (exceeded.includes('from') || exceeded.includes('to'))
    return message(notNow, { id, from, to, today });
  if (area === '') return message(noArea, { id, areas });
  if (exceeded.includes('areas')) return message(elsewhere, { id, area, areas });
  if (quantity === undefined) return message(howMany, { id });
  const left = quantityLeft(authorisation, given) ?? 0;
  return exceeded.includes('quantity') ? message(tooMany, { id, quantity, left, all }) : undefined;
}

const receiver: Text = { en: 'to whom it is handed out', 'zh-cn': '领用方' };
const title: Text = { en: 'Hand {build} out to {to}', 'zh-cn': '向 {to} 发放 {build}' };
const none: Text = {
  en: 'Cannot hand out "{build}": nobody authorised its use. Authorise it first.',
  'zh-cn': '无法发放“{build}”：尚未授权使用。请先授权。',
};
const unknown: Text = {
  en: 'Cannot hand out "{build}" by the authorisation "{id}": there is none of this id for the build. Choose another one.',
  'zh-cn': '无法依据授权“{id}”发放“{build}”：该版本没有此编号的授权。请更换授权。',
};
const several: Text = {
  en: 'Cannot hand out "{build}": several authorisations would do ({ids}). Say which one it draws on.',
  'zh-cn': '无法发放“{build}”：有多个可用的授权（{ids}）。请指明依据哪一个。',
};
const unconfirmed: Text = {
  en: 'Cannot hand out by the authorisation "{id}": its OA confirmation is missing. Record it first.',
  'zh-cn': '无法依据授权“{id}”发放：缺少 OA 确认。请先记录 OA 确认。',
};
const incomplete: Text = {
  en: 'Cannot hand out by the authorisation "{id}": it lacks {what}. Complete it in the record.',
  'zh-cn': '无法依据授权“{id}”发放：缺少{what}。请在发布记录中补全。',
};
const notNow: Text = {
  en: 'Cannot hand out by the authorisation "{id}" on {today}: it holds from {from} to {to}. Authorise the use anew.',
  'zh-cn': '无法在 {today} 依据授权“{id}”发放：其有效期为 {from} 至 {to}。请重新授权。',
};
const noArea: Text = {
  en: 'Cannot hand out by the authorisation "{id}": nobody said where the build is used. It holds for {areas}.',
  'zh-cn': '无法依据授权“{id}”发放：未说明使用区域。该授权适用于 {areas}。',
};
const elsewhere: Text = {
  en: 'Cannot hand out by the authorisation "{id}" in "{area}": it holds for {areas}. Authorise the use there first.',
  'zh-cn': '无法依据授权“{id}”在“{area}”发放：该授权适用于 {areas}。请先取得该区域的授权。',
};
const howMany: Text = {
  en: 'Cannot hand out by the authorisation "{id}": nobody said how many. Write the quantity.',
  'zh-cn': '无法依据授权“{id}”发放：未说明数量。请填写数量。',
};
const tooMany: Text = {
  en: 'Cannot hand out {quantity} by the authorisation "{id}": {left} of {all} are left. Hand out fewer, or authorise more.',
  'zh-cn':
    '无法依据授权“{id}”发放 {quantity} 套：{all} 套中仅余 {left} 套。请减少数量，或追加授权。',
};

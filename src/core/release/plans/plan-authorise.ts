import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { ReleaseState } from '../evaluate/types';
import type { RecordChange } from '../record/types';
import type { Authorisation, OaConfirmation } from '../types';
import { actingRole } from './acting-role';
import * as texts from './authorise-texts';
import { suppliersOf } from './allowed';
import { badDays, badFingerprint, badQuantity, emptyAmong } from './checks';
import { buildIn, entryChange, filled, nextId, noBuild } from './entries';
import { letterPlan, type LetterWish } from './letter-steps';
import { openReleaseOf } from './release-of';
import type { Act } from './types';
import { withRecord, type RecordNews } from './with-record';

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
  /** Whether a letter is written once the confirmation is there, and how. */
  readonly letter?: LetterWish;
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
      { what: texts.whats.oaId, value: act.oa.id },
      { what: texts.whats.oaSigner, value: act.oa.signer },
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
  if (!act.oa || known.oa) return failure(message(known.oa ? texts.twice : texts.taken, { id }));
  const changes: readonly RecordChange[] = [
    { type: 'set', path: ['authorisations', index, 'oa'], value: { ...act.oa } },
  ];
  const subject = `confirm authorisation ${id}`;
  const authorisation = { ...known, oa: act.oa };
  const letter = letterPlan(snapshot, act, { record: state.record, authorisation, subject });
  if (!letter.ok) return letter;
  const news: RecordNews = {
    state,
    title: message(texts.confirmTitle, { id, oa: act.oa.id }),
    subject,
    changes,
    notes: [],
  };
  return withRecord(snapshot, act, news, letter.value);
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
  const id = act.id?.trim() || nextId('A', state.record.authorisations);
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
  if (!oa) notes.push(message(texts.notUsable, { id }));
  if (sha256 === undefined) notes.push(message(texts.noArtefact, { id }));
  if (state.record.kind === 'normal') notes.push(message(texts.notNeeded));
  const { by, at } = act;
  const subject = `authorise ${build.name} (${id})`;
  const authorisation: Authorisation = {
    ...{ id, build: build.name, quantity, areas, from, to, by, at },
    ...(entry.guidance !== undefined && { guidance: entry.guidance }),
    ...(oa && { oa }),
    ...(artefact !== undefined && { artefact }),
    ...(entry.sha256 !== undefined && { sha256: entry.sha256 }),
  };
  const letter = letterPlan(snapshot, act, { record: state.record, authorisation, subject });
  if (!letter.ok) return letter;
  const news: RecordNews = {
    state,
    title: message(texts.title, { build: build.name, quantity, areas, from, to }),
    subject,
    changes: [entryChange('authorisations', act, entry)],
    notes,
  };
  return withRecord(snapshot, act, news, letter.value);
}

interface Limits {
  readonly quantity: number;
  readonly areas: readonly string[];
  readonly from: Day;
  readonly to: Day;
}

/** How many may use it, where and until when: all three have to be said (AUTH-3). */
function limitsOf({ quantity, areas = [], from, to, today }: AuthoriseRequest): Result<Limits> {
  if (quantity === undefined) return failure(message(texts.lacks, { what: texts.whats.quantity }));
  const bad = badQuantity(quantity);
  if (bad) return failure(bad);
  const named = areas.map((area) => area.trim()).filter((area) => area !== '');
  if (named.length === 0) return failure(message(texts.lacks, { what: texts.whats.areas }));
  if (from === undefined || to === undefined)
    return failure(message(texts.lacks, { what: texts.whats.validity }));
  const backwards = badDays(from, to);
  if (backwards) return failure(backwards);
  if (to < today) return failure(message(texts.passed, { to, today }));
  return success({ quantity, areas: named, from, to });
}

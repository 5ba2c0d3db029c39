import { message, type MessageParameter } from '../../text/message';
import { authorisationGaps } from '../authorisations/authorisation-gaps';
import { quantityLeft, type Given } from '../authorisations/given';
import { isConfirmed, limitsExceeded } from '../authorisations/limits';
import type { Authorisation } from '../types';
import type { Claim } from './claims';
import { enteredLater, reasonTexts } from './reason-texts';
import type { Reason, UseQuestion } from './types';

/** Why an artefact may not be used by what is said of a build; nothing where it may. */
export function reasonsAgainst(claim: Claim, question: UseQuestion): readonly Reason[] {
  const { build, kind, authorisation, isInRepository } = claim;
  const general = [
    ...fingerprintReasons(claim, question),
    ...(isInRepository ? [] : [entryReason(claim)]),
  ];
  if (kind === 'normal') return general;
  if (!authorisation) return [...general, reason('unauthorised', { build })];
  return [
    ...general,
    ...confirmationReasons(authorisation, question),
    ...limitReasons(authorisation, question),
    ...quantityReasons(authorisation, claim.given, question),
  ];
}

function reason(id: Reason['id'], parameters: Readonly<Record<string, MessageParameter>>): Reason {
  return { id, message: message(reasonTexts[id], parameters) };
}

/** What a letter says is as old as the letter. */
function entryReason({ build, authorisation, given }: Claim): Reason {
  const isLetter = authorisation !== undefined && given === undefined;
  const text = isLetter ? enteredLater : reasonTexts['not-in-repository'];
  return { id: 'not-in-repository', message: message(text, { build }) };
}

function fingerprintReasons(
  { build, sha256: expected }: Claim,
  { sha256 }: UseQuestion,
): readonly Reason[] {
  if (expected === undefined) return [reason('no-fingerprint', { build })];
  if (expected === sha256.toLowerCase()) return [];
  return [reason('changed', { build, expected, sha256: sha256.toLowerCase() })];
}

function confirmationReasons(
  authorisation: Authorisation,
  { today }: UseQuestion,
): readonly Reason[] {
  const { id } = authorisation;
  return isConfirmed(authorisation, today) ? [] : [reason('no-oa', { id, today })];
}

function limitReasons(
  authorisation: Authorisation,
  { today, area }: UseQuestion,
): readonly Reason[] {
  const { id, areas, from = '', to = '' } = authorisation;
  const what = authorisationGaps(authorisation).map((gap) => gap.what);
  const exceeded = limitsExceeded(authorisation, { day: today, area });
  return [
    ...(what.length > 0 ? [reason('incomplete', { id, what })] : []),
    ...(exceeded.includes('from') ? [reason('too-early', { id, from, today })] : []),
    ...(exceeded.includes('to') ? [reason('expired', { id, to, today })] : []),
    ...(exceeded.includes('areas') ? [reason('elsewhere', { id, areas, area: area ?? '' })] : []),
  ];
}

/** Without a question about more, what was handed out must still be within the quantity. */
function quantityReasons(
  authorisation: Authorisation,
  { quantity: already, unstated }: Given = { quantity: 0, unstated: [] },
  { quantity = 0 }: UseQuestion,
): readonly Reason[] {
  const { id, quantity: all } = authorisation;
  const left = quantityLeft(authorisation, { quantity: already });
  if (all === undefined || left === undefined) return [];
  const exceeded = limitsExceeded(authorisation, { drawn: already + quantity });
  return [
    ...(exceeded.includes('quantity') ? [reason('too-many', { id, all, left, quantity })] : []),
    ...(quantity > 0 && unstated.length > 0 ? [reason('unclear', { id, to: unstated })] : []),
  ];
}

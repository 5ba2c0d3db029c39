import { message, type MessageParameter } from '../../text/message';
import type { Authorisation } from '../types';
import { authorisationGaps } from './authorisation-gaps';
import type { Claim, Given } from './claims';
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

/** A confirmation that is dated later is none yet. */
function confirmationReasons({ id, oa }: Authorisation, { today }: UseQuestion): readonly Reason[] {
  const isConfirmed =
    oa !== undefined && oa.on <= today && oa.id.trim() !== '' && oa.signer.trim() !== '';
  return isConfirmed ? [] : [reason('no-oa', { id, today })];
}

function limitReasons(
  authorisation: Authorisation,
  { today, area }: UseQuestion,
): readonly Reason[] {
  const { id, areas, from, to } = authorisation;
  const what = authorisationGaps(authorisation).map((gap) => gap.what);
  const isElsewhere = area !== undefined && !areas.some((each) => plain(each) === plain(area));
  return [
    ...(what.length > 0 ? [reason('incomplete', { id, what })] : []),
    ...(from !== undefined && today < from ? [reason('too-early', { id, from, today })] : []),
    ...(to !== undefined && today > to ? [reason('expired', { id, to, today })] : []),
    ...(isElsewhere && areas.length > 0 ? [reason('elsewhere', { id, areas, area })] : []),
  ];
}

/** Without a question about more, what was handed out must still be within the quantity. */
function quantityReasons(
  { id, quantity: all }: Authorisation,
  given: Given | undefined,
  { quantity = 0 }: UseQuestion,
): readonly Reason[] {
  if (all === undefined) return [];
  const unstated = given?.unstated ?? [];
  const left = Math.max(0, all - (given?.quantity ?? 0));
  const isOverdrawn = (given?.quantity ?? 0) + quantity > all;
  return [
    ...(isOverdrawn ? [reason('too-many', { id, all, left, quantity })] : []),
    ...(quantity > 0 && unstated.length > 0 ? [reason('unclear', { id, to: unstated })] : []),
  ];
}

function plain(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

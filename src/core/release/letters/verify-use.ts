import { message } from '../../text/message';
import { quantityLeft } from '../authorisations/given';
import type { ReleaseRecord } from '../types';
import { compareWithRecord } from './letter-and-record';
import { claimOfLetter, claimsOfRelease, type Claim } from './claims';
import { reasonsAgainst } from './reasons-against';
import { noteTexts, reasonTexts } from './reason-texts';
import type { Answer, KnownRelease, Letter, UseQuestion, Verdict } from './types';

/**
 * Whether an artefact may be used on a day, by a letter alone: its fingerprint, the confirmation, and the three limits
 * (AUTH-1, AUTH-3). How many were handed out already no letter knows.
 *
 * @param records of the repository, where there is one, with which the letter has to agree
 */
export function verifyByLetter(
  letter: Letter,
  question: UseQuestion,
  records: readonly ReleaseRecord[] = [],
): Verdict {
  const answer = answerOf(claimOfLetter(letter), question);
  const { reasons, notes } = compareWithRecord(letter, records);
  return verdictOf([
    {
      ...answer,
      reasons: [...answer.reasons, ...reasons],
      notes: [...answer.notes, ...notes],
    },
  ]);
}

/**
 * Whether an artefact may be used on a day, by all releases of a repository. It is found by its fingerprint; one that
 * has the name of a known artefact and another fingerprint was changed. A build of a normal release needs no
 * authorisation (AUTH-4), each other one does (AUTH-2).
 */
export function verifyByRecords(releases: readonly KnownRelease[], question: UseQuestion): Verdict {
  const claims = releases.flatMap(claimsOfRelease);
  const sha256 = question.sha256.toLowerCase();
  const same = claims.filter((claim) => claim.sha256 === sha256);
  const meant =
    same.length > 0 ? same : claims.filter(({ artefact }) => isSameName(artefact, question.file));
  if (meant.length > 0) return verdictOf(meant.map((claim) => answerOf(claim, question)));
  const unknown = { id: 'unknown', message: message(reasonTexts.unknown, { sha256 }) } as const;
  return { isUsable: false, reasons: [unknown], answers: [] };
}

function verdictOf(answers: readonly Answer[]): Verdict {
  const sorted = [...answers].sort((one, other) => one.reasons.length - other.reasons.length);
  const reasons = sorted[0]?.reasons ?? [];
  return { isUsable: reasons.length === 0, reasons, answers: sorted };
}

function answerOf(claim: Claim, question: UseQuestion): Answer {
  const { release, kind, version, external, build, authorisation, given } = claim;
  const left = given && authorisation && quantityLeft(authorisation, given);
  return {
    ...{ release, kind, version, build },
    ...(external !== undefined && { external }),
    ...(authorisation && { authorisation }),
    ...(left !== undefined && { left }),
    reasons: reasonsAgainst(claim, question),
    notes: notesOf(claim, question, left),
  };
}

function notesOf(
  { kind, build, authorisation, given }: Claim,
  question: UseQuestion,
  left: number | undefined,
): Answer['notes'] {
  if (kind === 'normal') return [message(noteTexts.free, { build })];
  if (!authorisation) return [];
  const { id, quantity, areas, from, to, guidance } = authorisation;
  const limits =
    quantity === undefined || from === undefined || to === undefined || areas.length === 0
      ? []
      : [message(noteTexts.limits, { id, quantity, areas, from, to })];
  return [
    ...limits,
    ...(given ? [] : [message(noteTexts.leftUnknown)]),
    ...(left === undefined ? [] : [message(noteTexts.left, { left })]),
    ...(question.area === undefined ? [message(noteTexts.askArea)] : []),
    ...(guidance ? [message(noteTexts.guidance, { guidance })] : []),
  ];
}

function isSameName(artefact: string | undefined, file: string | undefined): boolean {
  return artefact !== undefined && artefact.normalize('NFC') === file?.normalize('NFC');
}

import { folderOf, pathIn } from '../../paths/last-segment';
import type { Plan, PlanStep } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Language, Text } from '../../text/language';
import { message } from '../../text/message';
import { success, type Result } from '../../text/result';
import { letterFiles } from '../letters/letter-files';
import type { Authorisation, ReleaseRecord } from '../types';
import type { Act } from './types';
import { commitOf } from './with-record';

/** How the letter of an authorisation is written. */
export interface LetterWish {
  readonly language: Language;
  /** Whether the folder `letters` is below the release folder already. */
  readonly hasFolder: boolean;
  /** Files of that folder, from the root; a letter that is among them stays as it is. */
  readonly there?: readonly string[];
}

/** Which letter is written, with what. */
export interface LetterOf {
  readonly record: ReleaseRecord;
  readonly authorisation: Authorisation;
  /** What happens, for the first line of the commit. */
  readonly subject: string;
}

/**
 * The files of the letter of an authorisation, committed with what the record says of it. There is none before the OA
 * confirmation and the entry into the repository, since nobody may use the build by it: whichever comes last brings it,
 * and the first hand-out where that was the entry.
 */
export function letterPlan(
  snapshot: RepositorySnapshot,
  act: Pick<Act, 'commit'> & { readonly letter?: LetterWish },
  { record, authorisation, subject }: LetterOf,
): Result<Plan> {
  const { letter, commit } = act;
  const nothing = { title: message(title, { id: authorisation.id }), steps: [], notes: [] };
  if (!letter || !authorisation.oa) return success(nothing);
  if (!record.approvals.some(({ step }) => step === 'enter'))
    return success({ ...nothing, notes: [message(later, { id: authorisation.id })] });
  const root = snapshot.releases?.path ?? snapshot.policy.release.folder;
  const files = letterFiles(record, authorisation, letter.language).map(
    ({ path, text }) => ({ type: 'create-file', path: pathIn(root, path), text }) as const,
  );
  const paths = files.map(({ path }) => path);
  const [first = ''] = paths;
  if (letter.there?.includes(first)) return success(nothing);
  const steps: readonly PlanStep[] = [
    ...(letter.hasFolder ? [] : [{ type: 'create-folder', path: folderOf(first) } as const]),
    ...files,
  ];
  const notes = [message(written, { path: first })];
  if (commit === false) return success({ ...nothing, steps, notes });
  const committed = commitOf(snapshot, paths, `Release ${record.id}: ${subject}`);
  if (!committed.ok) return committed;
  return success({ ...nothing, steps: [...steps, committed.value], notes });
}

const title: Text = { en: 'Write the letter of {id}', 'zh-cn': '生成授权书 {id}' };
const written: Text = {
  en: 'The letter of authorisation is {path}, with a page for print beside it.',
  'zh-cn': '授权书为 {path}，旁边附有可打印的页面。',
};
const later: Text = {
  en: 'The letter of {id} is written with the first hand-out, since the build is not in the repository yet.',
  'zh-cn': '该版本尚未入库，授权书 {id} 将在首次发放时生成。',
};

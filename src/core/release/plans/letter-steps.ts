import { folderOf, pathIn } from '../../paths/last-segment';
import type { EditableFile } from '../../plan/text-edit-step';
import type { CreateFileStep, EditFileStep, Plan, PlanStep } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Language, Text } from '../../text/language';
import { message } from '../../text/message';
import { success, type Result } from '../../text/result';
import { letterFiles } from '../letters/letter-files';
import { readLetter } from '../letters/read-letter';
import type { LetterFile } from '../letters/types';
import type { Authorisation, ReleaseRecord } from '../types';
import { fileStep } from './file-step';
import type { Act } from './types';
import { commitOf } from './with-record';

/** How the letter of an authorisation is written. */
export interface LetterWish {
  readonly language: Language;
  /** Whether the folder `letters` is below the release folder already. */
  readonly hasFolder: boolean;
  /** Letters of the release that are there, by their paths from the root. */
  readonly there?: ReadonlyMap<string, EditableFile>;
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
 * and the first hand-out where that was the entry. One that is there is written anew where it no longer says what the
 * record says, and stays as it is otherwise, in whatever language it was written.
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
  const files = filesOf(root, letter, letterFiles(record, authorisation, letter.language));
  if (!files.ok) return files;
  const [first] = files.value;
  if (!first) return success(nothing);
  const paths = files.value.map(({ path }) => path);
  const steps: readonly PlanStep[] = [
    ...(letter.hasFolder ? [] : [{ type: 'create-folder', path: folderOf(first.path) } as const]),
    ...files.value,
  ];
  const isAnew = files.value.some(({ type }) => type === 'edit-file');
  const notes = [message(isAnew ? writtenAnew : written, { path: first.path })];
  if (commit === false) return success({ ...nothing, steps, notes });
  const committed = commitOf(snapshot, paths, `Release ${record.id}: ${subject}`);
  if (!committed.ok) return committed;
  return success({ ...nothing, steps: [...steps, committed.value], notes });
}

/** The steps that write those letters which are not there or say something else. */
function filesOf(
  root: string,
  { there }: LetterWish,
  letters: readonly LetterFile[],
): Result<readonly (CreateFileStep | EditFileStep)[]> {
  const steps: (CreateFileStep | EditFileStep)[] = [];
  for (const { path: name, text } of letters) {
    const path = pathIn(root, name);
    const old = there?.get(path);
    if (old && saysTheSame(old.content.text, text, path)) continue;
    const step = fileStep(path, text, old);
    if (!step.ok) return step;
    if (step.value) steps.push(step.value);
  }
  return success(steps);
}

function saysTheSame(old: string, text: string, path: string): boolean {
  const [before, after] = [readLetter(old, path), readLetter(text, path)];
  return before.ok && after.ok && JSON.stringify(before.value) === JSON.stringify(after.value);
}

const title: Text = { en: 'Write the letter of {id}', 'zh-cn': '生成授权书 {id}' };
const written: Text = {
  en: 'The letter of authorisation is {path}, with a page for print beside it.',
  'zh-cn': '授权书为 {path}，旁边附有可打印的页面。',
};
const writtenAnew: Text = {
  en: 'The letter of authorisation {path} is written anew, since it no longer says what the record says. Whoever has the old one needs this one.',
  'zh-cn': '授权书 {path} 与发布记录已不一致，将重新生成。请将新授权书发给持有旧授权书的人。',
};
const later: Text = {
  en: 'The letter of {id} is written with the first hand-out, since the build is not in the repository yet.',
  'zh-cn': '该版本尚未入库，授权书 {id} 将在首次发放时生成。',
};

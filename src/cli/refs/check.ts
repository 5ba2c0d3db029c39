import { checkRefs } from '../../core/rules/check-refs';
import { policyFileName } from '../../core/policy/types';
import type { Policy } from '../../core/policy/types';
import { createClassifier } from '../../core/refs/classify-refs';
import type { Ref } from '../../core/refs/types';
import type { GitState, RepositorySnapshot } from '../../core/snapshot/types';
import { atOnce } from '../../core/text/pieces';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { findRepository } from '../../host/find-repository';
import { refObjects, tagDeciders } from '../../host/git';
import { createHistoryCache } from '../../host/merges/history-cache';
import { readHistory, untoldHistory } from '../../host/merges/read-history';
import { askRemotes } from '../../host/refs/ask-remotes';
import { readRepository } from '../../host/read-repository';
import type { Arguments } from '../arguments';
import type { ExitCode } from '../io';
import { readLines } from '../lines';
import { notePolicyProblems } from '../policy-problems';
import { noteLeftOut } from '../report/left-out';
import type { LocatedFinding } from '../report/located-finding';
import { reportFindings, warningLimit } from '../report/report-findings';
import type { Session } from '../session';

const texts = {
  noRepository: {
    en: 'Cannot check refs in "{path}": it is in no Git repository. Change to one, or run "git init".',
    'zh-cn': '无法检查“{path}”中的引用：它不在 Git 仓库中。请切换到某个仓库，或运行“git init”。',
  },
  surplus: {
    en: 'Cannot look at "{value}" alone: "stemma refs check" takes no names. Write --with REF:OBJECT for a ref that is about to come.',
    'zh-cn':
      '无法单独检查“{value}”：“stemma refs check”不接受名称。若要检查即将到来的引用，请写 --with REF:OBJECT。',
  },
  noPolicy: {
    en: 'Names were held to no policy: "HEAD" has no {file}. Have HEAD of the bare repository name the branch that has it.',
    'zh-cn': '名称未按任何命名规范检查：“HEAD”中没有 {file}。请让裸仓库的 HEAD 指向含有它的分支。',
  },
  unknownRemote: {
    en: 'Cannot ask "{remote}": there is no such remote. Use one of: {remotes}.',
    'zh-cn': '无法询问“{remote}”：没有这个远程仓库。可用的有：{remotes}。',
  },
  noHistory: {
    en: 'Where branches come from was not looked at. {reason}',
    'zh-cn': '未检查分支的来源。{reason}',
  },
  badRef: {
    en: 'Cannot look at "{value}": a ref that is about to come is written REF:OBJECT, such as refs/tags/v1.4.0 and 40 or 64 hexadecimal digits.',
    'zh-cn':
      '无法检查“{value}”：即将到来的引用应写成 REF:OBJECT，例如 refs/tags/v1.4.0 加 40 或 64 位十六进制数。',
  },
} as const satisfies Record<string, Text>;

/** `stemma refs check`: what is wrong with tags and branches, and nothing about files. */
export async function checkAll(given: Arguments, session: Session): Promise<ExitCode> {
  const limit = warningLimit(given);
  if (!limit.ok) return session.reject(limit.reason);
  const [surplus] = given.positionals;
  if (surplus !== undefined) return session.reject(message(texts.surplus, { value: surplus }));
  const coming = await comingRefs(given, session);
  if (!coming.ok) return session.reject(coming.reason);
  const { cwd } = session.io;
  const place = await findRepository(cwd);
  if (place?.gitDir === undefined) {
    return session.reject(message(texts.noRepository, { path: cwd }));
  }
  const snapshot = await readRepository(place.root, { git: true, include: [] });
  await notePolicyProblems(session, place.root, snapshot.policyProblems);
  if (!snapshot.git) {
    noteLeftOut(snapshot, session);
    return 2;
  }
  if (place.bare && snapshot.policy.origin === 'built-in') {
    session.note(message(texts.noPolicy, { file: policyFileName }));
  }
  const asked = await askedTags(place.root, given, snapshot.git);
  if (!asked.ok) return session.reject(asked.reason);
  const listed = { ...snapshot.git, ...asked.value };
  const git = await completed(place.root, { ...snapshot, git: listed }, coming.value);
  const { problem } = git.history ?? {};
  if (problem) session.note(message(texts.noHistory, { reason: problem }));
  const found = findingsOf({ ...snapshot, git }, coming.value);
  const looked = { refs: coming.value?.length ?? git.refs.length };
  return reportFindings(found, { given, looked, limit: limit.value }, session);
}

/** The refs that `--with` names, and the lines `REF OBJECT` of the standard input for `-`; undefined without it. */
async function comingRefs(
  given: Arguments,
  session: Session,
): Promise<Result<readonly Ref[] | undefined>> {
  const named = given.values('with');
  if (named.length === 0) return success(undefined);
  const refs: Ref[] = [];
  for (const text of named) {
    const lines = text === '-' ? await linesOfInput(session) : [text];
    for (const line of lines) {
      const [, ref, id] = /^(refs\/[^ :]+)[ :]([0-9a-f]{40}|[0-9a-f]{64})$/.exec(line) ?? [];
      if (ref === undefined || id === undefined) return failure(badRef(line));
      refs.push({ ref, id });
    }
  }
  return success(refs);
}

async function linesOfInput({ io }: Session): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const batch of readLines(io.stdin)) lines.push(...batch);
  return lines.filter((line) => line !== '');
}

function badRef(value: string): Message {
  return message(texts.badRef, { value });
}

/** What the remote has that the person named; a remote that does not answer fails. */
async function askedTags(
  root: string,
  given: Arguments,
  { remotes }: GitState,
): Promise<Result<Pick<GitState, 'remoteTags'>>> {
  const remote = given.value('remote');
  if (remote === undefined) return success({});
  if (!remotes.includes(remote)) return failure(message(texts.unknownRemote, { remote, remotes }));
  const answers = await askRemotes(root, { remotes: [remote] });
  const problem = answers.find((answer) => answer.problem)?.problem;
  return problem ? failure(problem) : success({ remoteTags: answers });
}

type SnapshotWithGit = RepositorySnapshot & { readonly git: GitState };

/** The refs as they will be, with what Git knows of their objects and of where branches come from. */
async function completed(
  root: string,
  { policy, git }: SnapshotWithGit,
  coming: readonly Ref[] | undefined,
): Promise<GitState> {
  const names = new Set(coming?.map(({ ref }) => ref));
  const refs = [...git.refs.filter(({ ref }) => !names.has(ref)), ...(coming ?? [])];
  const objects = await refObjects(root, refs);
  const decided = await tagDeciders(root, policy, refs);
  const known = {
    ...git,
    refs,
    ...(objects.ok && { refObjects: objects.objects }),
    ...(decided.ok && decided.deciders && { deciders: decided.deciders }),
  };
  const isAsked = !coming || coming.some(({ ref }) => ref.startsWith('refs/heads/'));
  if (!isAsked) return known;
  const question = coming ? { ...known, refs: withoutOtherLines(policy, known, names) } : known;
  const cache = createHistoryCache();
  const read = await readHistory({ root, policy, git: question, cache });
  if (!read.ok) return { ...known, history: untoldHistory(read.reason) };
  if (!read.history) return known;
  // That a fix has reached no other line yet is no reason to keep it from coming in.
  const { merges } = untoldHistory(message(texts.noHistory));
  return { ...known, history: coming ? { ...read.history, merges } : read.history };
}

/** Without the branches that other lines have: where one comes from that is on its way is not their matter. */
function withoutOtherLines(
  policy: Policy,
  { refs, remotes }: GitState,
  coming: ReadonlySet<string>,
): readonly Ref[] {
  const classify = createClassifier(policy, remotes);
  return refs.filter((ref) => {
    if (coming.has(ref.ref) || ref.ref.startsWith('refs/tags/')) return true;
    return classify(ref).rule?.role === undefined;
  });
}

function findingsOf(
  snapshot: RepositorySnapshot,
  coming: readonly Ref[] | undefined,
): readonly LocatedFinding[] {
  const names = coming && new Set(coming.map(({ ref }) => ref));
  return atOnce(checkRefs(snapshot)).flatMap((finding) =>
    !names || names.has(finding.place.ref) ? { finding } : [],
  );
}

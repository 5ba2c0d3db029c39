import { checkRefs } from '../../core/rules/check-refs';
import { policyFileName } from '../../core/policy/types';
import type { Ref } from '../../core/refs/types';
import type { GitState, RepositorySnapshot } from '../../core/snapshot/types';
import { atOnce } from '../../core/text/pieces';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { findRepository } from '../../host/find-repository';
import { refObjects } from '../../host/git';
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
  const git = await completed(place.root, snapshot.git, coming.value);
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

/** The refs as they will be, with what Git knows of their objects. */
async function completed(
  root: string,
  git: GitState,
  coming: readonly Ref[] = [],
): Promise<GitState> {
  const names = new Set(coming.map(({ ref }) => ref));
  const refs = [...git.refs.filter(({ ref }) => !names.has(ref)), ...coming];
  const objects = await refObjects(root, refs);
  return { ...git, refs, ...(objects.ok && { refObjects: objects.objects }) };
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

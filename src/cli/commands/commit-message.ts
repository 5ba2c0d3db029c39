import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkCommitMessage, type CommitMessageProblem } from '../../core/commits/check-message';
import { decodeText } from '../../core/text/decode';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { findRepository } from '../../host/find-repository';
import { commentStart, readHead } from '../../host/git';
import { loadCatalogue, loadCommitReader } from '../../host/lazy';
import { readPolicyFile } from '../../host/read/read-policy-file';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { json } from '../common-options';
import { reasonOfFileError } from '../file-error';
import type { ExitCode } from '../io';
import { readLines } from '../lines';
import { notePolicyProblems } from '../policy-problems';
import { severityNames } from '../report/text-report';
import type { Session } from '../session';
import { texts as common } from '../text';

const texts = {
  finding: {
    en: '{file}:{line}: {severity}: {message}',
    'zh-cn': '{file}:{line}：{severity}：{message}',
  },
  noText: { en: 'Cannot read "{file}". {reason}', 'zh-cn': '无法读取“{file}”。{reason}' },
  noFile: {
    en: 'Cannot look at a message: no file is named. Write the file that Git hands to the hook, or - for standard input.',
    'zh-cn': '无法检查提交说明：没有指定文件。请写上 Git 传给钩子的文件，或用 - 表示标准输入。',
  },
} as const satisfies Record<string, Text>;

/** `stemma commit-message`: the message of a commit, held to the policy. */
export const commitMessage: Command = {
  name: 'commit-message',
  usage: 'FILE|- [--branch NAME] [--json]',
  description: {
    en: 'Holds the message of a commit to the policy: a version that the subject says it releases, trailers\nthat Stemma reads, and the kind of the commit where the policy goes by kinds. On a release or\nhotfix branch it warns of new and breaking things. Messages that Git wrote and ones that begin\nwith fixup! or squash! are left alone. This is what the hook commit-msg runs.',
    'zh-cn':
      '按命名规范检查提交说明：标题中声明发布的版本号、Stemma 读取的尾注，以及规范按类型决定事件时\n的提交类型。在发布分支或热修复分支上，对新增功能和不兼容改动给出警告。Git 自动生成的说明，以及\n以 fixup! 或 squash! 开头的说明不检查。钩子 commit-msg 运行的就是此命令。',
  },
  options: [
    {
      name: 'branch',
      value: 'NAME',
      help: {
        en: 'the branch that the commit comes to, instead of the current one',
        'zh-cn': '提交所在的分支，代替当前分支',
      },
    },
    json,
  ],
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma commit-message .git/COMMIT_EDITMSG',
      explains: { en: 'the message of the last commit', 'zh-cn': '检查最近一次提交的说明' },
    },
  ],
  failsWhen: {
    en: 'the message has an error; a warning lets it through',
    'zh-cn': '提交说明有错误；仅有警告时放行',
  },
  run: async (given, session) => {
    const [file] = given.positionals;
    if (file === undefined) return session.reject(message(texts.noFile));
    const text = await readMessage(file, session);
    if (!text.ok) return session.reject(text.reason);
    return print(await problemsOf(text.value, given, session), file, given.flag('json'), session);
  },
};

async function readMessage(file: string, { io }: Session): Promise<Result<string>> {
  if (file === '-') {
    const lines: string[] = [];
    for await (const batch of readLines(io.stdin)) lines.push(...batch);
    return success(lines.join('\n'));
  }
  try {
    const decoded = decodeText(await readFile(resolve(io.cwd, file)));
    if (decoded.ok) return success(decoded.value.text);
    return failure(message(texts.noText, { file, reason: decoded.reason }));
  } catch (error) {
    const reason = reasonOfFileError(error);
    return failure(message(common.unreadableFile, { value: file, reason }));
  }
}

async function problemsOf(
  text: string,
  given: Arguments,
  session: Session,
): Promise<readonly CommitMessageProblem[]> {
  const place = (await findRepository(session.io.cwd)) ?? { root: session.io.cwd, bare: false };
  const hasGit = place.gitDir !== undefined;
  const catalogue = await loadCatalogue();
  const { policy, problems } = await readPolicyFile(place, { git: hasGit, catalogue });
  await notePolicyProblems(session, place.root, problems);
  const named = given.value('branch');
  const branch = named === undefined ? await currentBranch(place) : `refs/heads/${named}`;
  return checkCommitMessage(text, {
    policy,
    read: await loadCommitReader(),
    comment: hasGit ? await commentStart(place.root) : '#',
    ...(branch !== undefined && { branch }),
  });
}

async function currentBranch(place: {
  readonly root: string;
  readonly gitDir?: string;
}): Promise<string | undefined> {
  if (place.gitDir === undefined) return undefined;
  const head = await readHead(place.root);
  return head.ok ? head.head.branch : undefined;
}

function print(
  problems: readonly CommitMessageProblem[],
  file: string,
  asJson: boolean,
  session: Session,
): ExitCode {
  for (const { severity, line, message: what } of problems) {
    if (asJson) session.data({ file, line, severity, message: session.render(what) });
    else session.say(findingOf(file, { severity, line, message: what }));
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function findingOf(file: string, problem: CommitMessageProblem): Message {
  const { severity, line, message: what } = problem;
  return message(texts.finding, { file, line, severity: severityNames[severity], message: what });
}

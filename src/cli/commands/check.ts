import { checkRepository, checkRevision } from '../../core/rules/check-repository';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { success, type Result } from '../../core/text/result';
import { createCarriedCache } from '../../host/carried/carried-cache';
import { findRepository } from '../../host/find-repository';
import { createHistoryCache } from '../../host/merges/history-cache';
import { readRepository } from '../../host/read-repository';
import { readRepositoryAt } from '../../host/read-revision';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { at, date } from '../common-options';
import { dayInput } from '../context-input';
import { readLines } from '../lines';
import { noteLeftOut } from '../report/left-out';
import { locateFindings } from '../report/locate';
import { reportFindings, reportOptions, warningLimit } from '../report/report-findings';
import { pathsFromRoot } from '../repository-paths';
import { pathsInRevision } from '../revision-paths';
import type { Session } from '../session';

const texts = {
  noRef: {
    en: 'Cannot look at "{ref}": there is no such tag or branch here. Write its full name, such as refs/tags/v1.4.0.',
    'zh-cn': '无法检查“{ref}”：此处没有该标签或分支。请写全名，例如 refs/tags/v1.4.0。',
  },
  refsAt: {
    en: 'Cannot use --ref together with --at: a revision holds files, no tags or branches. Leave one of them out.',
    'zh-cn': '--ref 不能与 --at 同时使用：修订中只有文件，没有标签和分支。请去掉其中一个。',
  },
} as const satisfies Record<string, Text>;

/** `stemma check`: everything that is not as the policy says. */
export const check: Command = {
  name: 'check',
  usage:
    '[PATH…] [--ref REF]… [--format text|json|sarif|github] [--max-warnings N] [--date YYYY-MM-DD] [--at REVISION]',
  description: {
    en: 'Reports everything that is not as the policy says: malformed versions, versions that\ndiffer, malformed tags, branches and baselines, names of files and folders, missing folders of the\nlayout, and mistakes in the policy itself. With PATH only what these files and folders hold\nor are called. Without a policy each manifest is held to what\nits own ecosystem accepts.',
    'zh-cn':
      '报告所有不符合命名规范之处：版本号格式错误、各处版本号不一致、标签、分支和基线名\n格式错误、文件和文件夹名、布局中缺少的文件夹，以及命名规范自身的错误。\n指定 PATH 时只看这些文件和文件夹的内容与名称。\n没有命名规范时，按各清单文件所属生态系统的要求检查。',
  },
  options: [
    ...reportOptions,
    {
      name: 'ref',
      value: 'REF',
      multiple: true,
      help: {
        en: 'only this tag or branch, such as refs/tags/v1.4.0; may be repeated; - reads standard input',
        'zh-cn': '只检查此标签或分支，例如 refs/tags/v1.4.0；可重复；- 表示标准输入',
      },
    },
    date,
    at,
  ],
  examples: [
    {
      line: 'stemma check --max-warnings 0',
      explains: { en: 'fail on warnings too', 'zh-cn': '有警告也视为失败' },
    },
    {
      line: 'stemma check --format sarif > stemma.sarif',
      explains: { en: 'a log for code scanning', 'zh-cn': '供代码扫描使用的日志' },
    },
    {
      line: 'stemma check --at v1.4.0',
      explains: {
        en: 'the files of a tag, held to the policy that it holds',
        'zh-cn': '按标签自身的命名规范检查该标签中的文件',
      },
    },
  ],
  failsWhen: {
    en: 'there is an error, or more than N warnings',
    'zh-cn': '有错误，或警告超过 N 个',
  },
  run: async (given, session) => {
    const limit = warningLimit(given);
    if (!limit.ok) return session.reject(limit.reason);
    const day = dayInput(given, session.io);
    if (!day.ok) return session.reject(day.reason);
    const read = await readTarget(given, session);
    if (!read.ok) return session.reject(read.reason);
    const { root, snapshot, paths } = read.value;
    const refs = await refsNamed(given, session);
    const missing = missingRef(snapshot, refs, given.value('at') !== undefined);
    if (missing) return session.reject(missing);
    const scope = {
      today: day.value,
      ...(paths.length > 0 && { paths }),
      ...(given.values('ref').length > 0 && { refs }),
    };
    const findings =
      given.value('at') === undefined
        ? checkRepository(snapshot, scope)
        : checkRevision(snapshot, scope);
    const found = await locateFindings(root, snapshot, findings);
    noteLeftOut(snapshot, session);
    const looked = {
      manifests: snapshot.manifests.length,
      refs: snapshot.git?.refs.length ?? 0,
      names: snapshot.named.length,
    };
    return reportFindings(found, { given, looked, limit: limit.value }, session);
  },
};

interface Target {
  readonly root: string;
  readonly snapshot: RepositorySnapshot;
  /** What the person named, from the root. */
  readonly paths: readonly string[];
}

/** What `--ref` names, with the lines of the standard input for `-`. */
async function refsNamed(given: Arguments, session: Session): Promise<readonly string[]> {
  const named = given.values('ref');
  if (!named.includes('-')) return named;
  const lines: string[] = [];
  for await (const batch of readLines(session.io.stdin)) lines.push(...batch);
  // No name of a ref holds a space; what stands behind one is for other commands.
  const read = lines.map((line) => line.split(' ', 1)[0] ?? '').filter((ref) => ref !== '');
  return [...named.filter((ref) => ref !== '-'), ...read];
}

/** Why one of the refs that a person named cannot be looked at. */
function missingRef(
  { git }: RepositorySnapshot,
  named: readonly string[],
  isRevision: boolean,
): Message | undefined {
  if (isRevision && named.length > 0) return message(texts.refsAt);
  const known = new Set(git?.refs.map(({ ref }) => ref));
  const ref = named.find((each) => !known.has(each));
  return ref === undefined ? undefined : message(texts.noRef, { ref });
}

/** What is on the disk, or in the revision that the person named. */
async function readTarget(given: Arguments, session: Session): Promise<Result<Target>> {
  const { cwd } = session.io;
  const { root } = (await findRepository(cwd)) ?? { root: cwd };
  const revision = given.value('at');
  const carried = createCarriedCache();
  if (revision === undefined) {
    const paths = await pathsFromRoot(root, cwd, given.positionals);
    if (!paths.ok) return paths;
    const snapshot = await readRepository(root, {
      git: true,
      refObjects: true,
      carried,
      history: createHistoryCache(),
    });
    return success({ root, snapshot, paths: paths.value });
  }
  const read = await readRepositoryAt(root, revision, { carried });
  if (!read.ok) return read;
  const paths = await pathsInRevision(root, cwd, given.positionals, {
    revision,
    snapshot: read.value,
  });
  return paths.ok ? success({ root, snapshot: read.value, paths: paths.value }) : paths;
}

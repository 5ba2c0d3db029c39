import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { nearest } from '../../core/text/nearest';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { dryRun, json } from '../common-options';
import type { ExitCode } from '../io';
import { listAll } from '../refs/list';
import { reportOptions } from '../report/report-findings';
import type { Session } from '../session';

const texts = {
  unknownTask: {
    en: 'Cannot run "stemma refs {task}": there is no such task. Write {tasks}, or nothing to list all refs.',
    'zh-cn': '无法运行“stemma refs {task}”：没有这项任务。可用：{tasks}；不写则列出全部引用。',
  },
  nearTask: {
    en: 'Cannot run "stemma refs {task}": there is no such task. Did you mean "{near}"?',
    'zh-cn': '无法运行“stemma refs {task}”：没有这项任务。是否想用“{near}”？',
  },
} as const satisfies Record<string, Text>;

/** A task gets what stands behind its name. */
type Task = (given: Arguments, session: Session) => Promise<ExitCode>;

/** What `stemma refs` does by the word behind it; the code of each is loaded when it is called. */
const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  merged: async () => (await import('../refs/merged.js')).showMerged,
  check: async () => (await import('../refs/check.js')).checkAll,
  tree: async () => (await import('../refs/tree.js')).showTree,
};

/** `stemma refs`: tags and branches, and what history says about them. */
export const refs: Command = {
  name: 'refs',
  usage:
    '[--external VERSION] [--json]\n       stemma refs merged [--json] [BRANCH…]\n       stemma refs merged --exempt FIX --in GLOB --reason TEXT [--dry-run] [--json]\n       stemma refs check [--with REF:OBJECT|-]… [--remote NAME] [--format text|json|sarif|github] [--max-warnings N]\n       stemma refs tree [--svg FILE] [--json]',
  description: {
    en: 'Lists tags and branches: which scheme rules each name, its fields, and its release line.\nA ref that no rule of the policy covers has no scheme.\n\nmerged  shows for each fix of a release or hotfix branch whether the newer lines and the main\n        branch have it: the commit itself, one that changes the same, or a cherry-pick of it.\n        With --exempt it enters in the policy that a line does without a fix.\ncheck   reports what is wrong with tags and branches and nothing about files, in a bare repository\n        too. With --with it looks at refs that are about to come, and at no others.\ntree    shows what descends from what: lines with their names, and hot patches under what they patch.\n        With --svg it draws the picture into a file.',
    'zh-cn':
      '列出标签和分支：各名称遵循的方案、字段和所属的发布线。\n命名规范中没有规则适用的引用不带方案。\n\nmerged  对发布分支和热修复分支上的每个修复，显示更新的发布线和主分支是否已有它：\n        同一提交、改动相同的提交，或其拣选（cherry-pick）。\n        加 --exempt 时，在规范中记录某条线不需要某个修复。\ncheck   只报告标签和分支的问题，不看文件；可用于裸仓库。加 --with 时只检查即将到来的引用。\ntree    显示名称之间的谱系：各发布线及其名称，热补丁列在所修补的名称之下。加 --svg 时把图画入文件。',
  },
  options: [
    {
      name: 'external',
      value: 'VERSION',
      help: {
        en: 'only the tags that record this version, under which customers know them',
        'zh-cn': '只列出记录了此外部版本号的标签',
      },
    },
    {
      name: 'exempt',
      value: 'FIX',
      help: {
        en: 'merged: the commit of a fix that some lines do without',
        'zh-cn': 'merged：某些线不需要的修复的提交',
      },
    },
    {
      name: 'in',
      value: 'GLOB',
      help: {
        en: 'merged: the branches that do without it, such as release/2.*',
        'zh-cn': 'merged：不需要它的分支，例如 release/2.*',
      },
    },
    {
      name: 'reason',
      value: 'TEXT',
      help: { en: 'merged: why they do without it', 'zh-cn': 'merged：为什么不需要' },
    },
    {
      name: 'with',
      value: 'REF:OBJECT',
      multiple: true,
      help: {
        en: 'check: only this ref, as if it were here already; - reads lines "REF OBJECT"',
        'zh-cn': 'check：只检查此引用，视为已存在；- 表示读取“REF OBJECT”各行',
      },
    },
    {
      name: 'remote',
      value: 'NAME',
      help: {
        en: 'check: ask this remote too, for tags that are elsewhere there',
        'zh-cn': 'check：同时询问此远程仓库，找出位置不同的标签',
      },
    },
    {
      name: 'svg',
      value: 'FILE',
      help: {
        en: 'tree: draw the picture into this file, as SVG',
        'zh-cn': 'tree：把谱系图以 SVG 写入此文件',
      },
    },
    ...reportOptions.filter(({ name }) => name !== 'json'),
    dryRun,
    json,
  ],
  examples: [
    {
      line: 'stemma refs --json',
      explains: { en: 'one JSON line a ref', 'zh-cn': '每个引用输出一行 JSON' },
    },
    {
      line: 'stemma refs merged hotfix/1.2.1',
      explains: {
        en: 'which lines lack the fixes of a branch',
        'zh-cn': '哪些线还缺少某个分支的修复',
      },
    },
  ],
  failsWhen: {
    en: 'a name is invalid and the policy does not make light of it, a line lacks a fix (merged),\nor a finding is an error (check)',
    'zh-cn': '有名称不合法且命名规范未将其降级，某条线缺少修复（merged），或有错误（check）',
  },
  run: async (given, session) => {
    const [task, ...positionals] = given.positionals;
    if (task === undefined) return listAll(given, session);
    const load = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
    if (load) return (await load())({ ...given, positionals }, session);
    const near = nearest(task, Object.keys(tasks));
    return session.reject(
      near === undefined
        ? message(texts.unknownTask, { task, tasks: Object.keys(tasks) })
        : message(texts.nearTask, { task, near }),
    );
  },
};

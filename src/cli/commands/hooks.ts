import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { nearest } from '../../core/text/nearest';
import {
  changeHooks,
  forgetProgram,
  hooksFolderOf,
  hookStates,
  plannedInstall,
  plannedRemoval,
  recordProgram,
  sharedWith,
  type HookChange,
  type HooksFolder,
  type HookState,
} from '../../host/hooks';
import type { Arguments } from '../arguments';
import { refuse } from '../carry-out';
import type { Command } from '../command';
import { dryRun, json } from '../common-options';
import type { ExitCode } from '../io';
import type { Session } from '../session';

const texts = {
  noTask: {
    en: 'Cannot tell what to do with hooks. Write "stemma hooks status", "install" or "remove".',
    'zh-cn': '不知道要对钩子做什么。请写“stemma hooks status”“install”或“remove”。',
  },
  nearTask: {
    en: 'Cannot run "stemma hooks {task}": there is no such task. Did you mean "{near}"?',
    'zh-cn': '无法运行“stemma hooks {task}”：没有这项任务。是否想用“{near}”？',
  },
  askShared: {
    en: '{reason} Add --shared to write there all the same.',
    'zh-cn': '{reason}如仍要写入，请加上 --shared。',
  },
  folder: { en: 'hooks in {path}', 'zh-cn': '钩子位于 {path}' },
  state: { en: '{name}: {state}', 'zh-cn': '{name}：{state}' },
  dryRun: { en: 'Dry run: nothing was changed.', 'zh-cn': '试运行：未作任何更改。' },
  done: { en: 'Done.', 'zh-cn': '完成。' },
  withLocal: {
    en: '{state}; the one before runs first, as {name}.local',
    'zh-cn': '{state}；原有钩子先运行，名为 {name}.local',
  },
} as const satisfies Record<string, Text>;

const standings: Readonly<Record<HookState['standing'], Text>> = {
  absent: { en: 'not installed', 'zh-cn': '未安装' },
  current: { en: 'installed', 'zh-cn': '已安装' },
  outdated: { en: 'installed, of an older Stemma', 'zh-cn': '已安装，但来自较旧的 Stemma' },
  newer: { en: 'installed, of a newer Stemma', 'zh-cn': '已安装，来自较新的 Stemma' },
  edited: { en: 'installed and edited by hand', 'zh-cn': '已安装，且经过手动修改' },
  foreign: { en: 'not installed; another hook is here', 'zh-cn': '未安装；已有其他钩子' },
};

const actions: Readonly<Record<HookChange['action'], Text>> = {
  create: { en: 'install', 'zh-cn': '安装' },
  beside: {
    en: 'install; the one that is here is kept and runs first',
    'zh-cn': '安装；已有钩子保留，并先运行',
  },
  update: { en: 'replace by the one of this Stemma', 'zh-cn': '替换为当前 Stemma 的版本' },
  delete: { en: 'remove', 'zh-cn': '移除' },
  restore: { en: 'remove; the one before comes back', 'zh-cn': '移除；恢复原有钩子' },
  none: { en: 'nothing to do', 'zh-cn': '无需操作' },
  leave: {
    en: 'left as it is: it was edited by hand, or is of a newer Stemma',
    'zh-cn': '保持原样：经过手动修改，或来自较新的 Stemma',
  },
};

type Task = (given: Arguments, folder: HooksFolder, session: Session) => Promise<ExitCode>;

const tasks: Readonly<Record<string, Task>> = {
  status: showStatus,
  install: (given, folder, session) => install(given, folder, session),
  remove: (given, folder, session) => remove(given, folder, session),
};

/** `stemma hooks`: Git hooks beside those that a repository has. */
export const hooks: Command = {
  name: 'hooks',
  usage: 'install|remove|status [--shared] [--dry-run] [--json]',
  description: {
    en: 'Puts Git hooks into the repository that hold commits, their messages and pushes to the policy;\nin a bare repository one that refuses malformed names when they come in. A hook that is there\nalready is kept as NAME.local and runs first, with the same arguments and input. Installing\ntwice changes nothing; removing brings back what was there before.',
    'zh-cn':
      '在仓库中安装 Git 钩子，按命名规范检查提交、提交说明和推送；在裸仓库中则安装拒收不合规名称的\n钩子。已有的钩子保留为 NAME.local，以相同的参数和输入先运行。重复安装不会有任何改变；\n移除时恢复原样。',
  },
  options: [
    {
      name: 'shared',
      help: {
        en: 'also where core.hooksPath names a folder that others use too',
        'zh-cn': '即使 core.hooksPath 指向与他人共用的文件夹，也照样写入',
      },
    },
    dryRun,
    json,
  ],
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma hooks install',
      explains: { en: 'hooks beside those that are here', 'zh-cn': '安装钩子，与已有的并存' },
    },
  ],
  failsWhen: {
    en: 'a hook must not be touched; for status: a hook is not installed, or outdated',
    'zh-cn': '有钩子不能改动；对 status：有钩子未安装或已过时',
  },
  run: async (given, session) => {
    const [task] = given.positionals;
    const run = task !== undefined && Object.hasOwn(tasks, task) ? tasks[task] : undefined;
    if (!run) {
      const near = task === undefined ? undefined : nearest(task, Object.keys(tasks));
      return session.reject(
        task === undefined || near === undefined
          ? message(texts.noTask)
          : message(texts.nearTask, { task, near }),
      );
    }
    const folder = await hooksFolderOf(session.io.cwd);
    if (!folder.ok) return session.reject(folder.reason);
    if (!given.flag('json')) session.say(message(texts.folder, { path: folder.value.path }));
    return run(given, folder.value, session);
  },
};

async function showStatus(
  given: Arguments,
  folder: HooksFolder,
  session: Session,
): Promise<ExitCode> {
  const states = await hookStates(folder);
  for (const { name, standing, hasLocal } of states) {
    if (given.flag('json')) session.data({ hook: name, state: standing, local: hasLocal });
    else {
      const state = standings[standing];
      const shown = hasLocal ? message(texts.withLocal, { state, name }) : state;
      session.say(message(texts.state, { name, state: shown }));
    }
  }
  const isFine = ({ standing }: HookState): boolean =>
    standing === 'current' || standing === 'newer' || standing === 'edited';
  return states.every(isFine) ? 0 : 1;
}

async function install(given: Arguments, folder: HooksFolder, session: Session): Promise<ExitCode> {
  const planned = await plannedInstall(folder);
  if (!planned.ok) return refuse(planned.reason, refusal(given), session);
  const shared = sharedWith(folder);
  if (shared && !given.flag('shared')) {
    return refuse(message(texts.askShared, { reason: shared }), refusal(given), session);
  }
  const code = await carryOut(planned.value, folder, given, session);
  const { program } = session.io;
  if (code !== 0 || given.flag('dry-run') || !program) return code;
  const recorded = await recordProgram(folder.root, program);
  if (!recorded.ok) session.note(recorded.reason);
  return code;
}

async function remove(given: Arguments, folder: HooksFolder, session: Session): Promise<ExitCode> {
  const changes = await plannedRemoval(folder);
  const shared = sharedWith(folder);
  const isNeeded = changes.some(({ action }) => action === 'delete' || action === 'restore');
  if (isNeeded && shared && !given.flag('shared')) {
    return refuse(message(texts.askShared, { reason: shared }), refusal(given), session);
  }
  const code = await carryOut(changes, folder, given, session);
  const isGone = changes.every(({ action }) => action !== 'leave');
  if (code === 0 && isGone && !given.flag('dry-run')) await forgetProgram(folder.root);
  return code;
}

function refusal(given: Arguments): { readonly hooks: readonly never[] } | undefined {
  return given.flag('json') ? { hooks: [] } : undefined;
}

async function carryOut(
  changes: readonly HookChange[],
  folder: HooksFolder,
  given: Arguments,
  session: Session,
): Promise<ExitCode> {
  const isDry = given.flag('dry-run');
  const asJson = given.flag('json');
  for (const { state, action } of changes) {
    if (asJson) session.data({ hook: state.name, action, dryRun: isDry });
    else session.say(message(texts.state, { name: state.name, state: actions[action] }));
  }
  const made = isDry ? undefined : await changeHooks(folder, changes);
  if (made?.ok === false) return refuse(made.reason, refusal(given), session);
  if (!asJson) session.note(message(isDry ? texts.dryRun : texts.done));
  return 0;
}

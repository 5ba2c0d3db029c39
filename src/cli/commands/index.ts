import type { Text } from '../../core/text/language';
import type { NameCommands } from '../../lazy/name-commands';
import type { RepositoryCommands } from '../../lazy/repository-commands';
import type { Command } from '../command';
import type { ExitCode } from '../io';
import type { Session } from '../session';

/** A command as the overview names it; its code is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: Text;
  readonly load: () => Promise<Command>;
}

export interface CommandGroup {
  readonly title: Text;
  readonly commands: readonly CommandEntry[];
}

/** `stemma help schemes`, which lists what commands about names read with. */
export async function listSchemes(session: Session): Promise<ExitCode> {
  const { schemeList } = await import('../../lazy/name-commands.js');
  return schemeList(session, { json: false });
}

/** Loads a command about names. */
function ofNames(name: keyof NameCommands): () => Promise<Command> {
  return async () => {
    const { nameCommands } = await import('../../lazy/name-commands.js');
    return nameCommands[name]();
  };
}

/** Loads a command that reads or changes a repository. */
function inRepository(name: keyof RepositoryCommands): () => Promise<Command> {
  return async () => {
    const { repositoryCommands } = await import('../../lazy/repository-commands.js');
    return repositoryCommands[name]();
  };
}

/** Every command of the command line, in the order of the help. */
export const commandGroups: readonly CommandGroup[] = [
  {
    title: { en: 'Names of a scheme:', 'zh-cn': '命名方案中的名称：' },
    commands: [
      {
        name: 'parse',
        summary: {
          en: 'is a name legal, what are its fields, what is wrong with it',
          'zh-cn': '名称是否合法、有哪些字段、哪里有错',
        },
        load: ofNames('parse'),
      },
      {
        name: 'explain',
        summary: {
          en: 'what a name means in every scheme that can read it, and what comes next',
          'zh-cn': '名称在各个可解读它的方案中的含义，以及下一个名称',
        },
        load: ofNames('explain'),
      },
      {
        name: 'repair',
        summary: { en: 'legal names near a malformed one', 'zh-cn': '与错误名称相近的合法名称' },
        load: ofNames('repair'),
      },
      {
        name: 'next',
        summary: { en: 'the name that follows by an event', 'zh-cn': '某事件之后的下一个名称' },
        load: ofNames('next'),
      },
      {
        name: 'new',
        summary: {
          en: 'a new name from its fields, filled in as far as possible',
          'zh-cn': '由各字段生成新名称，能填的自动填写',
        },
        load: ofNames('newName'),
      },
      {
        name: 'step',
        summary: {
          en: 'may one name follow another by the rules',
          'zh-cn': '按规则一个名称能否接在另一个之后',
        },
        load: ofNames('step'),
      },
      {
        name: 'sequence',
        summary: {
          en: 'names in the order of time: what was skipped, set back, or out of turn',
          'zh-cn': '按时间先后的名称：跳号、未复位、次序颠倒',
        },
        load: ofNames('sequence'),
      },
      {
        name: 'sort',
        summary: { en: "names in the scheme's own order", 'zh-cn': '按方案自身的次序排列名称' },
        load: ofNames('sort'),
      },
      {
        name: 'render',
        summary: {
          en: 'a version as npm, PyPI, Maven, Windows, Android … write it, and back',
          'zh-cn': '版本号在 npm、PyPI、Maven、Windows、Android 等中的写法，以及还原',
        },
        load: ofNames('render'),
      },
      {
        name: 'scheme',
        summary: {
          en: 'try a scheme on names; guess a policy from the names of a repository',
          'zh-cn': '用名称试验方案；根据仓库中的名称推断规范',
        },
        load: ofNames('scheme'),
      },
    ],
  },
  {
    title: { en: 'Files and repositories:', 'zh-cn': '文件和仓库：' },
    commands: [
      {
        name: 'slots',
        summary: { en: 'where versions stand in files', 'zh-cn': '文件中写有版本号的位置' },
        load: inRepository('slots'),
      },
      {
        name: 'check',
        summary: {
          en: 'everything that is not as the policy says; for the build server too',
          'zh-cn': '所有不符合命名规范之处；也可用于构建服务器',
        },
        load: inRepository('check'),
      },
      {
        name: 'refs',
        summary: { en: 'tags and branches with their fields', 'zh-cn': '标签和分支及其字段' },
        load: inRepository('refs'),
      },
      {
        name: 'find',
        summary: {
          en: 'where a version stands, by any of its names',
          'zh-cn': '按任一名称查找版本所在之处',
        },
        load: inRepository('find'),
      },
      {
        name: 'commit-message',
        summary: {
          en: 'the message of a commit, held to the policy; for the hook commit-msg',
          'zh-cn': '按命名规范检查提交说明；供钩子 commit-msg 使用',
        },
        load: inRepository('commitMessage'),
      },
      {
        name: 'hooks',
        summary: {
          en: "Git hooks that hold commits and pushes to the policy, beside the repository's own",
          'zh-cn': '按命名规范检查提交和推送的 Git 钩子，与已有钩子并存',
        },
        load: inRepository('hooks'),
      },
      {
        name: 'bump',
        summary: {
          en: 'write the next version into every file that holds it',
          'zh-cn': '把下一个版本号写入所有相关文件',
        },
        load: inRepository('bump'),
      },
      {
        name: 'undo',
        summary: {
          en: 'take back the last change that Stemma made',
          'zh-cn': '撤销 Stemma 最近一次作的更改',
        },
        load: inRepository('undo'),
      },
      {
        name: 'push',
        summary: {
          en: 'push the branch and the tag of the last change',
          'zh-cn': '推送最近一次更改的分支和标签',
        },
        load: inRepository('push'),
      },
      {
        name: 'tag',
        summary: { en: 'create an annotated release tag', 'zh-cn': '创建附注的发布标签' },
        load: inRepository('tag'),
      },
      {
        name: 'branch',
        summary: { en: 'create a release branch', 'zh-cn': '创建发布分支' },
        load: inRepository('branch'),
      },
      {
        name: 'hotfix',
        summary: {
          en: 'from a release tag to the patch that fixes it',
          'zh-cn': '从发布标签到修复它的补丁',
        },
        load: inRepository('hotfix'),
      },
      {
        name: 'release',
        summary: {
          en: 'where releases stand, whether a gate is open, notes, may an artefact be used',
          'zh-cn': '发布的进展、门禁是否放行、发布说明、制品可否使用',
        },
        load: inRepository('release'),
      },
      {
        name: 'baseline',
        summary: {
          en: 'freeze a milestone or an item, once everything is there',
          'zh-cn': '条件齐备后为里程碑或配置项建立基线',
        },
        load: inRepository('baseline'),
      },
      {
        name: 'layout',
        summary: {
          en: 'create the folders that the policy asks for',
          'zh-cn': '创建命名规范所要求的文件夹',
        },
        load: inRepository('layout'),
      },
    ],
  },
];

/** The command of that name, if there is one. */
export function findCommand(name: string): CommandEntry | undefined {
  return commandGroups.flatMap((group) => group.commands).find((entry) => entry.name === name);
}

/** The names of all commands. */
export function commandNames(): readonly string[] {
  return commandGroups.flatMap((group) => group.commands.map((entry) => entry.name));
}

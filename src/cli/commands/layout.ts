import { checkLayoutPlace } from '../../core/paths/layout-folders';
import { planLayout } from '../../core/plan/plan-layout';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { carryOut, refuse } from '../carry-out';
import type { Command } from '../command';
import * as common from '../common-options';
import { openRepository } from '../open-repository';

const texts = {
  otherPlace: {
    en: 'Cannot create the layout in "{path}": no layout of the policy is for such a folder. They are for {globs}.',
    'zh-cn': '无法在“{path}”中创建布局：命名规范中没有适用于它的布局。现有布局适用于 {globs}。',
  },
} as const satisfies Record<string, Text>;

/** `stemma layout`: creates the folders that the policy asks for. */
export const layout: Command = {
  name: 'layout',
  usage: '[FOLDER…] [--dry-run] [--json]',
  description: {
    en: 'Creates the folders that the layout of the policy asks for and that are missing, each with an\nempty .gitkeep, since Git keeps no empty folders. FOLDER is a further folder that the layout is\nto hold for, such as a new project, from the root of the repository.',
    'zh-cn':
      '创建命名规范的目录布局所要求而尚不存在的文件夹，并放入空的 .gitkeep（Git 不保留空文件夹）。\nFOLDER 是布局要适用的新文件夹，例如新项目，从仓库根目录起写。',
  },
  options: [common.dryRun, common.json],
  examples: [
    {
      line: 'stemma layout --dry-run',
      explains: { en: 'which folders are missing', 'zh-cn': '缺少哪些文件夹' },
    },
    {
      line: 'stemma layout trunk/projectB',
      explains: { en: 'a new project, with all its folders', 'zh-cn': '新项目及其全部文件夹' },
    },
  ],
  failsWhen: {
    en: 'nothing is missing, or the folders could not be created',
    'zh-cn': '没有缺少的文件夹，或未能创建',
  },
  run: async (given, session) => {
    const dryRun = given.flag('dry-run');
    const { root, snapshot } = await openRepository(session, { dryRun });
    const places = given.positionals.map((path) => path.replace(/^\.\/|\/+$/g, ''));
    const problem = places.map((path) => problemOf(snapshot, path)).find(Boolean);
    if (problem) return session.reject(problem);
    const asJson = given.flag('json');
    const plan = planLayout(snapshot, places);
    if (!plan.ok) return refuse(plan.reason, asJson ? {} : undefined, session);
    const folders = plan.value.steps.flatMap((step) =>
      step.type === 'create-folder' ? [step.path] : [],
    );
    const how = { root, snapshot, dryRun, ...(asJson && { json: { folders } }) };
    return carryOut(plan.value, how, session);
  },
};

/** Why no layout can hold for a folder that is to be made. */
function problemOf({ policy }: RepositorySnapshot, path: string): Message | undefined {
  const globs = policy.layout.map((each) => each.in).filter((glob) => glob !== '');
  if (policy.layout.length === 0) return undefined;
  const fits = globs.some((glob) => !checkLayoutPlace(glob, path));
  return fits ? undefined : message(texts.otherPlace, { path, globs });
}

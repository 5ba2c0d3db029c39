import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { nearest } from '../../core/text/nearest';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import * as common from '../common-options';
import type { ExitCode } from '../io';
import { schemeList } from '../scheme-list';
import { inferScheme } from '../scheme/infer';
import { tryScheme } from '../scheme/test';
import type { Session } from '../session';
import { texts as general } from '../text';

const texts = {
  noTask: {
    en: 'Cannot run "stemma scheme": it does not say what to do. Write "stemma scheme test", "infer" or "list".',
    'zh-cn':
      '无法运行“stemma scheme”：没有说明要做什么。请写“stemma scheme test”、“infer”或“list”。',
  },
  unknownTask: {
    en: 'Cannot run "stemma scheme {task}": there is no such task. Write {tasks}.',
    'zh-cn': '无法运行“stemma scheme {task}”：没有这项任务。可用：{tasks}。',
  },
  nearTask: {
    en: 'Cannot run "stemma scheme {task}": there is no such task. Did you mean "{near}"?',
    'zh-cn': '无法运行“stemma scheme {task}”：没有这项任务。是否想用“{near}”？',
  },
} as const satisfies Record<string, Text>;

const tasks = ['test', 'infer', 'list'];

/** `stemma scheme`: try a scheme on names, and guess a policy from the names of a repository. */
export const scheme: Command = {
  name: 'scheme',
  usage:
    'test [--scheme ID | --policy FILE] [--json] [NAME… | --stdin]\n       stemma scheme infer [--write] [--json] [PATH]\n       stemma scheme list [--json]',
  description: {
    en: 'test   tries a scheme, or all schemes of a policy, on names: verdicts, fields, order, what\n       comes next, and which other schemes read a name too. Without names it tries the\n       examples of the schemes.\ninfer  looks at the tags, branches and files of a repository and says which schemes and\n       presets explain how many of them; it proposes a stemma.jsonc, with a new scheme\n       where none fits. It decides nothing: one text fits many schemes.\nlist   names every scheme that can be used here.',
    'zh-cn':
      'test   用一些名称试验某个方案或某个规范的全部方案：是否合法、各字段、次序、下一个名称，\n       以及还有哪些方案也能解读。不给名称时，试验方案自带的示例。\ninfer  查看仓库的标签、分支和文件，说明哪些方案和预设能解释其中多少，并给出一份\n       stemma.jsonc 建议；没有合适的方案时会起草一个。它不替人决定：同一文本往往符合多种方案。\nlist   列出此处可用的全部方案。',
  },
  options: [
    { ...common.scheme, required: false },
    common.schemeOption,
    {
      name: 'policy',
      value: 'FILE',
      help: {
        en: 'test: a policy file to take the schemes from; a draft need not be in force',
        'zh-cn': 'test：从哪个规范文件取方案；可以是尚未生效的草稿',
      },
    },
    common.stdin,
    common.date,
    {
      name: 'write',
      help: {
        en: 'infer: write the proposed stemma.jsonc, unless there is one',
        'zh-cn': 'infer：写出建议的 stemma.jsonc（已存在时不写）',
      },
    },
    common.json,
  ],
  examples: [
    {
      line: 'stemma scheme test --scheme semver 1.4.0 1.4.0-rc.2 1.4',
      explains: { en: 'how some names fare', 'zh-cn': '看看几个名称的情况' },
    },
    {
      line: 'stemma scheme test --policy draft.jsonc',
      explains: {
        en: 'whether a policy reads its own examples',
        'zh-cn': '某个规范能否解读自带的示例',
      },
    },
    {
      line: 'stemma scheme infer',
      explains: {
        en: 'what the names of this repository could follow',
        'zh-cn': '本仓库的名称可能遵循什么规范',
      },
    },
  ],
  failsWhen: {
    en: 'a name is invalid (test), or nothing explains any name (infer)',
    'zh-cn': '有名称不合法（test），或没有任何名称能被解释（infer）',
  },
  run: async (given, session) => {
    const [task, ...rest] = given.positionals;
    if (task === undefined) return session.reject(message(texts.noTask));
    if (task === 'test') return tryScheme({ ...given, positionals: rest }, session);
    if (task === 'infer') return inferScheme({ ...given, positionals: rest }, session);
    if (task === 'list') return listSchemes(rest, given, session);
    const near = nearest(task, tasks);
    return session.reject(
      near === undefined
        ? message(texts.unknownTask, { task, tasks })
        : message(texts.nearTask, { task, near }),
    );
  },
};

function listSchemes(
  surplus: readonly string[],
  given: Arguments,
  session: Session,
): Promise<ExitCode> | ExitCode {
  const [value] = surplus;
  if (value !== undefined)
    return session.reject(message(general.surplusArgument, { value, command: 'scheme list' }));
  return schemeList(session, { json: given.flag('json') });
}

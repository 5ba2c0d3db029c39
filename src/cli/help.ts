import type { Language, Text } from '../core/text/language';
import { everywhere } from './common-options';
import { columns } from './columns';
import type { Command } from './command';
import { commandGroups } from './commands/index';
import type { OptionSpec } from './option-spec';

const words = {
  usage: { en: 'Usage: ', 'zh-cn': '用法：' },
  options: { en: 'Options:', 'zh-cn': '选项：' },
  examples: { en: 'Examples:', 'zh-cn': '示例：' },
  exitCodes: { en: 'Exit codes:', 'zh-cn': '退出码：' },
  required: { en: ' (required)', 'zh-cn': '（必需）' },
  fine: { en: 'fine, warnings included', 'zh-cn': '正常（包括只有警告）' },
  usageError: {
    en: 'wrong usage, or input that cannot be read; stderr says what to do',
    'zh-cn': '用法错误或输入无法读取；标准错误输出会说明怎么办',
  },
  about: {
    en: "Stemma reads, checks and moves version numbers, tags, branches, baselines and file names\nby your team's naming standard: the policy in stemma.jsonc, or one of the built-in schemes.",
    'zh-cn':
      'Stemma 按团队的命名规范（stemma.jsonc 中的规范或内置命名方案）解读、检查和推进\n版本号、标签、分支、基线和文件名。',
  },
  overviewUsage: { en: 'stemma COMMAND [options]', 'zh-cn': 'stemma 命令 [选项]' },
  more: {
    en: 'More:',
    'zh-cn': '更多：',
  },
  helpCommand: {
    en: 'usage, options and examples of a command',
    'zh-cn': '某个命令的用法、选项和示例',
  },
  helpSchemes: { en: 'the naming schemes that can be used here', 'zh-cn': '此处可用的命名方案' },
  version: { en: 'the version of Stemma', 'zh-cn': 'Stemma 的版本' },
  start: { en: 'Good first steps:', 'zh-cn': '可以先试试：' },
} as const satisfies Record<string, Text>;

const firstSteps: readonly string[] = [
  'stemma explain 1.4.0-rc.2',
  'stemma check',
  'stemma bump --event minor --dry-run',
];

/** The help of the whole command line. */
export function overview(language: Language): string {
  const groups = commandGroups.flatMap((group) => [
    `${group.title[language]}`,
    ...columns(group.commands.map(({ name, summary }) => [name, summary[language]])),
    '',
  ]);
  return [
    words.about[language],
    '',
    words.usage[language] + words.overviewUsage[language],
    '',
    ...groups,
    words.start[language],
    ...firstSteps.map((line) => `  ${line}`),
    '',
    words.more[language],
    ...columns([
      ['stemma help COMMAND', words.helpCommand[language]],
      ['stemma help schemes', words.helpSchemes[language]],
      ['stemma --version', words.version[language]],
    ]),
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command, language: Language): string {
  const options = [...command.options, ...everywhere];
  return [
    `${words.usage[language]}stemma ${command.name} ${command.usage}`.trimEnd(),
    '',
    command.description[language],
    '',
    words.options[language],
    ...columns(options.map((option) => [optionName(option), optionHelp(option, language)])),
    '',
    words.examples[language],
    ...command.examples.flatMap(({ line, explains }) => [
      `  ${line}`,
      `      ${explains[language]}`,
    ]),
    '',
    words.exitCodes[language],
    ...columns([
      ['0', words.fine[language]],
      ['1', command.failsWhen[language]],
      ['2', words.usageError[language]],
    ]),
  ].join('\n');
}

function optionName(option: OptionSpec): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `${short}--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`;
}

function optionHelp(option: OptionSpec, language: Language): string {
  return option.help[language] + (option.required ? words.required[language] : '');
}

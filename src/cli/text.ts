import type { Text } from '../core/text/language';

/** What the command line says about its own use. Everything else comes as messages from below. */
export const texts = {
  unknownCommand: {
    en: 'Cannot run "{value}": there is no such command. Run "stemma --help" for the list.',
    'zh-cn': '无法运行“{value}”：没有这个命令。运行“stemma --help”查看全部命令。',
  },
  unknownCommandNear: {
    en: 'Cannot run "{value}": there is no such command. Did you mean "{near}"? Run "stemma --help" for the list.',
    'zh-cn': '无法运行“{value}”：没有这个命令。是否想用“{near}”？运行“stemma --help”查看全部命令。',
  },
  unknownOption: {
    en: 'Cannot read option "{value}": "stemma {command}" has no such option. Run "stemma help {command}" for its options; put "--" before a name that starts with a dash.',
    'zh-cn':
      '无法识别选项“{value}”：“stemma {command}”没有这个选项。运行“stemma help {command}”查看其选项；若它是以短横线开头的名称，请在前面加“--”。',
  },
  unknownOptionNear: {
    en: 'Cannot read option "{value}": "stemma {command}" has no such option. Did you mean "--{near}"? Run "stemma help {command}" for its options.',
    'zh-cn':
      '无法识别选项“{value}”：“stemma {command}”没有这个选项。是否想用“--{near}”？运行“stemma help {command}”查看其选项。',
  },
  missingValue: {
    en: 'Cannot read option "--{option}": it needs a value. Write --{option} {value}.',
    'zh-cn': '无法识别选项“--{option}”：缺少值。请写成 --{option} {value}。',
  },
  switchWithValue: {
    en: 'Cannot read option "--{option}={value}": it is a switch and takes no value. Write --{option} alone.',
    'zh-cn': '无法识别选项“--{option}={value}”：它是开关，不带值。请只写 --{option}。',
  },
  unknownChoice: {
    en: 'Cannot use "{value}" for --{option}: it is none of {choices}. Choose one of them.',
    'zh-cn': '--{option} 不能取“{value}”：可用的值为{choices}。请从中选择。',
  },
  missingOption: {
    en: 'Cannot run "stemma {command}": option --{option} is missing. Add --{option} {value}; see "stemma help {command}".',
    'zh-cn':
      '无法运行“stemma {command}”：缺少选项 --{option}。请加上 --{option} {value}；参见“stemma help {command}”。',
  },
  surplusArgument: {
    en: 'Cannot use argument "{value}": "stemma {command}" takes no more of them. Quote a name that holds spaces; see "stemma help {command}".',
    'zh-cn':
      '无法使用参数“{value}”：“stemma {command}”不接受更多参数。含空格的名称请加引号；参见“stemma help {command}”。',
  },
  notAPair: {
    en: 'Cannot read --{option} "{value}": expected key=value. Write it as --{option} name=value.',
    'zh-cn': '无法识别 --{option}“{value}”：应为 key=value。请写成 --{option} 名称=值。',
  },
  missingName: {
    en: 'Cannot run "stemma {command}": no name was given. Add one, or pipe names in with --stdin.',
    'zh-cn': '无法运行“stemma {command}”：没有给出名称。请写上名称，或用 --stdin 从管道输入。',
  },
  namesAndStdin: {
    en: 'Cannot run "stemma {command}": names were given both as arguments and with --stdin. Use one of them.',
    'zh-cn': '无法运行“stemma {command}”：既写了名称又用了 --stdin。请只用其中一种。',
  },
  badDate: {
    en: 'Cannot use "{value}" as a date: it is no day of the calendar as YYYY-MM-DD. Write one such as 2026-03-31.',
    'zh-cn': '无法把“{value}”用作日期：它不是 YYYY-MM-DD 形式的有效日期。请写成 2026-03-31 这样。',
  },
  unreadableFile: {
    en: 'Cannot read "{value}": {reason}. Check the path and its permissions.',
    'zh-cn': '无法读取“{value}”：{reason}。请检查路径和权限。',
  },
  unreadableInput: {
    en: 'Cannot read standard input: {reason}. Pipe text in, one name a line.',
    'zh-cn': '无法读取标准输入：{reason}。请从管道输入文本，每行一个名称。',
  },
  unknownScheme: {
    en: 'Cannot find scheme "{value}": neither the policy here nor the catalogue has it. Run "stemma help schemes" for the list.',
    'zh-cn':
      '找不到命名方案“{value}”：此处的命名规范和内置目录都没有它。运行“stemma help schemes”查看列表。',
  },
  unknownSchemeNear: {
    en: 'Cannot find scheme "{value}": neither the policy here nor the catalogue has it. Did you mean "{near}"? Run "stemma help schemes" for the list.',
    'zh-cn':
      '找不到命名方案“{value}”：此处的命名规范和内置目录都没有它。是否想用“{near}”？运行“stemma help schemes”查看列表。',
  },
  badOption: {
    en: 'Cannot use scheme "{value}" with these options: {reason}',
    'zh-cn': '无法按这些选项使用命名方案“{value}”：{reason}',
  },
  unknownEvent: {
    en: 'Cannot take step "{value}": scheme {scheme} has no such event. Its events: {events}.',
    'zh-cn': '无法执行步骤“{value}”：命名方案 {scheme} 没有这个事件。可用事件：{events}。',
  },
  unknownEventNear: {
    en: 'Cannot take step "{value}": scheme {scheme} has no such event. Did you mean "{near}"? Its events: {events}.',
    'zh-cn':
      '无法执行步骤“{value}”：命名方案 {scheme} 没有这个事件。是否想用“{near}”？可用事件：{events}。',
  },
  inBrackets: { en: '({title})', 'zh-cn': '（{title}）' },
  noEvents: {
    en: 'Cannot take a step: scheme {scheme} has no events. Write the next name by hand and check it with "stemma parse".',
    'zh-cn':
      '无法执行步骤：命名方案 {scheme} 没有事件。请自行写出下一个名称，并用“stemma parse”检查。',
  },
  badStart: {
    en: 'Cannot step from "{name}": it is not a name of {scheme}. {reason}',
    'zh-cn': '无法从“{name}”推进：它不是 {scheme} 的名称。{reason}',
  },
  badPolicy: {
    en: 'Cannot use the policy "{path}" ({line}:{column}): {reason}',
    'zh-cn': '无法使用命名规范“{path}”（{line}:{column}）：{reason}',
  },
  policyNote: {
    en: 'In the policy "{path}" ({line}:{column}): {reason}',
    'zh-cn': '命名规范“{path}”（{line}:{column}）：{reason}',
  },
  outputFailed: {
    en: 'Cannot write the output: {reason}. Check where it goes and run it again.',
    'zh-cn': '无法写出结果：{reason}。请检查输出位置后重试。',
  },
} as const satisfies Record<string, Text>;

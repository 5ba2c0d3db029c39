import { parse, sortNames } from '../../core/scheme/index';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { json, scheme, schemeOption, stdin } from '../common-options';
import { readLines } from '../lines';
import { askedScheme } from '../schemes';
import type { Session } from '../session';
import { shorten } from '../shorten';

const texts = {
  invalid: { en: 'Cannot sort "{name}": {reason}', 'zh-cn': '无法排序“{name}”：{reason}' },
} as const satisfies Record<string, Text>;

/** `stemma sort`: names in the scheme's own order; what is no name of it comes last, as it came in. */
export const sort: Command = {
  name: 'sort',
  usage: '--scheme ID [--option KEY=VALUE]… [--desc] [--json] [NAME… | --stdin]',
  description: {
    en: "Sorts names by the scheme's own order, oldest first. Lines that are no name of the scheme\ncome last, in the order they came in, and are reported on stderr. Without names it reads\nstandard input.",
    'zh-cn':
      '按方案自身的次序排列名称，由旧到新。不是该方案名称的行按输入次序排在最后，\n并在标准错误输出中报告。未给出名称时读取标准输入。',
  },
  options: [
    scheme,
    schemeOption,
    stdin,
    { name: 'desc', help: { en: 'newest first', 'zh-cn': '由新到旧' } },
    json,
  ],
  examples: [
    {
      line: 'git tag | stemma sort --scheme semver --option prefix=v --desc | head -n 1',
      explains: { en: 'the newest tag', 'zh-cn': '最新的标签' },
    },
  ],
  failsWhen: { en: 'a line is no name of the scheme', 'zh-cn': '有的行不是该方案的名称' },
  run: async (given, session) => {
    const asked = await askedScheme(given, session);
    if (!asked.ok) return session.reject(asked.reason);
    const names = await inputNames(given, session);
    const direction = given.flag('desc') ? 'descending' : 'ascending';
    const { sorted, invalid } = sortNames(asked.value, names, direction);
    for (const name of invalid) {
      const problem = parse(asked.value, name).problems[0];
      const told = { name: shorten(name), reason: problem?.message ?? '' };
      session.note(message(texts.invalid, told));
    }
    print(sorted, true, given, session);
    print(invalid, false, given, session);
    return invalid.length === 0 ? 0 : 1;
  },
};

async function inputNames(given: Arguments, session: Session): Promise<readonly string[]> {
  if (given.positionals.length > 0) return given.positionals;
  const names: string[] = [];
  for await (const batch of readLines(session.io.stdin)) for (const name of batch) names.push(name);
  return names;
}

function print(names: readonly string[], valid: boolean, given: Arguments, session: Session): void {
  for (const input of names) {
    if (given.flag('json')) session.data({ input, valid });
    else session.out.line(input);
  }
}

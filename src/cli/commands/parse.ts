import { parse as parseName, repair, type Scheme } from '../../core/scheme/index';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { json, scheme, schemeOption, stdin } from '../common-options';
import type { ExitCode } from '../io';
import { jsonName } from '../json-name';
import { namesInput } from '../names-input';
import { askedScheme } from '../schemes';
import type { Session } from '../session';
import { sayName } from '../text-name';

/** `stemma parse`: one answer for each name, in the order of the names. */
export const parse: Command = {
  name: 'parse',
  usage: '--scheme ID [--option KEY=VALUE]… [--json] [NAME… | --stdin]',
  description: {
    en: 'Says for each name whether it is legal under a scheme. Of a legal one it prints the\nfields, of another what is wrong, where, and the nearest legal names.',
    'zh-cn':
      '逐个判断名称在某个命名方案下是否合法。合法的名称给出各字段；\n不合法的给出错误、错误的位置和最接近的合法名称。',
  },
  options: [scheme, schemeOption, stdin, json],
  examples: [
    {
      line: 'stemma parse --scheme semver 1.4.0-rc.2',
      explains: { en: 'check one name', 'zh-cn': '检查一个名称' },
    },
    {
      line: 'git tag | stemma parse --scheme semver --option prefix=v --stdin --json',
      explains: {
        en: 'one JSON line for each tag, for another program to read',
        'zh-cn': '每个标签输出一行 JSON，供其他程序读取',
      },
    },
  ],
  failsWhen: { en: 'a name is invalid', 'zh-cn': '有名称不合法' },
  run: async (given, session) => {
    const asked = await askedScheme(given, session);
    if (!asked.ok) return session.reject(asked.reason);
    const names = namesInput('parse', given, session.io);
    if (!names.ok) return session.reject(names.reason);
    return parseAll(asked.value, names.value, given, session);
  },
};

async function parseAll(
  asked: Scheme,
  batches: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  given: Arguments,
  session: Session,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const batch of batches) {
    for (const name of batch) {
      if (!parseOne(asked, name, given.flag('json'), session)) code = 1;
      if (session.out.full) await session.out.flush();
      if (session.out.closed) return code;
    }
    await session.out.flush();
  }
  return code;
}

/** Whether the name is legal. */
function parseOne(asked: Scheme, name: string, asJson: boolean, session: Session): boolean {
  const result = parseName(asked, name);
  const suggestions = result.verdict === 'valid' ? [] : repair(asked, name).map(({ text }) => text);
  if (asJson) session.data(jsonName(name, asked.id, result, suggestions, session));
  else sayName(name, asked.id, result, suggestions, session);
  return result.verdict !== 'invalid';
}

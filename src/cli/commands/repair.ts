import { parse, repair as repairName, type Scheme } from '../../core/scheme/index';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Command } from '../command';
import { json, scheme, schemeOption, stdin } from '../common-options';
import type { ExitCode } from '../io';
import { namesInput } from '../names-input';
import { askedScheme } from '../schemes';
import { shorten } from '../shorten';

const texts = {
  none: {
    en: 'Cannot repair "{name}": no name of {scheme} is near. See "stemma parse --scheme {scheme}" for what is wrong.',
    'zh-cn':
      '无法修复“{name}”：没有相近的 {scheme} 名称。用“stemma parse --scheme {scheme}”查看错误所在。',
  },
} as const satisfies Record<string, Text>;

/** `stemma repair`: the legal names near each name, nearest first. */
export const repair: Command = {
  name: 'repair',
  usage: '--scheme ID [--option KEY=VALUE]… [--json] NAME… | --stdin',
  description: {
    en: 'Offers legal names near a malformed one, nearest first, one a line.',
    'zh-cn': '给出与错误名称相近的合法名称，由近到远，每行一个。',
  },
  options: [scheme, schemeOption, stdin, json],
  examples: [
    {
      line: 'stemma repair --scheme semver v1.04.0',
      explains: { en: 'prints the nearest legal versions', 'zh-cn': '输出最接近的合法版本号' },
    },
  ],
  failsWhen: { en: 'there is no legal name near', 'zh-cn': '没有相近的合法名称' },
  run: async (given, session) => {
    const asked = await askedScheme(given, session);
    if (!asked.ok) return session.reject(asked.reason);
    const names = namesInput('repair', given, session.io);
    if (!names.ok) return session.reject(names.reason);
    let code: ExitCode = 0;
    for await (const batch of names.value) {
      for (const name of batch) {
        const suggestions = nearestNames(asked.value, name);
        if (suggestions.length === 0) {
          code = 1;
          const told = { name: shorten(name), scheme: asked.value.id };
          session.note(message(texts.none, told));
        }
        if (given.flag('json')) session.data({ input: name, suggestions });
        else for (const suggestion of suggestions) session.out.line(suggestion);
      }
      await session.out.flush();
      if (session.out.closed) break;
    }
    return code;
  },
};

/** Legal names near a name; for a legal one, which nothing is nearer to, itself. */
function nearestNames(asked: Scheme, name: string): readonly string[] {
  if (parse(asked, name).verdict === 'valid') return [name];
  return repairName(asked, name).map(({ text }) => text);
}

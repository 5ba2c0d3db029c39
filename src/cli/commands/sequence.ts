import { parse, type Scheme } from '../../core/scheme/index';
import { checkSequence } from '../../core/sequence/check-sequence';
import type { SequenceProblem } from '../../core/sequence/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { json, scheme, schemeOption, stdin } from '../common-options';
import { namesInput } from '../names-input';
import { askedScheme } from '../schemes';
import type { Session } from '../session';
import { shorten } from '../shorten';

const texts = {
  finding: { en: '{line}: {message} [{rule}]', 'zh-cn': '{line}：{message} [{rule}]' },
  invalid: { en: 'Cannot read "{name}": {reason}', 'zh-cn': '无法读取“{name}”：{reason}' },
  clean: { en: 'No findings (names: {count}).', 'zh-cn': '没有发现问题（名称：{count}）。' },
} as const satisfies Record<string, Text>;

/** `stemma sequence`: which names of a list break the laws of their sequence. */
export const sequence: Command = {
  name: 'sequence',
  usage: '--scheme ID [--option KEY=VALUE]… [--json] (NAME… | --stdin)',
  description: {
    en: 'Holds names, given in the order of time, against what the scheme says of one name after\nanother: numbers that were skipped or did not start again, numbers, stages and days that go\nback, tests after the release, more names than a limit allows. Lines that are no name of the\nscheme are reported on stderr and take no part.',
    'zh-cn':
      '按时间先后给出名称，检查它们是否符合方案对前后名称的规定：跳号、未复位，\n编号、阶段或日期后退，发布后的测试，数量超限。不是该方案名称的行在标准错误输出中报告，\n不参与检查。',
  },
  options: [scheme, schemeOption, stdin, json],
  examples: [
    {
      line: 'git tag --sort=creatordate | stemma sequence --scheme semver --option prefix=v --stdin',
      explains: { en: 'the tags of a repository', 'zh-cn': '检查仓库的标签' },
    },
  ],
  failsWhen: {
    en: 'there is a finding, or a line is no name of the scheme',
    'zh-cn': '有问题，或有的行不是该方案的名称',
  },
  run: async (given, session) => {
    const asked = await askedScheme(given, session);
    if (!asked.ok) return session.reject(asked.reason);
    const input = namesInput('sequence', given, session.io);
    if (!input.ok) return session.reject(input.reason);
    const names: string[] = [];
    for await (const batch of input.value) for (const name of batch) names.push(name);
    const unread = noteUnread(asked.value, names, session);
    const problems = checkSequence(asked.value, names);
    for (const problem of problems) {
      print(problem, names, given, session);
      if (session.out.full) await session.out.flush();
      if (session.out.closed) break;
    }
    if (problems.length > 0 || unread > 0) return 1;
    if (!given.flag('json')) session.say(message(texts.clean, { count: names.length }));
    return 0;
  },
};

/** Reports the lines that are no name of the scheme, and counts them. */
function noteUnread(asked: Scheme, names: readonly string[], session: Session): number {
  let count = 0;
  for (const name of names) {
    const { name: read, problems } = parse(asked, name);
    if (read) continue;
    count++;
    const reason = problems[0]?.message ?? '';
    session.note(message(texts.invalid, { name: shorten(name), reason }));
  }
  return count;
}

function print(
  { index, breach, message: reason, right, against }: SequenceProblem,
  names: readonly string[],
  given: Arguments,
  session: Session,
): void {
  const rule = `sequence/${breach}`;
  const line = index + 1;
  if (given.flag('json')) {
    const name = names[index];
    session.data({ line, name, rule, message: session.render(reason), right, against });
  } else session.say(message(texts.finding, { line, message: reason, rule }));
}

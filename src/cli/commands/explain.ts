import { schemesInForce } from '../../core/policy/schemes-in-force';
import { nextSteps, parse, repair, type ParseResult, type Scheme } from '../../core/scheme/index';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { success, type Result } from '../../core/text/result';
import { nearMisses, readingsOf } from '../../core/workshop/readings';
import { readPairs, type Arguments } from '../arguments';
import type { Command } from '../command';
import * as common from '../common-options';
import { dayInput } from '../context-input';
import { jsonReading, sayReading, sayRecorded, type Reading } from '../explanation';
import type { ExitCode } from '../io';
import { jsonName } from '../json-name';
import { recordedWith } from '../recorded-with';
import { loadSchemes, type Schemes } from '../schemes';
import type { Session } from '../session';
import { shorten } from '../shorten';
import { sayName } from '../text-name';

const texts = {
  oneName: {
    en: 'Cannot run "stemma explain": no name was given. Write one, such as stemma explain 1.4.0.',
    'zh-cn': '无法运行“stemma explain”：没有给出名称。请写上名称，例如 stemma explain 1.4.0。',
  },
  optionWithoutScheme: {
    en: 'Cannot use --option: it belongs to one scheme, and none was named. Add --scheme ID.',
    'zh-cn': '无法使用 --option：它属于某个方案，而没有指明方案。请加上 --scheme ID。',
  },
  none: {
    en: 'Cannot explain "{name}": no scheme that is known here can read it. Name the scheme that it should follow with --scheme to see what is wrong.',
    'zh-cn':
      '无法解释“{name}”：此处已知的方案都读不了它。用 --scheme 指明它应遵循的方案，即可看到错误所在。',
  },
  nearly: {
    en: 'Nearly {title} ({scheme}): {reason} Nearest: {suggestion}',
    'zh-cn': '接近 {title}（{scheme}）：{reason}最接近的名称：{suggestion}',
  },
} as const satisfies Record<string, Text>;

/** `stemma explain`: every scheme that can read a name, how it reads it, and what comes next. */
export const explain: Command = {
  name: 'explain',
  usage: '[--scheme ID [--option KEY=VALUE]…] [--json] NAME',
  description: {
    en: 'Explains a name field by field: what each part is called, what it means, and which names\nmay come next. Without --scheme it shows every scheme that can read the name, because one\ntext often fits several; with --scheme it also says what is wrong with a name that does not fit.',
    'zh-cn':
      '逐个字段解释名称：各部分叫什么、是什么意思、下一个名称可以是什么。\n不带 --scheme 时列出所有能解读它的方案，因为同一文本往往符合好几个；\n带 --scheme 时，对不符合的名称还会说明错误所在。',
  },
  options: [{ ...common.scheme, required: false }, common.schemeOption, common.date, common.json],
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma explain V100R001C01B023',
      explains: { en: 'what the name can be', 'zh-cn': '这个名称可能是什么' },
    },
    {
      line: 'stemma explain --scheme semver 1.4',
      explains: { en: 'why it is no semantic version', 'zh-cn': '它为什么不是语义化版本' },
    },
  ],
  failsWhen: {
    en: 'no scheme can read the name, or the one named cannot',
    'zh-cn': '没有方案（或指明的方案）能解读该名称',
  },
  run: async (given, session) => {
    const name = given.positionals[0];
    if (name === undefined) return session.reject(message(texts.oneName));
    const day = dayInput(given, session.io);
    if (!day.ok) return session.reject(day.reason);
    const schemes = await loadSchemes(session);
    const asked = askedSchemes(given, schemes);
    if (!asked.ok) return session.reject(asked.reason);
    const recorded = await recordedWith(name, schemes.policy, session);
    if (!recorded.ok) return session.reject(recorded.reason);
    const readings = inOrder(asked.value, name, schemes).flatMap((scheme): Reading[] => {
      const { name: read, problems, verdict } = parse(scheme, name);
      if (!read) return [];
      const next = nextSteps(scheme, read, { today: day.value });
      return [{ scheme, name: read, problems, verdict, next, recorded: recorded.value }];
    });
    return answer(name, asked.value, readings, given, session);
  },
};

/** The scheme of `--scheme`, or every scheme there is here. */
function askedSchemes(given: Arguments, schemes: Schemes): Result<Scheme[]> {
  const options = readPairs('option', given.values('option'));
  if (!options.ok) return options;
  const asked = given.value('scheme');
  if (asked === undefined && given.values('option').length > 0) {
    return { ok: false, reason: message(texts.optionWithoutScheme) };
  }
  if (asked === undefined) {
    return success(
      schemes.ids.flatMap((id) => {
        const scheme = schemes.open(id);
        return scheme.ok ? [scheme.value] : [];
      }),
    );
  }
  const scheme = schemes.open(asked, options.value);
  return scheme.ok ? success([scheme.value]) : scheme;
}

/** The schemes that read the name: those of the policy first, then those that say most about it. */
function inOrder(asked: readonly Scheme[], name: string, { policy }: Schemes): readonly Scheme[] {
  const used = new Set(policy ? schemesInForce(policy).values() : []);
  const readings = readingsOf(asked, name, (scheme) => used.has(scheme));
  return readings.flatMap((reading) => asked.find(({ id }) => id === reading.scheme) ?? []);
}

const mostMisses = 3;

/** The schemes that nearly read the name, said to be no more than that. */
function sayMisses(
  asked: readonly Scheme[],
  name: string,
  given: Arguments,
  session: Session,
): void {
  for (const { scheme, title, problem, suggestion } of nearMisses(asked, name, mostMisses)) {
    const result: ParseResult = { verdict: 'invalid', problems: [problem] };
    if (given.flag('json')) session.data(jsonName(name, scheme, result, [suggestion], session));
    else {
      const what = { title, scheme, reason: problem.message, suggestion };
      session.say(message(texts.nearly, what));
    }
  }
}

function answer(
  name: string,
  asked: readonly Scheme[],
  readings: readonly Reading[],
  given: Arguments,
  session: Session,
): ExitCode {
  for (const reading of readings) {
    if (given.flag('json')) session.data(jsonReading(reading, session));
    else sayReading(reading, session);
  }
  if (!given.flag('json')) readings[0]?.recorded.forEach((tag) => sayRecorded(tag, session));
  if (readings.length > 0) return 0;
  const [only] = asked;
  if (given.value('scheme') === undefined || !only) {
    session.note(message(texts.none, { name: shorten(name) }));
    sayMisses(asked, name, given, session);
    return 1;
  }
  const result = parse(only, name);
  const suggestions = repair(only, name).map(({ text }) => text);
  if (given.flag('json')) session.data(jsonName(name, only.id, result, suggestions, session));
  else sayName(name, only.id, result, suggestions, session);
  return 1;
}

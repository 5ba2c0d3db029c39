import { checkTransition, parse, step as takeStep } from '../../core/scheme/index';
import type { Scheme, StepContext, TransitionResult } from '../../core/scheme/index';
import { message } from '../../core/text/message';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import * as common from '../common-options';
import { stepContextInput } from '../context-input';
import type { ExitCode } from '../io';
import { knownEvent } from '../next-name';
import { askedScheme } from '../schemes';
import type { Session } from '../session';
import { shorten } from '../shorten';
import type { Text } from '../../core/text/language';

const texts = {
  accepted: { en: 'accepted: {event}', 'zh-cn': '接受：{event}' },
  right: { en: 'right would be: {right}', 'zh-cn': '正确的是：{right}' },
  notAName: {
    en: 'Cannot accept "{name}": it is not a name of {scheme}. {reason}',
    'zh-cn': '无法接受“{name}”：它不是 {scheme} 的名称。{reason}',
  },
} as const satisfies Record<string, Text>;

/** `stemma step`: whether one name may follow another. */
export const step: Command = {
  name: 'step',
  usage: '--scheme ID --from NAME --to NAME [--event EVENT] [--set FIELD=VALUE]… [--json]',
  description: {
    en: 'Says whether going from one name to another is what the scheme allows, by one event or\nby any. When it is not, it says why and what would have been right.',
    'zh-cn':
      '判断从一个名称到另一个名称是否为方案所允许（指定事件或任意事件）。\n不允许时说明原因和正确的名称。',
  },
  options: [
    common.scheme,
    {
      name: 'from',
      value: 'NAME',
      required: true,
      help: { en: 'the earlier name', 'zh-cn': '较早的名称' },
    },
    {
      name: 'to',
      value: 'NAME',
      required: true,
      help: { en: 'the later name', 'zh-cn': '较晚的名称' },
    },
    common.event,
    common.set,
    common.date,
    common.existing,
    common.schemeOption,
    common.json,
  ],
  maxPositionals: 0,
  examples: [
    {
      line: 'stemma step --scheme semver --from 1.4.0 --to 1.5.1 --event minor',
      explains: { en: 'refused; 1.5.0 would be right', 'zh-cn': '拒绝；正确的是 1.5.0' },
    },
  ],
  failsWhen: { en: 'the step is refused', 'zh-cn': '该步骤被拒绝' },
  run: async (given, session) => {
    const asked = await askedScheme(given, session);
    if (!asked.ok) return session.reject(asked.reason);
    const event = given.value('event');
    const known = event === undefined ? undefined : knownEvent(asked.value, event);
    if (known?.ok === false) return session.reject(known.reason);
    const context = await stepContextInput(given, session.io);
    if (!context.ok) return session.reject(context.reason);
    const transition = judge(asked.value, given, context.value);
    return sayTransition(transition, given, session);
  },
};

function judge(scheme: Scheme, given: Arguments, context: StepContext): TransitionResult {
  const event = given.value('event');
  const [from, to] = ['from', 'to'].map((option) => given.value(option) ?? '');
  const start = parse(scheme, from ?? '');
  if (!start.name) return notAName(scheme, from ?? '');
  const end = parse(scheme, to ?? '');
  if (end.name) {
    const { today, ...others } = context;
    const dated = given.value('date') === undefined ? others : { ...others, today };
    return checkTransition(scheme, start.name, end.name, event, dated);
  }
  const refusal = notAName(scheme, to ?? '');
  if (event === undefined) return refusal;
  const right = takeStep(scheme, start.name, event, context);
  return right.ok ? { ...refusal, event, right: right.to.text } : { ...refusal, event };
}

function notAName(
  scheme: Scheme,
  name: string,
): Extract<TransitionResult, { readonly verdict: 'refuse' }> {
  const reason = parse(scheme, name).problems[0]?.message ?? '';
  const told = { name: shorten(name), scheme: scheme.id, reason };
  return { verdict: 'refuse', reason: message(texts.notAName, told) };
}

function sayTransition(result: TransitionResult, given: Arguments, session: Session): ExitCode {
  if (given.flag('json')) {
    const { verdict, event } = result;
    session.data(
      result.verdict === 'accept'
        ? { verdict, event }
        : { verdict, event, right: result.right, reason: session.render(result.reason) },
    );
  } else if (result.verdict === 'accept') {
    session.say(message(texts.accepted, { event: result.event }));
  } else {
    session.note(result.reason);
    if (result.right !== undefined) session.note(message(texts.right, { right: result.right }));
  }
  return result.verdict === 'accept' ? 0 : 1;
}

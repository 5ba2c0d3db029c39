import { decidedBy } from '../../core/policy/decided-by';
import {
  decidersOf,
  nextSteps,
  parse,
  step,
  type Name,
  type Scheme,
} from '../../core/scheme/index';
import type { StepContext, StepResult } from '../../core/scheme/index';
import { message, type Message } from '../../core/text/message';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import * as common from '../common-options';
import { stepContextInput } from '../context-input';
import { columns } from '../columns';
import type { ExitCode } from '../io';
import { eventsOf, jsonStep, knownEvent } from '../next-name';
import { loadSchemes, openAsked, type Schemes } from '../schemes';
import type { Session } from '../session';
import { shorten } from '../shorten';
import { texts } from '../text';

/** `stemma next`: the name that follows another by an event, or by each event. */
export const next: Command = {
  name: 'next',
  usage: '--scheme ID --from NAME [--event EVENT] [--set FIELD=VALUE]… [--json]',
  description: {
    en: 'Prints the name that follows another when something happened (an event of the scheme).\nWithout --event it lists every event with the name it leads to, or why it is refused.',
    'zh-cn':
      '给出某事件（命名方案定义的事件）发生后的下一个名称。\n不带 --event 时列出每个事件及其结果，或被拒绝的原因。',
  },
  options: [
    common.scheme,
    {
      name: 'from',
      value: 'NAME',
      required: true,
      help: { en: 'the name to start from', 'zh-cn': '起始名称' },
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
      line: 'stemma next --scheme semver --from 1.4.0',
      explains: { en: 'every event and where it leads', 'zh-cn': '全部事件及其结果' },
    },
    {
      line: 'stemma next --scheme greek --from 1.0.0.051021_beta --event stage --set stage=RC',
      explains: { en: 'one event, with the stage chosen', 'zh-cn': '单个事件，并指定阶段' },
    },
  ],
  failsWhen: {
    en: 'the name is invalid or the event is refused',
    'zh-cn': '名称不合法，或事件被拒绝',
  },
  run: async (given, session) => {
    const schemes = await loadSchemes(session);
    const asked = openAsked(given, schemes);
    if (!asked.ok) return session.reject(asked.reason);
    const event = given.value('event');
    const known = event === undefined ? undefined : knownEvent(asked.value, event);
    if (known?.ok === false) return session.reject(known.reason);
    const context = await stepContextInput(given, session.io);
    if (!context.ok) return session.reject(context.reason);
    const written = given.value('from') ?? '';
    const from = parse(asked.value, written);
    if (!from.name) {
      const reason = from.problems[0]?.message ?? '';
      const told = { name: shorten(written), scheme: asked.value.id, reason };
      return sayBadStart(asked.value, written, message(texts.badStart, told), given, session);
    }
    const start = { schemes, scheme: asked.value, from: from.name };
    if (event === undefined) return list(start, context.value, given, session);
    return one(start, step(asked.value, from.name, event, context.value), given, session);
  },
};

/** What the run starts from. */
interface Start {
  readonly schemes: Schemes;
  readonly scheme: Scheme;
  readonly from: Name;
}

/** A start that is no name: refused for the event asked for, or for each. */
function sayBadStart(
  scheme: Scheme,
  from: string,
  reason: Message,
  given: Arguments,
  session: Session,
): ExitCode {
  if (given.flag('json')) {
    const refused = session.render(reason);
    const asked = given.value('event');
    const events = asked === undefined ? eventsOf(scheme).keys() : [asked];
    for (const event of events) session.data({ from, event, refused });
  } else {
    session.note(reason);
  }
  return 1;
}

/** Prints where one event leads: the bare name, so that a script can take it as it is. */
function one(
  { schemes, scheme, from }: Start,
  result: StepResult,
  given: Arguments,
  session: Session,
): ExitCode {
  if (given.flag('json')) session.data(jsonStep(result, session));
  if (!result.ok) {
    if (!given.flag('json')) session.note(result.reason);
    return 1;
  }
  if (!given.flag('json')) session.out.line(result.to.text);
  for (const note of result.notes) session.note(note);
  const decided = decidedBy(schemes.policy, decidersOf(scheme, from, result.event));
  if (decided) session.note(decided);
  return 0;
}

/** Prints where every event leads. */
function list(
  { schemes, scheme, from }: Start,
  context: StepContext,
  given: Arguments,
  session: Session,
): ExitCode {
  const steps = nextSteps(scheme, from, context);
  if (given.flag('json')) {
    for (const { result } of steps) session.data(jsonStep(result, session));
    return 0;
  }
  const rows = steps.map(({ event, title, deciders, result }) => {
    const outcome = result.ok ? result.to.text : session.render(result.reason);
    const decided = result.ok ? decidedBy(schemes.policy, deciders) : undefined;
    const parts = [message(texts.inBrackets, { title }), ...(decided ? [decided] : [])];
    return [event, `${outcome}  ${parts.map((part) => session.render(part)).join(' ')}`] as const;
  });
  if (rows.length === 0) session.note(message(texts.noEvents, { scheme: scheme.id }));
  for (const row of columns(rows)) session.out.line(row);
  return 0;
}

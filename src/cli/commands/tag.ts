import { nextTagNames } from '../../core/plan/next-names';
import { planTag } from '../../core/plan/plan-ref';
import { tagMessageFor } from '../../core/plan/tag-message';
import { throughTagGate } from '../../core/release/plans/tag-gate';
import { tagNameFor } from '../../core/plan/plan-release';
import { unitTitle } from '../../core/policy/unit-title';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import type { Arguments } from '../arguments';
import { carryOut, refuse } from '../carry-out';
import type { Command } from '../command';
import { commitInput } from '../commit-input';
import * as common from '../common-options';
import { dayInput } from '../context-input';
import type { ExitCode } from '../io';
import { openRepository } from '../open-repository';
import { recordedInput } from '../recorded-input';
import type { Session } from '../session';
import { subjectOf, versionIn, whyRefused } from '../tag-message';
import { tagAct } from '../tag-act';
import { askedUnit } from '../unit';

const texts = {
  nameAndEvent: {
    en: 'Cannot create a tag: both a name and --event were given. Use one of them.',
    'zh-cn': '无法创建标签：既写了名称又用了 --event。请只用其中一种。',
  },
  noRule: {
    en: 'Cannot name a tag for {version} of {unit}: no rule for tags in the policy carries it. Give the name, or add a rule to "tags" in stemma.jsonc.',
    'zh-cn':
      '无法为{unit}的 {version} 生成标签名：命名规范的标签规则都不能承载它。请写出名称，或在 stemma.jsonc 的“tags”中添加规则。',
  },
  noEvent: {
    en: 'Cannot name a tag by "{event}": the events that lead to a new tag here are {events}. Use one of them, or give the name.',
    'zh-cn':
      '无法按“{event}”生成标签名：此处能得到新标签的事件有 {events}。请改用其中之一，或写出名称。',
  },
  noEvents: {
    en: 'Cannot name a tag by "{event}": no tag exists yet to step from. Give the first name.',
    'zh-cn': '无法按“{event}”生成标签名：还没有可以推进的标签。请写出首个名称。',
  },
  noEntry: {
    en: 'The changelog has no section for {version}; the message is "{subject}".',
    'zh-cn': '更新日志中没有 {version} 的小节；标签说明为“{subject}”。',
  },
} as const satisfies Record<string, Text>;

/** `stemma tag`: an annotated tag at HEAD, with a name that the policy accepts. */
export const tag: Command = {
  name: 'tag',
  usage:
    '[NAME] [--unit UNIT] [--event EVENT] [--from REVISION] [--message TEXT] [--external VERSION]\n                  [--decided-by NAME]… [--override REASON] [--date D] [--dry-run] [--json]',
  description: {
    en: "Creates an annotated tag at HEAD or another commit. Without NAME it carries the unit's version as the policy\nwrites it, or with --event the name that follows the newest tag. A name that the policy or\nGit refuses is not created. The message is the changelog's section unless one is given.",
    'zh-cn':
      '在 HEAD 或其他提交上创建附注标签。不写 NAME 时按命名规范写出单元的当前版本；\n带 --event 时取最新标签之后的名称。命名规范或 Git 不接受的名称不会创建。\n未给出说明时使用更新日志中的对应小节。',
  },
  options: [
    {
      name: 'unit',
      value: 'UNIT',
      help: {
        en: 'the unit whose version the tag carries; may be left out where there is one only',
        'zh-cn': '标签承载其版本的单元；只有一个时可以省略',
      },
    },
    common.event,
    common.from,
    {
      name: 'message',
      value: 'TEXT',
      help: { en: 'what the tag says', 'zh-cn': '标签的说明' },
    },
    common.external,
    common.decidedBy,
    common.override,
    common.date,
    common.dryRun,
    common.json,
  ],
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma tag --dry-run',
      explains: { en: 'which tag the current version gets', 'zh-cn': '当前版本会得到哪个标签' },
    },
    {
      line: 'stemma tag v1.4.0 --message "First stable release"',
      explains: { en: 'a name of your own', 'zh-cn': '自己指定名称' },
    },
  ],
  failsWhen: {
    en: 'the name is refused, or the tag could not be created',
    'zh-cn': '名称被拒绝，或标签未能创建',
  },
  run: async (given, session) => {
    const dryRun = given.flag('dry-run');
    const { root, snapshot } = await openRepository(session, { dryRun });
    const name = tagName(snapshot, given, session);
    if (!name.ok) return session.reject(name.reason);
    const asJson = given.flag('json');
    if (name.value === undefined)
      return refuse(noRule(snapshot, given), asJson ? {} : undefined, session);
    return create(snapshot, { root, name: name.value }, given, session);
  },
};

async function create(
  snapshot: RepositorySnapshot,
  { root, name }: { readonly root: string; readonly name: string },
  given: Arguments,
  session: Session,
): Promise<ExitCode> {
  const asJson = given.flag('json');
  const text = given.value('message') ?? tagMessageFor(snapshot, name);
  const recorded = recordedInput(given);
  const wanted = given.value('unit');
  const unit = wanted === undefined ? undefined : askedUnit(snapshot, wanted);
  if (unit?.ok === false) return session.reject(unit.reason);
  const from = await commitInput(root, given);
  if (!from.ok) return session.reject(from.reason);
  const today = dayInput(given, session.io);
  if (!today.ok) return session.reject(today.reason);
  const act = await tagAct(root, given, today.value);
  const unitId = unit?.value.unit.id;
  const made = planTag(snapshot, {
    name,
    message: text,
    ...recorded,
    ...(unitId !== undefined && { unit: unitId }),
    ...(from.value !== undefined && { target: from.value }),
  });
  const about = { tag: name, unit: unitId };
  const plan = made.ok ? throughTagGate(snapshot, made.value, about, act) : made;
  if (!plan.ok) {
    const reason = whyRefused(snapshot, name, plan.reason);
    return refuse(reason, asJson ? { tag: name } : undefined, session);
  }
  if (text === subjectOf(snapshot, name)) {
    session.note(message(texts.noEntry, { version: versionIn(snapshot, name), subject: text }));
  }
  const notes = plan.value.notes.map((note) => session.render(note));
  const json = asJson ? { json: { tag: name, message: text, ...recorded, notes } } : {};
  return carryOut(plan.value, { root, snapshot, dryRun: given.flag('dry-run'), ...json }, session);
}

/**
 * The name that was given, or the one that the policy makes of the unit's version or an event; undefined
 * when the policy has no rule that makes one.
 */
function tagName(
  snapshot: RepositorySnapshot,
  given: Arguments,
  session: Session,
): Result<string | undefined> {
  const event = given.value('event');
  const [name] = given.positionals;
  if (name !== undefined) {
    return event === undefined ? success(name) : failure(message(texts.nameAndEvent));
  }
  if (event !== undefined) return nameByEvent(snapshot, event, given, session);
  const asked = askedUnit(snapshot, given.value('unit'));
  if (!asked.ok) return asked;
  const { unit, version = '' } = asked.value;
  return success(tagNameFor(snapshot, unit, version));
}

function noRule(snapshot: RepositorySnapshot, given: Arguments): Message {
  const asked = askedUnit(snapshot, given.value('unit'));
  if (!asked.ok) return asked.reason;
  const { unit, version = '' } = asked.value;
  return message(texts.noRule, { unit: unitTitle(unit), version });
}

function nameByEvent(
  snapshot: RepositorySnapshot,
  event: string,
  given: Arguments,
  session: Session,
): Result<string> {
  const today = dayInput(given, session.io);
  if (!today.ok) return today;
  const asked = given.value('unit');
  const unit = asked === undefined ? undefined : askedUnit(snapshot, asked);
  if (unit?.ok === false) return unit;
  const names = nextTagNames(snapshot, {
    today: today.value,
    ...(unit && { unit: unit.value.unit.id }),
  });
  const found = names.find((next) => next.event === event);
  if (found) return success(found.name);
  const events = [...new Set(names.flatMap((next) => next.event ?? []))];
  return failure(
    events.length === 0
      ? message(texts.noEvents, { event })
      : message(texts.noEvent, { event, events }),
  );
}

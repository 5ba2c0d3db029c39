import type { Recorded } from '../../core/plan/annotate';
import { planBump, type BumpPlan } from '../../core/plan/plan-bump';
import { throughTagGate } from '../../core/release/plans/tag-gate';
import { schemeOfUnit } from '../../core/plan/unit-scheme';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { whySuggested } from '../../core/commits/suggest-event';
import type { EventSuggestion } from '../../core/commits/types';
import { suggestEventFor } from '../../host/suggest-event';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Day } from '../../core/text/day';
import { success, type Result } from '../../core/text/result';
import type { UnitState } from '../../core/units/types';
import type { Arguments } from '../arguments';
import { carryOut, refuse } from '../carry-out';
import type { Command } from '../command';
import * as common from '../common-options';
import { stepContextInput } from '../context-input';
import { knownEvent } from '../next-name';
import { openRepository } from '../open-repository';
import { recordedInput } from '../recorded-input';
import type { Session } from '../session';
import { tagAct } from '../tag-act';
import { askedUnit } from '../unit';

const texts = {
  auto: { en: 'The event is "{event}": {why}.', 'zh-cn': '事件为“{event}”：{why}。' },
} as const satisfies Record<string, Text>;

/** `stemma bump`: the next version in every file that carries the version of a unit. */
export const bump: Command = {
  name: 'bump',
  usage:
    '[UNIT] --event EVENT|auto [--dry-run] [--commit] [--tag] [--no-changelog] [--date YYYY-MM-DD] [--json]',
  description: {
    en: "Moves a unit's version by an event of its scheme and writes it into every file that carries\nit and those of the units that follow it; nothing else in them changes. What the changelog\nhas as unreleased moves under the new version. With --event auto the messages of the commits\nsince the last tag say what happened (feat, fix, a breaking change). UNIT is an id of the\npolicy or a folder, and may be left out where there is only one. When a step fails, everything before it is taken back.",
    'zh-cn':
      '按方案的事件推进某个单元的版本，并写入所有带有该版本的文件（包括跟随它的单元），\n其他内容不变。更新日志中“未发布”的内容移到新版本之下。--event auto 时根据自上个标签以来的\n提交说明（“feat: …”、“fix: …”）决定事件。\nUNIT 是命名规范中的单元或文件夹；只有一个单元时可以省略。\n某一步失败时，之前的更改会全部撤回。',
  },
  options: [
    { ...common.event, required: true },
    common.set,
    common.date,
    common.existing,
    {
      name: 'commit',
      help: {
        en: 'commit the changed files and nothing else',
        'zh-cn': '提交改动的文件，不含其他内容',
      },
    },
    {
      name: 'tag',
      help: {
        en: 'commit, and create the tag of the new version as the policy writes it',
        'zh-cn': '提交，并按命名规范创建新版本的标签',
      },
    },
    {
      name: 'message',
      value: 'TEXT',
      help: {
        en: "the tag's message instead of the changelog's section",
        'zh-cn': '标签的说明，代替更新日志中的对应小节',
      },
    },
    common.external,
    common.decidedBy,
    common.override,
    {
      name: 'no-changelog',
      help: {
        en: 'leave the changelog as it is',
        'zh-cn': '不改动更新日志',
      },
    },
    {
      name: 'align',
      help: {
        en: 'where files hold different versions, bring them all to the new one',
        'zh-cn': '各文件版本不一致时，全部改为新版本',
      },
    },
    common.dryRun,
    common.json,
  ],
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma bump --event minor --dry-run',
      explains: { en: 'see what would change', 'zh-cn': '查看将有哪些更改' },
    },
    {
      line: 'stemma bump server --event minor --tag',
      explains: { en: 'write, commit and tag', 'zh-cn': '写入、提交并打标签' },
    },
    {
      line: 'stemma bump --event auto --dry-run',
      explains: { en: 'what the commits ask for', 'zh-cn': '按提交说明决定升级哪一位' },
    },
  ],
  failsWhen: {
    en: 'the step is refused, or a change could not be made',
    'zh-cn': '该步骤被拒绝，或更改未能完成',
  },
  run: async (given, session) => {
    const dryRun = given.flag('dry-run');
    const { root, snapshot } = await openRepository(session, { dryRun });
    const asked = askedUnit(snapshot, given.positionals[0]);
    if (!asked.ok) return session.reject(asked.reason);
    const { unit } = asked.value;
    const context = await stepContextInput(given, session.io);
    if (!context.ok) return session.reject(context.reason);
    const chosen = await chosenEvent(
      given,
      { root, snapshot, state: asked.value },
      context.value.today,
    );
    if (!chosen.ok) {
      return refuse(chosen.reason, given.flag('json') ? { unit: unit.id } : undefined, session);
    }
    const suggested = chosen.value.suggestion;
    if (suggested) session.note(message(texts.auto, autoTold(suggested)));
    const event = knownEvent(schemeOfUnit(snapshot.policy, unit), chosen.value.event);
    if (!event.ok) return session.reject(event.reason);
    const act = await tagAct(root, given, context.value.today);
    const made = planBump(snapshot, {
      unit: unit.id,
      event: event.value,
      ...context.value,
      ...wishes(given),
      ...(act.by !== undefined && { by: act.by }),
    });
    const tagged = made.ok ? made.value.tag : undefined;
    const plan =
      made.ok && tagged !== undefined
        ? throughTagGate(snapshot, made.value, { tag: tagged, unit: unit.id }, act)
        : made;
    const asJson = given.flag('json');
    if (!plan.ok) {
      const told = { unit: unit.id, event: event.value };
      return refuse(plan.reason, asJson ? told : undefined, session);
    }
    const why = suggested && {
      commits: suggested.commits.map(({ id, subject }) => ({ id, subject })),
    };
    const json = asJson ? { json: { ...jsonPlan(plan.value, session), ...why } } : {};
    return carryOut(plan.value, { root, snapshot, dryRun, ...json }, session);
  },
};

/** The event that is named, or with `auto` the one that the commits ask for. */
async function chosenEvent(
  given: Arguments,
  at: { readonly root: string; readonly snapshot: RepositorySnapshot; readonly state: UnitState },
  today: Day,
): Promise<Result<{ readonly event: string; readonly suggestion?: EventSuggestion }>> {
  const event = given.value('event') ?? '';
  if (event !== 'auto') return success({ event });
  const suggested = await suggestEventFor(at.root, at.snapshot, at.state, { today });
  if (!suggested.ok) return suggested;
  return success({ event: suggested.value.event, suggestion: suggested.value });
}

function autoTold(suggestion: EventSuggestion): { readonly event: string; readonly why: Message } {
  return { event: suggestion.event, why: whySuggested(suggestion) };
}

function wishes(given: Arguments): {
  readonly changelog: boolean;
  readonly commit: boolean;
  readonly tag: boolean;
  readonly alignDrift: boolean;
  readonly tagMessage?: string;
} & Recorded {
  const tagMessage = given.value('message');
  return {
    // A tag stands on a commit, so it brings one with it.
    commit: given.flag('commit') || given.flag('tag'),
    tag: given.flag('tag'),
    alignDrift: given.flag('align'),
    changelog: !given.flag('no-changelog'),
    ...(tagMessage === undefined ? {} : { tagMessage }),
    ...recordedInput(given),
  };
}

function jsonPlan(plan: BumpPlan, session: Session): Readonly<Record<string, unknown>> {
  const { unit, event, from, to, tag, notes, steps } = plan;
  return {
    unit,
    event,
    from,
    to,
    files: steps.flatMap((step) => (step.type === 'edit-file' ? [step.path] : [])),
    commit: steps.some(({ type }) => type === 'commit'),
    ...(tag === undefined ? {} : { tag }),
    notes: notes.map((note) => session.render(note)),
  };
}

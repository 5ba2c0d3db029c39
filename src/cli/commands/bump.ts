import { planBump, type BumpPlan } from '../../core/plan/plan-bump';
import { schemeOfUnit } from '../../core/plan/unit-scheme';
import type { Arguments } from '../arguments';
import { carryOut, refuse } from '../carry-out';
import type { Command } from '../command';
import * as common from '../common-options';
import { stepContextInput } from '../context-input';
import { knownEvent } from '../next-name';
import { openRepository } from '../open-repository';
import type { Session } from '../session';
import { askedUnit } from '../unit';

/** `stemma bump`: the next version in every file that carries the version of a unit. */
export const bump: Command = {
  name: 'bump',
  usage: '[UNIT] --event EVENT [--dry-run] [--commit] [--tag] [--date YYYY-MM-DD] [--json]',
  description: {
    en: "Moves a unit's version by an event of its scheme and writes it into every file that carries\nit; nothing else in them changes. UNIT is an id of the policy or a folder, and may be left\nout where there is only one. When a step fails, everything before it is taken back.",
    'zh-cn':
      '按方案的事件推进某个单元的版本，并写入所有带有该版本的文件，其他内容不变。\nUNIT 是命名规范中的单元或文件夹；只有一个单元时可以省略。\n某一步失败时，之前的更改会全部撤回。',
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
    const event = knownEvent(schemeOfUnit(snapshot.policy, unit), given.value('event') ?? '');
    if (!event.ok) return session.reject(event.reason);
    const context = await stepContextInput(given, session.io);
    if (!context.ok) return session.reject(context.reason);
    const plan = planBump(snapshot, {
      unit: unit.id,
      event: event.value,
      ...context.value,
      ...wishes(given),
    });
    const asJson = given.flag('json');
    if (!plan.ok) {
      const told = { unit: unit.id, event: event.value };
      return refuse(plan.reason, asJson ? told : undefined, session);
    }
    const json = asJson ? { json: jsonPlan(plan.value, session) } : {};
    return carryOut(plan.value, { root, snapshot, dryRun, ...json }, session);
  },
};

function wishes(given: Arguments): {
  readonly commit: boolean;
  readonly tag: boolean;
  readonly alignDrift: boolean;
  readonly tagMessage?: string;
  readonly external?: string;
} {
  const tagMessage = given.value('message');
  const external = given.value('external');
  return {
    // A tag stands on a commit, so it brings one with it.
    commit: given.flag('commit') || given.flag('tag'),
    tag: given.flag('tag'),
    alignDrift: given.flag('align'),
    ...(tagMessage === undefined ? {} : { tagMessage }),
    ...(external === undefined ? {} : { external }),
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

import { nextBranchNames } from '../../core/plan/next-names';
import { noRule } from '../../core/plan/new-name';
import { planBranch } from '../../core/plan/plan-ref';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import type { Arguments } from '../arguments';
import { refuse } from '../carry-out';
import type { Command } from '../command';
import { commitInput } from '../commit-input';
import * as common from '../common-options';
import { dayInput } from '../context-input';
import { makeBranch } from '../make-branch';
import { openRepository } from '../open-repository';
import type { Session } from '../session';
import { askedUnit } from '../unit';

const texts = {
  nameAndEvent: {
    en: 'Cannot create a branch: both a name and --event were given. Use one of them.',
    'zh-cn': '无法创建分支：既写了名称又用了 --event。请只用其中一种。',
  },
  noEvent: {
    en: 'Cannot name a branch by "{event}": the events that lead to a new branch here are {events}. Use one of them, or give the name.',
    'zh-cn':
      '无法按“{event}”生成分支名：此处能得到新分支的事件有 {events}。请改用其中之一，或写出名称。',
  },
  noEvents: {
    en: 'Cannot name a branch by "{event}": no event leads to a new branch here, since none carries a version that could be stepped on. Give the name.',
    'zh-cn':
      '无法按“{event}”生成分支名：此处没有事件能得到新分支，因为还没有分支带有可以推进的版本。请写出名称。',
  },
  noneLeft: {
    en: 'Cannot make a name for a branch: the branch of the current version is there already, or no version is known here. Give a name.',
    'zh-cn': '无法生成分支名称：当前版本的分支已经存在，或此处没有已知版本。请写出名称。',
  },
} as const satisfies Record<string, Text>;

/** `stemma branch`: a release branch with a name that the policy accepts. */
export const branch: Command = {
  name: 'branch',
  usage:
    '[NAME] [--unit UNIT] [--event EVENT] [--from REVISION] [--switch] [--date D] [--dry-run] [--json]',
  description: {
    en: 'Creates a release branch at HEAD or another commit. Without NAME it is called as the policy\nwrites the current version of the unit or its line, or with --event as what follows the newest branch. A name\nthat the policy or Git refuses is not created. Hotfix branches come from "stemma hotfix".',
    'zh-cn':
      '在 HEAD 或其他提交上创建发布分支。不写 NAME 时按命名规范写出单元的当前版本或其发布线；\n带 --event 时取最新分支之后的名称。命名规范或 Git 不接受的名称不会创建。\n热修复分支请用“stemma hotfix”。',
  },
  options: [
    {
      name: 'unit',
      value: 'UNIT',
      help: {
        en: 'the unit whose version the branch carries',
        'zh-cn': '分支承载其版本的单元',
      },
    },
    common.event,
    common.from,
    common.switchTo,
    common.date,
    common.dryRun,
    common.json,
  ],
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma branch --dry-run',
      explains: { en: 'what the branch would be called', 'zh-cn': '分支会叫什么' },
    },
    {
      line: 'stemma branch release/1.4.0 --from v1.4.0 --switch',
      explains: {
        en: 'a name of your own, at a tag, checked out',
        'zh-cn': '自定名称，从标签创建并检出',
      },
    },
  ],
  failsWhen: {
    en: 'the name is refused, or the branch could not be created or checked out',
    'zh-cn': '名称被拒绝，或分支未能创建或检出',
  },
  run: async (given, session) => {
    const dryRun = given.flag('dry-run');
    const { root, snapshot } = await openRepository(session, { dryRun });
    const name = branchName(snapshot, given, session);
    if (!name.ok) return session.reject(name.reason);
    const from = await commitInput(root, given);
    if (!from.ok) return session.reject(from.reason);
    const target = from.value === undefined ? {} : { target: from.value };
    const asked = { branch: name.value, ...target };
    const plan = planBranch(snapshot, { name: name.value, ...target });
    const asJson = given.flag('json');
    if (!plan.ok) return refuse(plan.reason, asJson ? asked : undefined, session);
    const notes = plan.value.notes.map((note) => session.render(note));
    const json = asJson ? { json: { ...asked, notes } } : {};
    return makeBranch(plan.value, name.value, { root, snapshot, dryRun, given, ...json }, session);
  },
};

function branchName(
  snapshot: RepositorySnapshot,
  given: Arguments,
  session: Session,
): Result<string> {
  const [name] = given.positionals;
  const event = given.value('event');
  if (name !== undefined)
    return event === undefined ? success(name) : failure(message(texts.nameAndEvent));
  const today = dayInput(given, session.io);
  if (!today.ok) return today;
  const asked = given.value('unit');
  const unit = asked === undefined ? undefined : askedUnit(snapshot, asked);
  if (unit?.ok === false) return unit;
  const names = nextBranchNames(snapshot, {
    today: today.value,
    ...(unit && { unit: unit.value.unit.id }),
  });
  const found = event === undefined ? names[0] : names.find((next) => next.event === event);
  if (found) return success(found.name);
  const hasRule = snapshot.policy.branches.some(({ role }) => role !== 'hotfix');
  if (!hasRule) return failure(message(noRule.branch));
  if (event === undefined) return failure(message(texts.noneLeft));
  const events = [...new Set(names.flatMap((next) => next.event ?? []))];
  return failure(message(events.length > 0 ? texts.noEvent : texts.noEvents, { event, events }));
}

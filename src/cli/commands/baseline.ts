import type { Missing } from '../../core/plan/baseline-gate';
import { nameBaseline, type BaselineFields } from '../../core/plan/name-baseline';
import {
  gateOfName,
  planBaseline,
  readGate,
  type NewBaselineRequest,
} from '../../core/plan/plan-baseline';
import { tagMessageFor } from '../../core/plan/tag-message';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { pathsAt } from '../../host/paths-at';
import type { Arguments } from '../arguments';
import { baselineOptions } from '../baseline-options';
import { carryOut, refuse } from '../carry-out';
import type { Command } from '../command';
import { commitInput } from '../commit-input';
import { dayInput } from '../context-input';
import { openRepository } from '../open-repository';
import { recordedInput } from '../recorded-input';
import type { Session } from '../session';

const texts = {
  nameAndFields: {
    en: 'Cannot create a baseline: both a name and --{option} were given. Use one of them.',
    'zh-cn': '无法创建基线：既写了名称又用了 --{option}。请只用其中一种。',
  },
  options: {
    en: 'Supply it with {options}, or go on with --override REASON.',
    'zh-cn': '用 {options} 补齐，或用 --override 理由 继续。',
  },
  override: {
    en: 'To go on without it, say --override REASON.',
    'zh-cn': '若要在缺少的情况下继续，请用 --override 理由。',
  },
} as const satisfies Record<string, Text>;

/** `stemma baseline`: an annotated tag that freezes a milestone or one item, once everything is there. */
export const baseline: Command = {
  name: 'baseline',
  usage:
    '[NAME] [--stage STAGE] [--iteration N] [--item ITEM] [--from REVISION] [--confirm POINT]…\n                       [--reviewed-by NAME] [--confirmed-by NAME] [--override REASON] [--message TEXT] [--external VERSION]\n                       [--decided-by NAME]… [--date D] [--dry-run] [--json]',
  description: {
    en: 'Creates a baseline of a milestone or of one item at HEAD or another commit. Without NAME it is\nnamed by stage, iteration and item, or as the next stage. A milestone of the policy needs what it\nrequires in the commit, what it has confirmed, and the baselines before it; an item its internal\nreview and its external confirmation. While something is missing the baseline is refused, unless\nthere is a reason to go on, which is recorded in it.',
    'zh-cn':
      '在 HEAD 或其他提交上创建里程碑基线或单个配置项的基线。不写 NAME 时按阶段、迭代和配置项命名，\n或取下一个阶段。规范中列出的里程碑要求：提交中有所需的配置项、各确认点已确认、之前的里程碑已有\n基线；单个配置项要求内部评审和外部确认。条件不齐备时拒绝创建；若说明理由，则继续并记录在基线中。',
  },
  options: baselineOptions,
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma baseline --stage ST --iteration 1 --dry-run',
      explains: { en: 'what is missing for it', 'zh-cn': '查看还缺什么' },
    },
    {
      line: 'stemma baseline Baseline_ET_PC_项目计划_G1ST --reviewed-by "Li Lei" --confirmed-by ACME',
      explains: { en: 'one item', 'zh-cn': '单个配置项' },
    },
  ],
  failsWhen: {
    en: 'something is missing, the name is refused, or the tag could not be created',
    'zh-cn': '条件不齐备、名称被拒绝，或标签未能创建',
  },
  run: async (given, session) => {
    const dryRun = given.flag('dry-run');
    const { root, snapshot } = await openRepository(session, { dryRun });
    const name = baselineName(snapshot, given, session);
    if (!name.ok) return session.reject(name.reason);
    const from = await commitInput(root, given);
    if (!from.ok) return session.reject(from.reason);
    const hasGate = snapshot.git && gateOfName(snapshot.policy, name.value) !== undefined;
    const paths = hasGate ? await pathsAt(root, from.value ?? 'HEAD') : success([]);
    if (!paths.ok) return session.reject(paths.reason);
    const request = requestOf(given, {
      name: name.value,
      message: given.value('message') ?? tagMessageFor(snapshot, name.value),
      paths: paths.value,
      ...(from.value !== undefined && { target: from.value }),
    });
    const missing = readGate(snapshot, request).missing.map(({ kind, what, told }) => ({
      kind,
      what,
      message: session.render(told),
    }));
    const asked = { baseline: name.value, missing };
    const plan = planBaseline(snapshot, request);
    const asJson = given.flag('json');
    if (!plan.ok) {
      const code = refuse(plan.reason, asJson ? asked : undefined, session);
      if (!asJson && missing.length > 0) session.note(hintFor(missing));
      return code;
    }
    const notes = plan.value.notes.map((note) => session.render(note));
    const json = asJson ? { json: { ...asked, message: request.message, notes } } : {};
    return carryOut(plan.value, { root, snapshot, dryRun, ...json }, session);
  },
};

function requestOf(
  given: Arguments,
  base: Pick<NewBaselineRequest, 'name' | 'message' | 'paths' | 'target'>,
): NewBaselineRequest {
  const reviewedBy = given.value('reviewed-by');
  const confirmedBy = given.value('confirmed-by');
  const override = given.value('override');
  return {
    ...base,
    ...recordedInput(given),
    evidence: {
      confirmed: given.values('confirm'),
      ...(reviewedBy !== undefined && { reviewedBy }),
      ...(confirmedBy !== undefined && { confirmedBy }),
    },
    ...(override !== undefined && { override }),
  };
}

/** The options that supply what is missing, where any does: a file has to be committed. */
function hintFor(
  missing: readonly { readonly kind: Missing['kind']; readonly what: string }[],
): Message {
  const options = missing.flatMap(({ kind, what }) => {
    if (kind === 'confirm') return [`--confirm ${JSON.stringify(what)}`];
    if (kind === 'review') return ['--reviewed-by NAME'];
    return kind === 'confirmation' ? ['--confirmed-by NAME'] : [];
  });
  return options.length > 0 ? message(texts.options, { options }) : message(texts.override);
}

const fields = ['stage', 'iteration', 'item'] as const;

/** The name that was given, or the one of the fields that were. */
function baselineName(
  snapshot: RepositorySnapshot,
  given: Arguments,
  session: Session,
): Result<string> {
  const [name] = given.positionals;
  const asked: BaselineFields = Object.fromEntries(
    fields.flatMap((field) => {
      const value = given.value(field);
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
  const [option] = Object.keys(asked);
  if (name !== undefined) {
    return option === undefined ? success(name) : failure(message(texts.nameAndFields, { option }));
  }
  const today = dayInput(given, session.io);
  return today.ok ? nameBaseline(snapshot, asked, today.value) : today;
}

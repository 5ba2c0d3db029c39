import { fillIn } from '../new-name/fill-in';
import { namingContext } from '../new-name/naming-context';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { existingNames } from './existing-names';
import { noRule } from './new-name';
import { nextBaselineNames } from './next-names';

/** What a baseline is of; what is left out is filled in. */
export interface BaselineFields {
  readonly stage?: string;
  readonly item?: string;
  readonly iteration?: string;
}

/**
 * The name of a baseline from what it is of, with the policy's variables, the day, and what the newest baseline says.
 * Without any field the name of the next stage.
 */
export function nameBaseline(
  snapshot: RepositorySnapshot,
  fields: BaselineFields,
  today: Day,
): Result<string> {
  const [rule] = snapshot.policy.baselines;
  if (!rule) return failure(message(noRule.baseline));
  if (Object.keys(fields).length === 0) {
    const names = nextBaselineNames(snapshot, { today });
    const next = names.find(({ event }) => event === 'stage') ?? names[0];
    return next ? success(next.name) : failure(message(noNext));
  }
  const { variables } = snapshot.policy;
  const newest = existingNames(snapshot, 'baseline').get(rule)?.newest;
  const names = newest ? [newest.text] : [];
  const context = namingContext(rule.scheme, { today, variables, names });
  const { naming } = fillIn(rule.scheme, { ...fields }, context);
  const wrong = naming.questions.find(({ problem }) => problem !== undefined);
  const unknown = Object.keys(fields).find(
    (field) => !naming.questions.some(({ path }) => path === field),
  );
  if (unknown !== undefined) {
    const told = { field: unknown, scheme: rule.scheme.data.title };
    return failure(message(noField, told));
  }
  if (wrong?.problem) return failure(wrong.problem);
  if (naming.outcome?.ok) return success(naming.outcome.name.text);
  if (naming.outcome) return failure(naming.outcome.reason);
  return failure(message(notWhole, { field: naming.next?.title ?? '' }));
}

const noNext: Text = {
  en: 'Cannot name the next baseline: no stage follows the newest one. Give the name or its stage.',
  'zh-cn': '无法生成下一个基线名称：最新基线之后没有后续阶段。请写出名称或阶段。',
};
const noField: Text = {
  en: 'Cannot name the baseline: names of {scheme} have no field "{field}". Give the whole name instead.',
  'zh-cn': '无法生成基线名称：{scheme} 的名称没有字段“{field}”。请写出完整名称。',
};
const notWhole: Text = {
  en: 'Cannot name the baseline: the field "{field}" is not known. Give the whole name, or add the field to "variables" of stemma.jsonc.',
  'zh-cn':
    '无法生成基线名称：字段“{field}”未知。请写出完整名称，或在 stemma.jsonc 的“variables”中添加该字段。',
};

import { checkRefName } from '../refs/check-ref-name';
import { createClassifier } from '../refs/classify-refs';
import type { NameRule, Policy } from '../policy/types';
import { parse } from '../scheme/parse';
import type { ParseResult } from '../scheme/name';
import { message, type Message } from '../text/message';
import type { Text } from '../text/language';
import { failure, success, type Result } from '../text/result';

/** What can be made as a ref by a name of a scheme. A baseline is an annotated tag. */
export type NewRefKind = 'tag' | 'branch' | 'baseline';

/** A name that may be made as a ref. */
export interface NewName {
  /** Full name. */
  readonly ref: string;
  /** What the person should know: problems below error. */
  readonly notes: readonly Message[];
}

/**
 * Whether a name may be made as a ref of a kind: Git must take it, the policy must not refuse it, and no
 * ref may stand in its way. Meant for every keystroke.
 * @param refs full names of the refs that exist
 */
export function checkNewName(
  policy: Policy,
  refs: readonly { readonly ref: string }[],
  kind: NewRefKind,
  name: string,
): Result<NewName> {
  const illegal = checkRefName(name);
  if (illegal) return failure(illegal);
  const ref = `${kind === 'branch' ? 'refs/heads/' : 'refs/tags/'}${name}`;
  const held = kind === 'baseline' ? readBaseline(policy, name) : readRef(policy, ref);
  if (!held.ok) return held;
  const clash = refs.find((other) => clashes(other.ref, ref));
  if (clash) {
    const text = clash.ref === ref ? exists[kind] : inTheWay;
    return failure(message(text, { name, other: clash.ref }));
  }
  return success({ ref, notes: held.value });
}

/** Git keeps no ref below another one. */
function clashes(existing: string, ref: string): boolean {
  return existing === ref || existing.startsWith(`${ref}/`) || ref.startsWith(`${existing}/`);
}

function readRef(policy: Policy, ref: string): Result<readonly Message[]> {
  const { reason, result } = createClassifier(policy)({ ref, id: '' });
  return reason ? failure(reason) : success(notesOf(result));
}

function readBaseline(policy: Policy, name: string): Result<readonly Message[]> {
  const results = policy.baselines.map(({ scheme }) => parse(scheme, name));
  const legal = results.find((result) => result.name);
  if (legal) return success(notesOf(legal));
  const [first] = results;
  const problem = first?.problems.find(({ severity }) => severity === 'error');
  return failure(problem?.message ?? message(noRule.baseline));
}

function notesOf(result: ParseResult | undefined): readonly Message[] {
  return result?.problems.map((problem) => problem.message) ?? [];
}

/** The rules of a policy for a kind of ref. */
export function rulesFor(policy: Policy, kind: NewRefKind): readonly NameRule[] {
  const rules = { tag: policy.tags, branch: policy.branches, baseline: policy.baselines };
  return rules[kind];
}

/** Why the policy has no names of a kind to offer. */
export const noRule: Readonly<Record<NewRefKind, Text>> = {
  tag: {
    en: 'Cannot make a name for a tag: the policy has no rule for tags that carries this version. Add one to "tags" of stemma.jsonc.',
    'zh-cn':
      '无法生成标签名称：命名规范中没有能承载此版本的标签规则。请在 stemma.jsonc 的“tags”中添加。',
  },
  branch: {
    en: 'Cannot make a name for a branch: the policy has no rule for branches. Add one to "branches" of stemma.jsonc.',
    'zh-cn': '无法生成分支名称：命名规范中没有分支规则。请在 stemma.jsonc 的“branches”中添加。',
  },
  baseline: {
    en: 'Cannot make a baseline: the policy has no rule for baselines. Add one to "baselines" of stemma.jsonc.',
    'zh-cn': '无法创建基线：命名规范中没有基线规则。请在 stemma.jsonc 的“baselines”中添加。',
  },
};

const exists: Readonly<Record<NewRefKind, Text>> = {
  tag: {
    en: 'Cannot create tag "{name}": it exists already. Choose the next name.',
    'zh-cn': '无法创建标签“{name}”：它已经存在。请使用下一个名称。',
  },
  branch: {
    en: 'Cannot create branch "{name}": it exists already. Choose another name.',
    'zh-cn': '无法创建分支“{name}”：它已经存在。请换一个名称。',
  },
  baseline: {
    en: 'Cannot create baseline "{name}": it exists already. Choose the next name.',
    'zh-cn': '无法创建基线“{name}”：它已经存在。请使用下一个名称。',
  },
};
const inTheWay: Text = {
  en: 'Cannot create "{name}": Git cannot hold it beside "{other}". Choose a name that is no part of that path.',
  'zh-cn': '无法创建“{name}”：Git 不能让它与“{other}”并存。请换一个与该路径不冲突的名称。',
};

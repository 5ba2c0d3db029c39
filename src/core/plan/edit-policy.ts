import type { ExemptionData } from '../policy/data';
import { versionLike } from '../policy/built-in';
import { appendJson, setJson, type TextEdit } from '../policy/set-json';
import { policyFileName } from '../policy/types';
import type { RuleId } from '../rules/registry';
import type { PolicyFile, RepositorySnapshot } from '../snapshot/types';
import { escapeGlob } from '../text/glob';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { Severity } from '../text/severity';
import { spliceText } from './splice-text';
import { textEditStep } from './text-edit-step';
import type { Plan, PlanStep } from './types';

/** What a policy can leave alone: keys of `ignore`. */
export type IgnoredKind = 'tags' | 'branches' | 'files';

const texts = {
  severity: {
    en: 'Set the rule "{rule}" to {level}',
    'zh-cn': '将规则“{rule}”设为 {level}',
  },
  ignore: { en: 'Ignore "{name}"', 'zh-cn': '忽略“{name}”' },
  exempt: {
    en: 'Let "{in}" do without the fix {fix}',
    'zh-cn': '“{in}”不需要修复 {fix}',
  },
  broken: {
    en: 'Cannot change "{path}": it is broken. Correct it first.',
    'zh-cn': '无法修改“{path}”：文件有误。请先改正。',
  },
} as const satisfies Record<string, Text>;

/**
 * Plans to write in the policy how bad findings of a rule are. Everything else in the file, comments
 * among it, stays as it is.
 */
export function planSeverity(
  snapshot: RepositorySnapshot,
  rule: RuleId,
  level: Severity | 'off',
): Result<Plan> {
  const title = message(texts.severity, { rule, level });
  return planEdit(snapshot, title, 'rules', (text) => setJson(text, ['rules', rule], level));
}

/**
 * Plans to write in the policy that no rule looks at a name.
 *
 * @param name short name of a ref, or path of a file from the root
 */
export function planIgnore(
  snapshot: RepositorySnapshot,
  kind: IgnoredKind,
  name: string,
): Result<Plan> {
  const title = message(texts.ignore, { name });
  const glob = escapeGlob(name);
  return planEdit(snapshot, title, 'ignore', (text) => appendJson(text, ['ignore', kind], glob));
}

/** Plans to write in the policy that some lines do without a fix, why, and who decided it. */
export function planExemption(
  snapshot: RepositorySnapshot,
  exemption: ExemptionData,
): Result<Plan> {
  const title = message(texts.exempt, { in: exemption.in, fix: exemption.fix });
  return planEdit(snapshot, title, 'lines', (text) =>
    appendJson(text, ['lines', 'exempt'], { ...exemption }),
  );
}

function planEdit(
  { policyFile, policyProblems }: RepositorySnapshot,
  title: Message,
  key: string,
  change: (text: string) => readonly TextEdit[],
): Result<Plan> {
  if (policyProblems.some(({ severity }) => severity === 'error')) {
    return failure(message(texts.broken, { path: policyFileName }));
  }
  const step = policyFile
    ? policyEditStep(policyFile, key, change(policyFile.content.text))
    : createStep(change(builtIn));
  return success({ title, steps: [step], notes: [] });
}

/** The step that makes edits (UTF-16 units, ascending) in the policy file, and says what they are about. */
export function policyEditStep(
  file: PolicyFile,
  slot: string,
  edits: readonly TextEdit[],
): PlanStep {
  return textEditStep({ path: policyFileName, ...file }, slot, edits);
}

/** What holds where there is no policy file, as a file, so that nothing else changes with the new one. */
const builtIn = `{
  "tags": [{ "template": "(v|){semver}", "match": "${versionLike}" }],
  "rules": { "tag/malformed": "information", "tag/warning": "information" }
}
`;

function createStep(edits: readonly TextEdit[]): PlanStep {
  const planned = edits.map(({ offset, length, text }) => ({ offset, length, after: text }));
  return { type: 'create-file', path: policyFileName, text: spliceText(builtIn, planned) };
}

import type { Policy } from '../policy/types';
import { createClassifier } from '../refs/classify-refs';
import { trailerKeys, type Trailer } from '../refs/trailers';
import { versionOfName } from '../refs/version-of-name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';

/** Whether a version that customers know may be recorded anywhere under this policy. */
export function knowsExternal({ external, units }: Policy): boolean {
  return external !== undefined || units.some((unit) => unit.external);
}

/**
 * The scheme of the external version to record with a tag or baseline of this name: that of the unit whose
 * version the name carries. Undefined where the policy knows no external version, and where the name is
 * one itself.
 */
export function externalSchemeFor(policy: Policy, name: string): Scheme | undefined {
  const ref = { ref: `refs/tags/${name}`, id: '' };
  const { rule: covering, result } = createClassifier(policy)(ref);
  const rule = result?.name && covering;
  const [first, ...others] = policy.units;
  const only = others.length === 0 ? first : undefined;
  const unit = policy.units.find(({ id }) => id === rule?.unit) ?? only;
  const scheme = unit?.external ?? policy.external;
  if (!scheme) return undefined;
  const version = rule && result.name ? versionOfName(rule, result.name).name.text : name;
  return parse(scheme, version).name ? undefined : scheme;
}

/** Whether a text is an external version by its scheme. */
export function checkExternal(scheme: Scheme, version: string): Result<string> {
  const { name, problems } = parse(scheme, version);
  if (name) return success(version);
  const problem = problems[0]?.message ?? '';
  return failure(message(malformed, { version, scheme: scheme.data.title, problem }));
}

/** What is recorded of an external version. */
export interface ExternalRecord {
  readonly trailers: readonly Trailer[];
  readonly notes: readonly Message[];
}

/** What to record of an external version with a tag; says so where the policy knows one and none is given. */
export function externalToRecord(
  policy: Policy,
  name: string,
  version: string | undefined,
): Result<ExternalRecord> {
  const scheme = externalSchemeFor(policy, name);
  if (version === undefined) {
    const notes = scheme ? [message(noneGiven, { scheme: scheme.data.title })] : [];
    return success({ trailers: [], notes });
  }
  if (!scheme) {
    return failure(message(knowsExternal(policy) ? isExternal : unknown, { version, name }));
  }
  const checked = checkExternal(scheme, version);
  if (!checked.ok) return checked;
  return success({ trailers: [{ key: trailerKeys.external, value: version }], notes: [] });
}

const malformed: Text = {
  en: 'Cannot record the external version "{version}": it is no name of {scheme}. {problem}',
  'zh-cn': '无法记录外部版本号“{version}”：它不符合“{scheme}”。{problem}',
};
const unknown: Text = {
  en: 'Cannot record the external version "{version}": the policy does not say what one looks like. Add "external" to stemma.jsonc.',
  'zh-cn':
    '无法记录外部版本号“{version}”：命名规范没有说明外部版本号的格式。请在 stemma.jsonc 中添加“external”。',
};
const isExternal: Text = {
  en: 'Cannot record the external version "{version}": "{name}" is an external version itself. Leave it out.',
  'zh-cn': '无法记录外部版本号“{version}”：“{name}”本身就是外部版本号。请不要填写。',
};
const noneGiven: Text = {
  en: 'No external version ({scheme}) is recorded with this tag.',
  'zh-cn': '此标签没有记录外部版本号（{scheme}）。',
};

import { checkFileName } from '../../paths/check-file-name';
import { readPath } from '../../paths/classify-named';
import type { FileRule, Policy } from '../../policy/types';
import { step } from '../../scheme/step';
import type { Day } from '../../text/day';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { ReleaseRecord } from '../types';

/** The events of a scheme of packages: another planned one, and one that nobody planned (PKG-2). */
const planned = 'plan';
const unplanned = 'repack';

/** The rule of the policy for names of packages: the first one whose scheme knows packing again. */
export function packageRule({ files }: Pick<Policy, 'files'>): FileRule | undefined {
  return files.find(
    ({ names, schemes }) =>
      names === 'files' && schemes.some(({ data }) => Object.hasOwn(data.events ?? {}, unplanned)),
  );
}

/**
 * The name of the next package: the one of the last build, moved on by the scheme. Undefined where the policy has no
 * rule for packages, or no build has one yet, so that a person has to say.
 */
export function nextPackage(
  policy: Pick<Policy, 'files'>,
  { id, builds }: Pick<ReleaseRecord, 'id' | 'builds'>,
  { repack, today }: { readonly repack: boolean; readonly today: Day },
): Result<string | undefined> {
  const rule = packageRule(policy);
  const last = builds.findLast((build) => build.package !== undefined)?.package;
  if (repack && last === undefined) return failure(message(nothingPacked, { release: id }));
  if (!rule || last === undefined) return success(undefined);
  const { scheme, text, result } = readPath(rule, last, false);
  const name = result.name;
  const event = repack ? unplanned : planned;
  if (!name || !Object.hasOwn(scheme.data.events ?? {}, event)) return success(undefined);
  const next = step(scheme, name, event, { today });
  if (!next.ok) return failure(next.reason);
  return success(`${next.to.text}${last.slice(text.length)}`);
}

/** Refuses a name that no file can have, or that the policy's rule for packages does not allow. */
export function checkPackage(policy: Pick<Policy, 'files'>, name: string): Result<string> {
  const problem = checkFileName(name);
  if (problem) return failure(problem);
  const rule = packageRule(policy);
  if (!rule) return success(name);
  const { scheme, result } = readPath(rule, name, false);
  if (result.name) return success(name);
  const told = { name, scheme: scheme.data.title, problem: result.problems[0]?.message ?? '' };
  return failure(message(malformed, told));
}

const nothingPacked: Text = {
  en: 'Cannot pack the release "{release}" again: no build has a package yet. Submit one with a package first.',
  'zh-cn': '无法为发布“{release}”重新打包：尚无任何安装包。请先提交带有安装包的构建。',
};
const malformed: Text = {
  en: 'Cannot name the package "{name}": it is no name of {scheme}. {problem}',
  'zh-cn': '无法将安装包命名为“{name}”：它不符合“{scheme}”。{problem}',
};

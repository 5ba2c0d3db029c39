import { checkExternal } from '../plan/external-version';
import type { Policy } from '../policy/types';
import { trailerKeys, trailersIn } from '../refs/trailers';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { nearest } from '../text/nearest';
import type { Severity } from '../text/severity';

/** What is wrong with a trailer. */
export interface TrailerProblem {
  readonly key: string;
  readonly severity: Severity;
  readonly message: Message;
}

const keys: readonly string[] = Object.values(trailerKeys);

/** Trailers of Stemma in a message whose values the policy refuses, and keys that look like a slip of the hand. */
export function checkTrailers(text: string, policy: Policy): readonly TrailerProblem[] {
  return trailersIn(text).flatMap(({ key, value }): TrailerProblem[] => {
    const own = keys.find((each) => each.toLowerCase() === key.toLowerCase());
    if (own === undefined) return misspelt(key);
    const problem = value === '' ? message(texts.empty, { key }) : checkValue(own, value, policy);
    return problem ? [{ key, severity: 'error', message: problem }] : [];
  });
}

function misspelt(key: string): TrailerProblem[] {
  const near = /^[A-Z][A-Za-z]*-[A-Z]/.test(key) ? nearest(key, keys) : undefined;
  if (near === undefined || isUsual(key)) return [];
  return [{ key, severity: 'warning', message: message(texts.misspelt, { key, near }) }];
}

/** Keys that projects use for something else. */
function isUsual(key: string): boolean {
  return /^(?:Reviewed|Acked|Tested|Reported|Suggested|Signed-Off|Co-Authored)-By$/i.test(key);
}

function checkValue(key: string, value: string, policy: Policy): Message | undefined {
  if (key === trailerKeys.unit) return checkUnit(value, policy);
  if (key === trailerKeys.scheme) return checkScheme(value, policy);
  return key === trailerKeys.external ? checkExternals(value, policy) : undefined;
}

function checkUnit(value: string, { units }: Policy): Message | undefined {
  // Without a list each folder with a manifest is a unit, and which there are is not asked here.
  if (units.length === 0 || units.some(({ id }) => id === value)) return undefined;
  const known = units.map(({ id }) => id);
  return message(texts.unknownUnit, { key: trailerKeys.unit, value, known });
}

function checkScheme(value: string, { schemes }: Policy): Message | undefined {
  if ([...schemes.values()].some(({ id }) => id === value) || schemes.has(value)) return undefined;
  const known = [...new Set([...schemes.values()].map(({ id }) => id))];
  return message(texts.unknownScheme, { key: trailerKeys.scheme, value, known });
}

function checkExternals(value: string, policy: Policy): Message | undefined {
  const schemes = [policy.external, ...policy.units.map(({ external }) => external)].filter(
    (scheme) => scheme !== undefined,
  );
  const results = schemes.map((scheme) => checkExternal(scheme, value));
  if (results.some(({ ok }) => ok)) return undefined;
  const refused = results.find((result) => !result.ok);
  return refused?.ok === false ? refused.reason : undefined;
}

const texts = {
  empty: {
    en: 'Cannot read the trailer "{key}": it has no value. Write one behind the colon, or remove the line.',
    'zh-cn': '无法读取尾注“{key}”：没有值。请在冒号后填写，或删除该行。',
  },
  misspelt: {
    en: 'Nobody reads the trailer "{key}". Is "{near}" meant?',
    'zh-cn': '尾注“{key}”不会被任何工具读取。是否应为“{near}”？',
  },
  unknownUnit: {
    en: 'Cannot use "{value}" for "{key}": the policy has no such unit. Write one of: {known}.',
    'zh-cn': '“{key}”不能取“{value}”：命名规范中没有这个单元。请填写下列之一：{known}。',
  },
  unknownScheme: {
    en: 'Cannot use "{value}" for "{key}": the policy has no such scheme. Write one of: {known}.',
    'zh-cn': '“{key}”不能取“{value}”：命名规范中没有这个方案。请填写下列之一：{known}。',
  },
} as const satisfies Record<string, Text>;

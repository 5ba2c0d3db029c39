import { fillIn } from '../new-name/fill-in';
import { namingContext } from '../new-name/naming-context';
import type { NameRule } from '../policy/types';
import { initialName } from '../scheme/initial-name';
import { parse } from '../scheme/parse';
import type { Day } from '../text/day';
import { nameCarrying, versionSchemeOf } from './carry-version';

/**
 * The name that a rule may begin with: the one its scheme begins with, else one whose fields come from
 * the policy's variables, the day and the first word of each list. Undefined when that makes no legal name.
 */
export function firstName(
  rule: NameRule,
  variables: Readonly<Record<string, string>>,
  today: Day,
): string | undefined {
  const scheme = versionSchemeOf(rule);
  const initial = initialName(scheme, today, variables);
  const version = initial === undefined ? undefined : parse(scheme, initial).name;
  if (version) return nameCarrying(rule, version, undefined);
  const context = namingContext(rule.scheme, { today, variables });
  const { outcome } = fillIn(rule.scheme, {}, context, { guess: true }).naming;
  return outcome?.ok ? outcome.name.text : undefined;
}

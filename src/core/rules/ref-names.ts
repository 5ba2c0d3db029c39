import type { RefKind } from '../refs/types';
import type { Problem } from '../scheme/name';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { CheckContext } from './check-context';
import type { RuleId } from './registry';
import { shown } from './slot-range';
import * as texts from './texts';
import type { Finding } from './types';

/** Refs of a kind whose names the policy's rules cannot read. */
export function malformedNames({ refs }: CheckContext, kind: RefKind, rule: RuleId): Finding[] {
  return refs.flatMap(({ ref, kind: own, shortName, rule: held, result, reason }) => {
    if (own !== kind || !reason) return [];
    const problem = result?.problems.find(({ severity }) => severity === 'error');
    const what = held && problem ? nameMessage(shortName, held.scheme.data.title, problem) : reason;
    const place = { type: 'ref', ref: ref.ref } as const;
    return [{ rule, severity: 'error', message: what, place, ...(problem && { problem }) }];
  });
}

/** What the schemes have against names of a kind that they can read. */
export function doubtfulNames({ refs }: CheckContext, kind: RefKind, rule: RuleId): Finding[] {
  return refs.flatMap(({ ref, kind: own, shortName, rule: held, result }) => {
    if (own !== kind || !held || result?.verdict !== 'warn') return [];
    return result.problems.map((problem) => ({
      rule,
      severity: problem.severity,
      message: nameMessage(shortName, held.scheme.data.title, problem),
      place: { type: 'ref', ref: ref.ref } as const,
      problem,
    }));
  });
}

function nameMessage(name: string, scheme: Text, problem: Problem): Finding['message'] {
  const text = problem.severity === 'error' ? texts.malformed : texts.doubtful;
  return message(text, { value: shown(name), scheme, problem: problem.message });
}

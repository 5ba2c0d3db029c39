import { DoubtfulRef, ReadRef } from '../refs/read-ref';
import type { RefKind } from '../refs/types';
import type { Problem } from '../scheme/name';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { Pieces } from '../text/pieces';
import type { CheckContext } from './check-context';
import { findInRefs } from './find-in-refs';
import type { RuleId } from './registry';
import { shown } from './slot-range';
import * as texts from './texts';
import type { Finding } from './types';

/** Refs of a kind whose names the policy's rules cannot read. */
export function malformedNames(
  { refs }: CheckContext,
  kind: RefKind,
  rule: RuleId,
): Pieces<readonly Finding[]> {
  return findInRefs(refs, (found) => {
    if (found.kind !== kind || found instanceof ReadRef || !found.reason) return [];
    const { ref, shortName, rule: held, result, reason } = found;
    const problem = result?.problems.find(({ severity }) => severity === 'error');
    const what = held && problem ? nameMessage(shortName, held.scheme.data.title, problem) : reason;
    const place = { type: 'ref', ref: ref.ref } as const;
    return [{ rule, severity: 'error', message: what, place, ...(problem && { problem }) }];
  });
}

/** What the schemes have against names of a kind that they can read. */
export function doubtfulNames(
  { refs }: CheckContext,
  kind: RefKind,
  rule: RuleId,
): Pieces<readonly Finding[]> {
  return findInRefs(refs, (found) => {
    if (found.kind !== kind || !(found instanceof DoubtfulRef)) return [];
    const { ref, shortName, rule: held, result } = found;
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

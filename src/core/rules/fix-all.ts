import type { RepositorySnapshot } from '../snapshot/types';
import { fixesFor } from './fixes-for';
import type { RuleId } from './registry';
import type { Finding, Fix } from './types';

/** Rules whose nearest repair needs no decision. Where places drift somebody has to say which one is right. */
const withoutDecision: ReadonlySet<RuleId> = new Set([
  'version/malformed',
  'version/warning',
  'version/ecosystem',
  'version/projection',
  'name/variable',
]);

/** The nearest repair of every finding inside files that needs no decision, one for each place, by offset. */
export function fixAll(findings: readonly Finding[], snapshot: RepositorySnapshot): Fix[] {
  const chosen: Fix[] = [];
  for (const finding of findings) {
    if (finding.place.type !== 'file' || !withoutDecision.has(finding.rule)) continue;
    const [nearest] = fixesFor(finding, snapshot);
    if (nearest && !chosen.some((other) => overlap(other, nearest))) chosen.push(nearest);
  }
  return chosen.toSorted((left, right) => left.range.offset - right.range.offset);
}

function overlap({ range: left }: Fix, { range: right }: Fix): boolean {
  return left.offset < right.offset + right.length && right.offset < left.offset + left.length;
}

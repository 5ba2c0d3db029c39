import type { Policy } from '../policy/types';
import type { Pieces } from '../text/pieces';
import { draftOf, type Draft, type SourceFixes } from './draft';
import { fixesOf } from './fixes-of';
import type { Graph } from './graph';
import type { LinePlan, LineSource } from './line-plan';
import { rowsOf } from './rows-of';
import type { Changes } from './same-patches';
import { originOf, type Beginnings, type Origin } from './origin-of';
import { startOf, type Start } from './start-of';
import type { MergeMatrix } from './types';

/** What is known of a source before anybody looks at more than first parents. */
export interface Begun {
  readonly source: LineSource;
  readonly origin?: Origin;
  readonly start: Start;
}

/** Where each source comes from, and where its fixes begin. */
export function* beginAll(
  { sources }: Pick<LinePlan, 'sources'>,
  beginnings: Beginnings,
): Pieces<readonly Begun[]> {
  const begun: Begun[] = [];
  for (const source of sources) {
    const origin = originOf(source, beginnings);
    begun.push({ source, ...(origin && { origin }), start: startOf(source, origin, beginnings) });
    yield;
  }
  return begun;
}

/** The fixes of all sources; a commit that several have is a fix of the oldest line, of its hotfix branch first. */
export function* fixesOfAll(
  begun: readonly Begun[],
  graph: Graph,
  { plan: { lines }, chains }: Pick<Beginnings, 'plan' | 'chains'>,
  isRelease: (commit: string) => boolean,
): Pieces<Draft> {
  const main = lines.findIndex(({ role }) => role === 'main');
  const isOfMain = (commit: string): boolean => main >= 0 && chains.holds(main, commit);
  const taken = new Uint8Array(graph.commits.length);
  const found: SourceFixes[] = [];
  for (const { source, start } of inOrderOfAge(begun)) {
    if (start.commit === undefined) continue;
    const question = { tip: source.branch.tip, start: start.commit, isOfMain };
    const fixes = fixesOf(graph, question).filter((commit) => {
      if (taken[commit]) return false;
      taken[commit] = 1;
      return !isRelease(graph.commits[commit]?.id ?? '');
    });
    if (fixes.length > 0) found.push({ source, fixes });
    yield;
  }
  return draftOf(
    graph,
    found.toSorted((left, right) => left.source.index - right.source.index),
  );
}

/** Oldest line first; in each the hotfix branches before what they may have been merged into. */
function inOrderOfAge(begun: readonly Begun[]): readonly Begun[] {
  const lines = new Map<string, { readonly hotfixes: Begun[]; readonly others: Begun[] }>();
  for (const each of begun) {
    const { series, line, role } = each.source.branch;
    const key = `${series}\n${line}`;
    const ofLine = lines.get(key) ?? { hotfixes: [], others: [] };
    lines.set(key, ofLine);
    (role === 'hotfix' ? ofLine.hotfixes : ofLine.others).push(each);
  }
  return [...lines.values()].flatMap(({ hotfixes, others }) => [...hotfixes, ...others]);
}

/** The matrix, once it is known what the open fixes and their twins change. */
export function* matrixOf(
  { lines }: Pick<LinePlan, 'lines'>,
  begun: readonly Begun[],
  draft: Draft,
  changes: Changes,
  policy: Pick<Policy, 'lines'>,
): Pieces<Omit<MergeMatrix, 'strayExemptions'>> {
  const untold = begun.flatMap(({ source, start }) => (start.isTold ? [] : [source.branch]));
  const rows = yield* rowsOf(lines, draft, changes, policy.lines.exempt);
  return { lines, rows, untold };
}

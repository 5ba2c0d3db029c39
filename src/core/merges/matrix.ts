import type { Policy } from '../policy/types';
import { chainsOf, type FirstParents } from './chains';
import { draftOf, type Draft, type SourceFixes } from './draft';
import { fixesOf } from './fixes-of';
import type { Graph } from './graph';
import type { LinePlan, LineSource } from './line-plan';
import { rowsOf, type Changes } from './rows-of';
import { originOf, type Beginnings, type Origin } from './origin-of';
import { startOf, type Start } from './start-of';
import type { LineBranch, MergeMatrix } from './types';

/** What is known of a source before anybody looks at more than first parents. */
export interface Begun {
  readonly source: LineSource;
  readonly origin?: Origin;
  readonly start: Start;
}

/** Where each source comes from, and where its fixes begin. */
export function beginAll(
  plan: LinePlan,
  firstParents: FirstParents,
  about: Pick<Beginnings, 'commitOf' | 'createdAt'>,
): readonly Begun[] {
  const beginnings: Beginnings = { plan, chains: chainsOf(plan.lines, firstParents), ...about };
  return plan.sources.map((source) => {
    const origin = originOf(source, beginnings);
    return { source, ...(origin && { origin }), start: startOf(source, origin, beginnings) };
  });
}

/** The fixes of all sources; a commit that several have is a fix of the oldest line, of its hotfix branch first. */
export function fixesOfAll(
  begun: readonly Begun[],
  graph: Graph,
  { plan, firstParents }: { readonly plan: LinePlan; readonly firstParents: FirstParents },
  isRelease: (commit: string) => boolean,
): Draft {
  const { lines } = plan;
  const chains = chainsOf(lines, firstParents);
  const main = lines.findIndex(({ role }) => role === 'main');
  const isOfMain = (commit: string): boolean => main >= 0 && chains.holds(main, commit);
  const taken = new Uint8Array(graph.commits.length);
  const sources = inOrderOfAge(begun).flatMap(({ source, start }): SourceFixes[] => {
    if (start.commit === undefined) return [];
    const question = { tip: source.branch.tip, start: start.commit, isOfMain };
    const fixes = fixesOf(graph, question).filter((commit) => {
      if (taken[commit]) return false;
      taken[commit] = 1;
      return !isRelease(graph.commits[commit]?.id ?? '');
    });
    return [{ source, fixes }];
  });
  return draftOf(
    graph,
    sources.toSorted((left, right) => left.source.index - right.source.index),
  );
}

/** Oldest line first; in each the hotfix branches before what they may have been merged into. */
function inOrderOfAge(begun: readonly Begun[]): readonly Begun[] {
  const keyOf = ({ series, line }: LineBranch): string => JSON.stringify([series, line]);
  const lines = [...new Set(begun.map(({ source }) => keyOf(source.branch)))];
  return lines.flatMap((key) => {
    const ofLine = begun.filter(({ source }) => keyOf(source.branch) === key);
    const hotfixes = ofLine.filter(({ source }) => source.branch.role === 'hotfix');
    return [...hotfixes, ...ofLine.filter((each) => !hotfixes.includes(each))];
  });
}

/** The matrix, once it is known what the open fixes and their twins change. */
export function matrixOf(
  { lines }: Pick<LinePlan, 'lines'>,
  begun: readonly Begun[],
  draft: Draft,
  changes: Changes,
  policy: Pick<Policy, 'lines'>,
): Omit<MergeMatrix, 'strayExemptions'> {
  const untold = begun.flatMap(({ source, start }) => (start.isTold ? [] : [source.branch]));
  return { lines, rows: rowsOf(lines, draft, changes, policy.lines.exempt), untold };
}

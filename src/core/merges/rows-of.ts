import type { ExemptionData } from '../policy/data';
import { matcherOfGlobs } from '../text/glob';
import type { Pieces } from '../text/pieces';
import { broughtTo, type Draft } from './draft';
import { LazyRow, type Exemption, type RowLookup, type RowSets } from './lazy-row';
import { addAll, common, lineSet, linesOfSet, without, type LineSet } from './line-set';
import { revertPairs } from './revert-pairs';
import { samePatches, type Changes, type SamePatches } from './same-patches';
import type { Fix, FixRow, LineBranch } from './types';

/** The rows of the matrix. A commit that changes nothing is no fix. */
export function* rowsOf(
  lines: readonly LineBranch[],
  draft: Draft,
  changes: Changes,
  exempt: readonly ExemptionData[],
): Pieces<readonly FixRow[]> {
  const { graph, picks, open } = draft;
  const { masks } = graph;
  const same = samePatches(draft, changes);
  const exemptions = exempt.map((each) => ({ ...each, covers: matcherOfGlobs([each.in]) }));
  const ids = graph.commits.map(({ id }) => id);
  const lookup = { lines, ids, masks, picks, twins: same.groups, exemptions };
  const cut = lineSet(
    masks.width,
    lines.flatMap((_, line) => (graph.isCut(line) ? [line] : [])),
  );
  const context: Context = { draft, same, lookup, cut, none: new Uint32Array(masks.width) };
  const rows: FixRow[] = [];
  for (const { source, fixes } of draft.sources) {
    const real = fixes.filter((fix) => !open.has(fix) || changes.pathsOf(fix) !== '');
    const drawn = real.map((fix): Drawn => ({ fix, sets: setsOf(context, fix, source.index) }));
    for (const { fix, sets } of withoutReverted(context, drawn, revertPairs(graph, fixes)))
      rows.push(new LazyRow(lookup, fixAt(context, fix), fix, source, sets));
    yield;
  }
  return rows;
}

interface Context {
  readonly draft: Draft;
  readonly same: SamePatches;
  readonly lookup: RowLookup;
  /** Lines of which the clone does not hold the beginning. */
  readonly cut: LineSet;
  /** The empty set, which most rows share. */
  readonly none: LineSet;
}

interface Drawn {
  readonly fix: number;
  readonly sets: RowSets;
}

function fixAt({ draft }: Context, commit: number): Fix {
  const { id = '', subject = '', person = '', date = '' } = draft.graph.commits[commit] ?? {};
  return { commit: id, subject, person, date };
}

function setsOf(context: Context, fix: number, from: number): RowSets {
  const { draft, same, cut, none } = context;
  const { masks, isCut } = draft.graph;
  const lacking = draft.open.get(fix)?.lacking;
  if (!lacking) return { missing: none, unknown: none, exempt: none, reverted: none };
  const twins = same.groups.get(fix);
  const different = twins ? without(lacking, broughtTo(masks, twins, from)) : lacking;
  const exempt = exemptIn(context, different, fix);
  const left = exempt === none ? different : without(different, exempt);
  if (isCut(from)) return { missing: none, unknown: left, exempt, reverted: none };
  const doubtful = same.untold(fix, from) ?? new Uint32Array(cut.length);
  addAll(doubtful, cut);
  const unknown = common(left, doubtful);
  return { missing: without(left, unknown), unknown, exempt, reverted: none };
}

function exemptIn({ lookup, none }: Context, lines: LineSet, fix: number): LineSet {
  const id = lookup.ids[fix] ?? '';
  const own = lookup.exemptions.filter((each: Exemption) => id.startsWith(each.fix));
  if (own.length === 0) return none;
  const nameOf = (line: number): string => lookup.lines[line]?.name ?? '';
  const found = linesOfSet(lines).filter((line) => own.some(({ covers }) => covers(nameOf(line))));
  return lineSet(lines.length, found);
}

/** What its own line took back does not have to go on, and neither does the taking back where it never was. */
function withoutReverted(
  { lookup: { ids } }: Context,
  rows: readonly Drawn[],
  pairs: ReadonlyMap<string, string>,
): readonly Drawn[] {
  if (pairs.size === 0) return rows;
  const idOf = ({ fix }: Drawn): string => ids[fix] ?? '';
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  const originals = new Map([...pairs].map(([original, revert]) => [revert, original]));
  return rows.map((row) => {
    const original = byId.get(originals.get(idOf(row)) ?? '');
    if (!pairs.has(idOf(row)) && !original) return row;
    const { missing } = row.sets;
    const reverted = original ? common(missing, original.sets.missing) : missing;
    const sets = { ...row.sets, missing: without(missing, reverted), reverted };
    return { fix: row.fix, sets };
  });
}

import type { ExemptionData } from '../policy/data';
import type { Masks } from './graph';
import { targetsOf, type LineSource } from './line-plan';
import { hasLine, linesOfSet, sizeOf, type LineSet } from './line-set';
import type { Groups } from './picks';
import type { Fix, FixCell, FixRow, LineBranch } from './types';

/** What all rows of a matrix look up. */
export interface RowLookup {
  readonly lines: readonly LineBranch[];
  /** Ids of commits. */
  readonly ids: readonly string[];
  readonly masks: Pick<Masks, 'has'>;
  readonly picks: Groups;
  readonly twins: Groups;
  readonly exemptions: readonly Exemption[];
}

/** An exemption of the policy, with what its glob matches. */
export interface Exemption extends ExemptionData {
  readonly covers: (name: string) => boolean;
}

/** The lines that do not have a fix, by why. */
export interface RowSets {
  readonly missing: LineSet;
  readonly unknown: LineSet;
  readonly exempt: LineSet;
  readonly reverted: LineSet;
}

/**
 * A row whose cells are made when somebody looks at them: thousands of lines have millions of cells, and a few bits of
 * each are enough until then.
 */
export class LazyRow implements FixRow {
  readonly source: LineBranch;
  readonly missing: number;

  /** @param commit index of the fix among the ids */
  constructor(
    private readonly lookup: RowLookup,
    readonly fix: Fix,
    private readonly commit: number,
    private readonly from: LineSource,
    private readonly sets: RowSets,
  ) {
    this.source = from.branch;
    this.missing = sizeOf(sets.missing);
  }

  get lacking(): readonly LineBranch[] {
    return linesOfSet(this.sets.missing).map((line) => this.lookup.lines[line] as LineBranch);
  }

  get cells(): readonly FixCell[] {
    return targetsOf(this.from).map((line) => this.cellOn(line));
  }

  private cellOn(line: number): FixCell {
    const { lines, masks, picks, twins } = this.lookup;
    const target = lines[line] as LineBranch;
    const { missing, unknown, exempt, reverted } = this.sets;
    if (hasLine(missing, line)) return { target, state: 'missing' };
    if (hasLine(unknown, line)) return { target, state: 'unknown' };
    if (hasLine(reverted, line)) return { target, state: 'reverted' };
    if (hasLine(exempt, line)) return { target, state: 'exempt', reason: this.reasonOn(target) };
    if (masks.has(this.commit, line)) return { target, state: 'merged' };
    const pick = this.broughtBy(picks, line);
    if (pick !== undefined) return { target, state: 'picked', by: pick };
    return { target, state: 'same-patch', by: this.broughtBy(twins, line) ?? '' };
  }

  private broughtBy(groups: Groups, line: number): string | undefined {
    const { ids, masks } = this.lookup;
    const found = groups
      .get(this.commit)
      ?.find((commit) => masks.has(commit, line) && !masks.has(commit, this.from.index));
    return found === undefined ? undefined : ids[found];
  }

  private reasonOn({ name }: LineBranch): string {
    const found = this.lookup.exemptions.find(
      ({ fix, covers }) => this.fix.commit.startsWith(fix) && covers(name),
    );
    return found?.reason ?? '';
  }
}

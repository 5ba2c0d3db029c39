import { pointOfBaseline } from './milestones';
import type { NamedRef, ReleaseLine } from './types';

/** The names of a repository in their order, as `releaseLines` and `baselines` give them. */
export interface OrderedNames {
  readonly lines: readonly ReleaseLine[];
  readonly baselines: readonly NamedRef[];
}

/**
 * The tag that comes before a name by the scheme's order: in its line, else the newest of the line below. The baseline
 * before it, for a baseline of the same project.
 *
 * @param ref full name
 */
export function previousName(names: OrderedNames, ref: string): NamedRef | undefined {
  const own = names.lines.find(({ refs }) => refs.some((named) => named.ref.ref === ref));
  if (own) return namesBefore(names.lines, own).get(ref);
  return previousBaseline(names.baselines, ref);
}

/**
 * For each name of a line the tag that comes before it, by full name of the ref. A branch moves on and comes before
 * nothing; a tag that holds the same is passed over.
 *
 * @param lines as `releaseLines` gives them
 * @param line one of them
 */
export function namesBefore(
  lines: readonly ReleaseLine[],
  line: ReleaseLine,
): ReadonlyMap<string, NamedRef> {
  const before = new Map<string, NamedRef>();
  const isTag = ({ kind }: NamedRef): boolean => kind === 'tag';
  const older = lines.slice(lines.indexOf(line) + 1).filter(({ scheme, unit, refs }) => {
    return scheme === line.scheme && unit === line.unit && refs.some(isTag);
  });
  let last = older[0]?.refs.find(isTag);
  for (const named of line.refs.toReversed()) {
    const isSame = last?.ref.id === named.ref.id;
    const previous = isSame && last ? before.get(last.ref.ref) : last;
    if (previous) before.set(named.ref.ref, previous);
    if (isTag(named)) last = named;
  }
  return before;
}

function previousBaseline(baselines: readonly NamedRef[], ref: string): NamedRef | undefined {
  const at = baselines.findIndex((named) => named.ref.ref === ref);
  const own = baselines[at];
  if (!own) return undefined;
  const { rule } = own;
  const seriesOf = ({ name }: NamedRef): string => pointOfBaseline(rule.scheme, name).series;
  const series = seriesOf(own);
  return baselines.slice(at + 1).find((named) => named.rule === rule && seriesOf(named) === series);
}

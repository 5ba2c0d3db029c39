import { explain } from '../scheme/explain';
import type { Name, Problem } from '../scheme/name';
import { parse } from '../scheme/parse';
import { repair } from '../scheme/repair';
import type { Scheme } from '../scheme/scheme';
import { freeUnits } from './free-share';
import type { NearMiss, SchemeReading } from './types';

/**
 * How each scheme that can read a name reads it. The order says nothing of which one is meant: those that a
 * policy uses come first, then names without a warning, then the schemes that leave least of the name to free
 * text, since they say most about it.
 *
 * @param inForce whether a policy uses a scheme
 */
export function readingsOf(
  schemes: readonly Scheme[],
  name: string,
  inForce: (scheme: Scheme) => boolean = () => false,
): readonly SchemeReading[] {
  const ranked = schemes.flatMap((scheme) => {
    const { name: read, problems } = parse(scheme, name);
    if (!read) return [];
    const rank = [inForce(scheme) ? 0 : 1, problems.length > 0 ? 1 : 0, freeUnits(scheme, read)];
    return [{ rank, reading: readingOf(scheme, read, problems) }];
  });
  return ranked.sort((left, right) => compareRanks(left.rank, right.rank)).map((it) => it.reading);
}

/** How the schemes that cannot read a name nearly could, the nearest first; each with its nearest legal name. */
export function nearMisses(
  schemes: readonly Scheme[],
  name: string,
  limit: number,
): readonly NearMiss[] {
  const near = schemes.flatMap((scheme) => {
    const { name: read, problems } = parse(scheme, name);
    const [problem] = problems;
    if (read || !problem) return [];
    const [suggestion] = repair(scheme, name, { limit: 1 });
    if (!suggestion || suggestion.cost > farthest(name)) return [];
    const { id, kind, data } = scheme;
    const miss = { scheme: id, title: data.title, kind, problem, suggestion: suggestion.text };
    return [{ cost: suggestion.cost, miss }];
  });
  const least = Math.min(...near.map(({ cost }) => cost));
  return near
    .filter(({ cost }) => cost <= 2 * least)
    .sort((left, right) => left.cost - right.cost)
    .slice(0, limit)
    .map(({ miss }) => miss);
}

/** What changes more of a short name would make another name of it. */
function farthest(name: string): number {
  return Math.min(6 * name.length, 64);
}

function readingOf(scheme: Scheme, name: Name, problems: readonly Problem[]): SchemeReading {
  return {
    scheme: scheme.id,
    title: scheme.data.title,
    kind: scheme.kind,
    verdict: problems.length > 0 ? 'warn' : 'valid',
    explanation: explain(scheme, name),
    problems,
  };
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((rank, index) => rank !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

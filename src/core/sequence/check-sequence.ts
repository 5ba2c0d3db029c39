import type { Name } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import { atOnce, mapInPieces, type Pieces } from '../text/pieces';
import { arrange, type Sequence } from './arrange';
import { createCounting } from './counting';
import { dayBefore } from './day-back';
import { follows } from './follow';
import { lawsOf, type SequenceLaws } from './laws';
import { limitCounter } from './limits';
import type { Moment, Trouble } from './moment';
import { noNeighbours, noteNeighbours, type Neighbours } from './neighbours';
import { numberBack, stageBack } from './regress';
import { createStages } from './stages';
import { limitProblem, problemOf } from './tell';
import type { SequenceOptions, SequenceProblem } from './types';

/**
 * Which names of a sequence break its laws: what the scheme's events, order and limits say of one name after
 * another. Texts that are no names of the scheme are passed over.
 *
 * A name is held against the nearest earlier one by the scheme's order, not the one before it in time, so that
 * several lines may grow side by side; where any event leads from there, or from another likely earlier name,
 * it is fine. The time grows with the number of names as that of sorting them.
 */
export function checkSequence(
  scheme: Scheme,
  names: readonly string[],
  options: SequenceOptions = {},
): SequenceProblem[] {
  return atOnce(checkSequenceInPieces(scheme, names, options));
}

/** The same a piece at a time. */
export function* checkSequenceInPieces(
  scheme: Scheme,
  names: readonly string[],
  options: SequenceOptions,
): Pieces<SequenceProblem[]> {
  const laws = lawsOf(scheme);
  const read = yield* mapInPieces(names, (text) => parse(scheme, text).name);
  const { sequences, timed } = arrange(laws, read, options);
  const found: Found = {
    laws,
    read,
    nearest: noNeighbours(read.length),
    alike: noNeighbours(read.length),
  };
  const problems: SequenceProblem[] = [];
  for (const sequence of sequences) {
    yield;
    const own = yield* checkOne(found, sequence);
    for (const problem of own) problems.push(problem);
  }
  const all = [...problems, ...overLimits(scheme, read, timed)];
  return all.sort((left, right) => left.index - right.index);
}

interface Found {
  readonly laws: SequenceLaws;
  readonly read: readonly (Name | undefined)[];
  /** The neighbours of each name in its sequence. */
  readonly nearest: Neighbours;
  /** Its neighbours among those with the same fields. */
  readonly alike: Neighbours;
}

function* checkOne(found: Found, sequence: Sequence): Pieces<SequenceProblem[]> {
  const { laws, read, nearest, alike } = found;
  const { ordered, timed } = sequence;
  noteNeighbours(ordered, timed, nearest);
  for (const shape of byShape(read, sequence)) noteNeighbours(shape.ordered, shape.timed, alike);
  const texts = new Set(timed.map((index) => read[index]?.text));
  const counting = createCounting(laws.scheme);
  const stages = createStages(laws);
  let troubles = 0;
  const problems = yield* mapInPieces(timed, (index, at) => {
    const name = read[index] as Name;
    const below = read[nearest.below[index] ?? -1];
    const above = read[nearest.above[index] ?? -1];
    const like = read[alike.below[index] ?? -1];
    const before = read[timed[at - 1] ?? -1];
    const others = [like, before].flatMap((other) => (other && other !== below ? [other] : []));
    const later = stages.laterThan(name);
    const trouble = troubleOf({
      laws,
      name,
      ...(below && { below }),
      ...(above && { above }),
      ...(later && { later }),
      others,
      siblings: counting.siblingsOf(name),
      isAdvised: troubles < mostAdvised,
      exists: (text) => texts.has(text),
    });
    counting.enter(name);
    stages.enter(name);
    if (trouble) troubles++;
    return trouble ? [problemOf(laws.scheme, index, name, trouble)] : [];
  });
  return problems.flat();
}

/** To look for a free name takes long; nobody follows so much advice on one sequence. */
const mostAdvised = 200;

/** The names of a sequence by the form and the fields that they have. */
function byShape(
  read: readonly (Name | undefined)[],
  { ordered, timed }: Sequence,
): readonly Sequence[] {
  const shapes = new Map<string, Sequence>();
  const shapeOf = (index: number): Sequence => {
    const { form = '', fields = {} } = read[index] ?? {};
    const key = `${form} ${Object.keys(fields).join(' ')}`;
    const shape = shapes.get(key) ?? { ordered: [], timed: [] };
    shapes.set(key, shape);
    return shape;
  };
  for (const index of ordered) shapeOf(index).ordered.push(index);
  for (const index of timed) shapeOf(index).timed.push(index);
  return [...shapes.values()];
}

function troubleOf(moment: Moment): Trouble | undefined {
  const { laws, name, below } = moment;
  const following = below && follows(moment, below);
  if (following?.ok === false && following.trouble.breach === 'repeated') return following.trouble;
  const back = stageBack(moment, following?.ok ? following.event : undefined) ?? numberBack(moment);
  if (back) return back;
  if (following?.ok === false) return following.trouble;
  return below && dayBefore(laws, name, below);
}

function overLimits(
  scheme: Scheme,
  read: readonly (Name | undefined)[],
  timed: readonly number[],
): SequenceProblem[] {
  if (!scheme.data.limits) return [];
  const brokenBy = limitCounter(scheme);
  return timed.flatMap((index) => {
    const name = read[index] as Name;
    const limit = brokenBy(name);
    return limit ? [limitProblem(index, name, limit)] : [];
  });
}

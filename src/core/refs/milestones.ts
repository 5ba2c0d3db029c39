import type { Milestone, Policy } from '../policy/types';
import type { Name } from '../scheme/name';
import { wordsOf } from '../scheme/fields/word';
import type { Scheme } from '../scheme/scheme';

/** What the name of a baseline says of the point that it stands for. */
export interface BaselinePoint {
  /** Equal for baselines of one project, and for no others. */
  readonly series: string;
  /** What a person knows the project by, such as `ET PC`; empty where the name does not say it. */
  readonly project: string;
  /** The one configuration item that is frozen; absent for the baseline of a milestone. */
  readonly item?: string;
  /** As digits without leading zeros. */
  readonly iteration?: string;
  /** As the scheme writes the stage. */
  readonly stage?: string;
}

/** Reads the point that a baseline stands for out of its name: the fields `item`, `iteration` and `stage`. */
export function pointOfBaseline(scheme: Scheme, name: Name): BaselinePoint {
  const textOf = (field: string): string | undefined => name.fields[field]?.text;
  const item = textOf('item');
  const iteration = textOf('iteration');
  const stage = textOf('stage');
  const about = projectFields(scheme, name).flatMap((field): (readonly [string, string])[] => {
    const text = textOf(field)?.normalize('NFC') ?? '';
    return text === '' ? [] : [[field, text]];
  });
  return {
    series: JSON.stringify(about),
    project: about.map(([, text]) => text).join(' '),
    ...(item !== undefined && { item: item.normalize('NFC') }),
    ...(iteration !== undefined && { iteration: plainNumber(iteration) }),
    ...(stage !== undefined && { stage: stageIn(scheme, stage) ?? stage }),
  };
}

const own: ReadonlySet<string> = new Set(['item', 'iteration', 'stage']);

/** The fields that say which project a name is of: the scheme's line, else all but the point's own and dates. */
function projectFields({ data }: Scheme, { fields }: Name): readonly string[] {
  const isOfProject = (field: string): boolean =>
    !own.has(field) && data.fields[field]?.type !== 'date';
  return (data.line ?? Object.keys(fields)).filter(isOfProject);
}

/** Digits without leading zeros. */
export function plainNumber(text: string): string {
  return text.replace(/^0+(?=.)/, '');
}

/**
 * A stage as the scheme writes it, where that may be written in other letters or words; undefined for a text that names of
 * the scheme cannot have as their stage.
 */
export function stageIn({ data }: Scheme, text: string): string | undefined {
  const field = data.fields['stage'];
  if (field?.type !== 'word') return field && text;
  const alias = Object.entries(field.also ?? {}).find(([written]) => isSame(written, text));
  const wanted = alias?.[1].word ?? text;
  return wordsOf(field).find(({ word }) => isSame(word, wanted))?.word;
}

function isSame(left: string, right: string | undefined): boolean {
  return right !== undefined && left.toLowerCase() === right.toLowerCase();
}

/** The milestone that a baseline is of; undefined for the baseline of an item, and where the policy has none such. */
export function milestoneOf(
  { milestones }: Pick<Policy, 'milestones'>,
  point: BaselinePoint,
): Milestone | undefined {
  if (point.item !== undefined) return undefined;
  return milestones.find(
    ({ stage, iteration }) =>
      isSame(stage, point.stage) && (iteration === undefined || iteration === point.iteration),
  );
}

/**
 * The earlier milestones that must have a baseline and have none yet: of the iteration that a milestone names, else of the same
 * iteration as the point or of none.
 *
 * @param existing the points of the baselines that there are
 */
export function missingBefore(
  policy: Pick<Policy, 'milestones'>,
  point: BaselinePoint,
  existing: readonly BaselinePoint[],
): readonly Milestone[] {
  const milestone = milestoneOf(policy, point);
  if (!milestone) return [];
  const reached = existing.filter(
    ({ series, item }) => series === point.series && item === undefined,
  );
  const before = policy.milestones.slice(0, policy.milestones.indexOf(milestone));
  const earlier = before.filter(({ optional }) => !optional);
  return earlier.filter(
    (each) => !reached.some((other) => isSame(each.stage, other.stage) && counts(each, other)),
  );

  function counts({ iteration }: Milestone, other: BaselinePoint): boolean {
    if (iteration !== undefined) return other.iteration === iteration;
    if (point.iteration === undefined || other.iteration === undefined) return true;
    return other.iteration === point.iteration;
  }
}

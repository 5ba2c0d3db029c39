import type { Policy } from '../policy/types';
import { baselines } from './baselines';
import { createClassifier } from './classify-refs';
import { keepRefs } from './known-refs';
import { linesAfterChange } from './lines-after-change';
import { malformedRefs } from './malformed-refs';
import { createLineBuilder } from './release-lines';
import type { ClassifiedRef, NamedRef, Ref, ReleaseLine } from './types';
import { changedMiddle } from '../text/changed-middle';

/** The refs of a repository, sorted into what is shown of them. */
export interface RefGroups {
  readonly classified: readonly ClassifiedRef[];
  /** As `releaseLines` makes them. */
  readonly lines: readonly ReleaseLine[];
  readonly malformed: readonly ClassifiedRef[];
  /** As `baselines` makes them, put in order when they are first asked for. */
  readonly baselines: readonly NamedRef[];
}

/**
 * Sorts the refs of a repository.
 *
 * @param remotes names of the remotes
 * @param before what was made of earlier refs by the same policy and remotes: what holds still is kept, down to the
 *   same objects
 */
export function groupRefs(
  policy: Policy,
  refs: readonly Ref[],
  remotes: readonly string[],
  before?: RefGroups,
): RefGroups {
  const classify = createClassifier(policy, remotes);
  const { classified, lines } = before
    ? groupAgain(refs, classify, before)
    : groupAll(refs, classify);
  keepRefs(policy, refs, remotes, classified);
  let ordered: readonly NamedRef[] | undefined;
  return {
    classified,
    lines,
    malformed: malformedRefs(classified),
    get baselines() {
      return (ordered ??= baselines(classified));
    },
  };
}

type Classifier = (ref: Ref) => ClassifiedRef;
type Groups = Pick<RefGroups, 'classified' | 'lines'>;

/** Each name is put in order right after it was read, while what was read of it is still known. */
function groupAll(refs: readonly Ref[], classify: Classifier): Groups {
  const builder = createLineBuilder(localBranchesOf(refs));
  const classified = refs.map((ref) => {
    const found = classify(ref);
    builder.add(found);
    return found;
  });
  return { classified, lines: builder.lines() };
}

const branchPrefix = 'refs/heads/';

function localBranchesOf(refs: readonly Ref[]): ReadonlySet<string> {
  const branches = new Set<string>();
  for (let index = 0; index < refs.length; index++) {
    const { ref } = refs[index] as Ref;
    if (ref.startsWith(branchPrefix)) branches.add(ref.slice(branchPrefix.length));
  }
  return branches;
}

function groupAgain(refs: readonly Ref[], classify: Classifier, before: Groups): Groups {
  const classified = classifyAgain(refs, classify, before.classified);
  return { classified, lines: linesAfterChange(before, classified) };
}

/** Classifies the refs that are not among those that were classified before. */
function classifyAgain(
  refs: readonly Ref[],
  classify: Classifier,
  before: readonly ClassifiedRef[],
): readonly ClassifiedRef[] {
  const { start, beforeEnd, afterEnd } = changedMiddle(
    before.map(({ ref }) => ref),
    refs,
  );
  if (start === beforeEnd && start === afterEnd) return before;
  const known = new Map(before.slice(start, beforeEnd).map((each) => [each.ref, each]));
  return [
    ...before.slice(0, start),
    ...refs.slice(start, afterEnd).map((ref) => known.get(ref) ?? classify(ref)),
    ...before.slice(beforeEnd),
  ];
}

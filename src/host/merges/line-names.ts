import { classifyRefsInPieces } from '../../core/refs/classify-refs';
import { linePlan, type LinePlan } from '../../core/merges/line-plan';
import { endedBy, linesWithRoles } from '../../core/merges/roles';
import { releasesOf } from '../../core/merges/line-tags';
import { createMarks } from '../../core/refs/name-marks';
import { createLineBuilder } from '../../core/refs/release-lines';
import { localBranches } from '../../core/refs/series';
import type { ReadRef } from '../../core/refs/read-ref';
import type { Ref, ReleaseLine } from '../../core/refs/types';
import { eachInPieces } from '../../core/text/pieces';
import { checkObjects, runGit } from '../git';
import type { Turns } from '../read/turns';
import { readFirstParents } from './first-parents';
import type { HistoryQuestion, Read } from './history-question';

/** The names of the lines in which fixes are made. */
export interface LineNames {
  readonly refs: readonly Ref[];
  readonly lines: readonly ReleaseLine[];
  /** By the branches alone. */
  readonly plan: LinePlan;
  /** Tags of the lines, whatever stage they are. */
  readonly tags: readonly Ref[];
  /** The branches of the lines, active or ended. */
  readonly branches: readonly Ref[];
}

/** The commits behind tags, by the ids that these hold; the ids of lines behind which there is none. */
export interface LineCommits {
  readonly tags: ReadonlyMap<string, string>;
  readonly gone: ReadonlySet<string>;
}

/** The lines as the refs name them. */
export async function nameLines(
  { policy, git: { remotes } }: HistoryQuestion,
  refs: readonly Ref[],
  turns: Turns,
): Promise<LineNames> {
  const classified = await turns.finish(classifyRefsInPieces(policy, refs, remotes));
  const builder = createLineBuilder(localBranches(classified));
  await turns.finish(eachInPieces(classified, builder.add));
  const lines = linesWithRoles(policy, builder.lines());
  await turns.next();
  const plan = linePlan({ policy, refs, remotes, lines });
  await turns.next();
  const named = lines.flatMap((line) => line.refs);
  return {
    ...{ refs, lines, plan },
    tags: named.flatMap(({ kind, ref }) => (kind === 'tag' ? [ref] : [])),
    branches: named.flatMap(({ rule, ref }) => (rule.role ? [ref] : [])),
  };
}

/** Which commits stand behind the tags, and which branches have none. */
export async function commitsOf(
  { root, run }: HistoryQuestion,
  { plan: { lines }, tags }: LineNames,
): Promise<Read<LineCommits>> {
  const tips = lines.map(({ tip }) => tip);
  const ids = [...new Set([...tips, ...tags.map(({ id }) => id)])];
  const checked = await checkObjects(
    root,
    ids.map((id) => `${id}^{commit}`),
    run,
  );
  if (!checked.ok) return checked;
  const found = new Map(
    ids.flatMap((id, index) => {
      const commit = checked.objects[index]?.id;
      return commit === undefined ? [] : [[id, commit] as const];
    }),
  );
  return { ok: true, tags: found, gone: new Set(tips.filter((tip) => !found.has(tip))) };
}

/**
 * The release tags that no branch of a line holds, and not the main branch: each stands for the branch that it was made
 * on, which is no more. Those of ended lines are left out.
 * @param parents first parents of the lines; those of the tags are added
 * @returns the commits of the tags, by their full names
 */
export async function looseTags(
  question: HistoryQuestion,
  { lines, plan, branches }: LineNames,
  { tags }: LineCommits,
  parents: Map<string, string | undefined>,
): Promise<Read<{ readonly loose: ReadonlyMap<string, string> }>> {
  const { root, policy, run = {} } = question;
  const marksOf = createMarks();
  const commitOf = ({ ref }: ReadRef): string | undefined => tags.get(ref.id);
  const apart = lines.flatMap((line) =>
    releasesOf(line, marksOf).filter((tag) => {
      const commit = commitOf(tag);
      return commit !== undefined && !parents.has(commit);
    }),
  );
  if (apart.length === 0) return { ok: true, loose: new Map() };
  const tips = [...plan.lines.map(({ tip }) => tip), ...branches.map(({ id }) => id)];
  const input = [...apart.map(commitOf), ...[...new Set(tips)].map((tip) => `^${tip}`), ''];
  // A branch that has no commit is passed over.
  const args = ['rev-list', '--ignore-missing', '--stdin'];
  const listed = await runGit(root, args, { ...run, input: input.join('\n') });
  if (!listed.ok) return listed;
  const unheld = new Set(listed.output.toString('latin1').split('\n'));
  const isEnded = endedBy(policy);
  const loose = new Map<string, string>();
  for (const tag of apart) {
    const commit = commitOf(tag) ?? '';
    if (unheld.has(commit) && !isEnded(tag)) loose.set(tag.ref.ref, commit);
  }
  const more = await readFirstParents(root, [...loose.values()], run);
  if (!more.ok) return more;
  for (const [commit, parent] of more.parents) parents.set(commit, parent);
  return { ok: true, loose };
}

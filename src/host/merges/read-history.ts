import type { FirstParents } from '../../core/merges/chains';
import { graphOf } from '../../core/merges/graph';
import { linePlan, type LinePlan } from '../../core/merges/line-plan';
import { beginAll, fixesOfAll, matrixOf, type Begun } from '../../core/merges/matrix';
import { createClassifier } from '../../core/refs/classify-refs';
import { releaseLines } from '../../core/refs/release-lines';
import type { Ref } from '../../core/refs/types';
import type { LineHistory } from '../../core/snapshot/types';
import type { Message } from '../../core/text/message';
import { mapInPieces } from '../../core/text/pieces';
import { checkObjects } from '../git';
import { Turns } from '../read/turns';
import { readChanges, releasesAmong, strayAmong } from './ask-commits';
import { caughtUp } from './caught-up';
import { createdAt } from './created-at';
import { readFirstParents, shallowCommits } from './first-parents';
import type { HistoryQuestion, Read } from './history-question';
import { readCommits } from './read-graph';

/**
 * Where release and hotfix branches come from, and which of their fixes have reached which line; undefined where the
 * policy gives no branch a role, or there is none that it does.
 * @throws the signal's reason when it is aborted
 */
export async function readHistory(
  question: HistoryQuestion,
): Promise<Read<{ readonly history?: LineHistory }>> {
  const { policy, cache, run = {} } = question;
  if (!policy.branches.some(({ role }) => role !== undefined)) return { ok: true };
  const turns = new Turns(run.signal);
  const planned = await planFor(question, question.git.refs, turns);
  if (planned.sources.length === 0) return { ok: true };
  const known = await commitsOf(question, planned);
  if (!known.ok) return known;
  const isGone = ({ id }: Ref): boolean => known.gone.has(id);
  const plan =
    known.gone.size === 0
      ? planned
      : await planFor(
          question,
          question.git.refs.filter((ref) => !isGone(ref)),
          turns,
        );
  const cut = await shallowCommits(question.root, run);
  const asked = JSON.stringify([plan, policy.lines, policy.changelog, [...known.tags], [...cut]]);
  if (cache.last?.question === asked) return { ok: true, history: cache.last.history };
  const read = await readMatrix(question, plan, { tags: known.tags, cut }, turns);
  if (!read.ok) return read;
  cache.last = { question: asked, history: read.history };
  return read;
}

/** What is known where Git could not tell. */
export function untoldHistory(problem: Message): LineHistory {
  const merges = { lines: [], rows: [], untold: [], strayExemptions: [] };
  return { origins: new Map(), merges, problem };
}

async function planFor(
  { policy, git: { remotes } }: HistoryQuestion,
  refs: readonly Ref[],
  turns: Turns,
): Promise<LinePlan> {
  const wanted = refs.filter(({ ref }) => /^refs\/(heads|remotes|tags)\//.test(ref));
  const classified = await turns.finish(mapInPieces(wanted, createClassifier(policy, remotes)));
  return linePlan({ policy, refs, remotes, lines: releaseLines(classified) });
}

/** The commits behind tags, by the ids that these hold, and the ids of lines behind which there is none. */
async function commitsOf(
  { root, run }: HistoryQuestion,
  { lines, tags }: LinePlan,
): Promise<Read<{ readonly tags: ReadonlyMap<string, string>; readonly gone: Set<string> }>> {
  const tips = lines.map(({ tip }) => tip);
  const ids = [...tips, ...tags.map(({ id }) => id)];
  const checked = await checkObjects(
    root,
    ids.map((id) => `${id}^{commit}`),
    run,
  );
  if (!checked.ok) return checked;
  const { objects } = checked;
  const gone = new Set(tips.filter((_, index) => !objects[index]));
  const found = ids.flatMap((id, index) => {
    const commit = objects[index]?.id;
    return commit === undefined || index < tips.length ? [] : [[id, commit] as const];
  });
  return { ok: true, tags: new Map(found), gone };
}

async function readMatrix(
  question: HistoryQuestion,
  plan: LinePlan,
  { tags, cut }: { readonly tags: ReadonlyMap<string, string>; readonly cut: ReadonlySet<string> },
  turns: Turns,
): Promise<Read<{ readonly history: LineHistory }>> {
  const { root, policy, run = {} } = question;
  const tips = plan.lines.map(({ tip }) => tip);
  const read = await readFirstParents(root, tips, run);
  if (!read.ok) return read;
  const firstParents = { parents: read.parents, cut };
  const begun = await begin(question, plan, firstParents, tags);
  const starts = begun.flatMap(({ start }) => start.commit ?? []);
  const walked = await readCommits(root, tips, starts, run);
  if (!walked.ok) return walked;
  await turns.next();
  const graph = graphOf(walked.commits, tips, firstParents.cut);
  const tagged = new Set(tags.values());
  const releases = await releasesAmong(
    question,
    graph.commits.flatMap(({ id }) => (tagged.has(id) ? [id] : [])),
  );
  if (!releases.ok) return releases;
  const draft = fixesOfAll(begun, graph, { plan, firstParents }, (id) => releases.ids.has(id));
  await turns.next();
  const changes = await readChanges(question, draft);
  if (!changes.ok) return changes;
  const stray = await strayAmong(question, firstParents);
  if (!stray.ok) return stray;
  await turns.next();
  const merges = {
    ...matrixOf(plan, begun, draft, changes, policy),
    strayExemptions: stray.exemptions,
  };
  const origins = originsIn(begun, await caughtUp(root, begun, run));
  return { ok: true, history: { origins, merges } };
}

/** Where branches begin. The reflog is asked of those alone that seem to come from elsewhere than their tag. */
async function begin(
  { root, run = {} }: HistoryQuestion,
  plan: LinePlan,
  firstParents: FirstParents,
  tags: ReadonlyMap<string, string>,
): Promise<readonly Begun[]> {
  const commitOf = ({ id }: Ref): string | undefined => tags.get(id);
  const seeming = beginAll(plan, firstParents, { commitOf, createdAt: new Map() });
  const doubtful = seeming.flatMap(({ source, origin }) =>
    origin && origin.verdict !== 'at-tag' ? [source.branch] : [],
  );
  if (doubtful.length === 0) return seeming;
  const created = await createdAt(root, doubtful, run);
  return beginAll(plan, firstParents, { commitOf, createdAt: created });
}

function originsIn(begun: readonly Begun[], merged: ReadonlySet<string>): LineHistory['origins'] {
  return new Map(
    begun.flatMap(({ source: { branch }, origin }) => {
      if (!origin) return [];
      const { isOpen: _isOpen, ...told } = origin;
      return [[branch.ref, merged.has(branch.ref) ? { ...told, verdict: 'caught-up' } : told]];
    }),
  );
}

import { createHash } from 'node:crypto';
import { chainsOf } from '../../core/merges/chains';
import { graphOf, type Graph } from '../../core/merges/graph';
import { linePlan } from '../../core/merges/line-plan';
import { beginAll, fixesOfAll, matrixOf, type Begun } from '../../core/merges/matrix';
import type { Beginnings } from '../../core/merges/origin-of';
import type { Ref } from '../../core/refs/types';
import type { LineHistory } from '../../core/snapshot/types';
import type { Message } from '../../core/text/message';
import { Turns } from '../read/turns';
import { readChanges, releasesAmong, strayAmong } from './ask-commits';
import { createdAt } from './created-at';
import { readFirstParents, shallowCommits } from './first-parents';
import type { HistoryQuestion, Read } from './history-question';
import { commitsOf, looseTags, nameLines, type LineCommits, type LineNames } from './line-names';
import { readCommits } from './read-graph';

/**
 * Where release and hotfix branches come from, and which of their fixes have reached which line; undefined where the
 * policy gives no branch a role, or there is none that it does.
 * @throws the signal's reason when it is aborted
 */
export async function readHistory(
  question: HistoryQuestion,
): Promise<Read<{ readonly history?: LineHistory }>> {
  const { policy, git, cache, run = {} } = question;
  if (!policy.branches.some(({ role }) => role !== undefined)) return { ok: true };
  const turns = new Turns(run.signal);
  const all = await nameLines(question, git.refs, turns);
  if (all.tags.length === 0 && all.plan.sources.length === 0) return { ok: true };
  const commits = await commitsOf(question, all);
  if (!commits.ok) return commits;
  const isThere = ({ id }: Ref): boolean => !commits.gone.has(id);
  const names =
    commits.gone.size === 0 ? all : await nameLines(question, git.refs.filter(isThere), turns);
  const cut = await shallowCommits(question.root, run);
  const asked = digestOf(names, commits, cut);
  const { last } = cache;
  if (last?.question === asked && last.policy === policy)
    return { ok: true, history: last.history };
  const read = await readMatrix(question, names, { commits, cut }, turns);
  if (read.ok && read.history) cache.last = { question: asked, policy, history: read.history };
  return read;
}

/** What is known where Git could not tell. */
export function untoldHistory(problem: Message): LineHistory {
  const merges = { lines: [], rows: [], untold: [], strayExemptions: [] };
  return { origins: new Map(), merges, problem };
}

/** The same for questions that history answers the same, under one policy. */
function digestOf(
  { plan, tags, branches }: LineNames,
  commits: LineCommits,
  cut: ReadonlySet<string>,
): string {
  const hash = createHash('sha1');
  for (const { ref, tip } of plan.lines) hash.update(`${tip} ${ref}\n`);
  for (const { ref, id } of branches) hash.update(`${id} ${ref}\n`);
  for (const { ref, id } of tags) hash.update(`${commits.tags.get(id)} ${ref}\n`);
  for (const commit of cut) hash.update(`${commit}\n`);
  return hash.digest('base64');
}

async function readMatrix(
  question: HistoryQuestion,
  names: LineNames,
  { commits, cut }: { readonly commits: LineCommits; readonly cut: ReadonlySet<string> },
  turns: Turns,
): Promise<Read<{ readonly history?: LineHistory }>> {
  const { root, policy, git, run = {} } = question;
  const tipsOf = ({ lines }: LineNames['plan']): readonly string[] => lines.map(({ tip }) => tip);
  const read = await readFirstParents(root, tipsOf(names.plan), run);
  if (!read.ok) return read;
  const found = await looseTags(question, names, commits, read.parents);
  if (!found.ok) return found;
  const { loose } = found;
  const { refs, lines } = names;
  const plan =
    loose.size === 0 ? names.plan : linePlan({ policy, refs, remotes: git.remotes, lines, loose });
  if (plan.sources.length === 0) return { ok: true };
  await turns.next();
  const chains = chainsOf(plan.lines, { parents: read.parents, cut });
  const commitOf = ({ id }: Ref): string | undefined => commits.tags.get(id);
  const beginnings = { plan, chains, commitOf, createdAt: new Map<string, string>() };
  const begun = await begin(question, beginnings, turns);
  const walked = await readCommits(root, tipsOf(plan), startsOf(begun), chains, run);
  if (!walked.ok) return walked;
  await turns.next();
  const graph = graphOf(walked.commits, tipsOf(plan), cut);
  const tagged = new Set(commits.tags.values());
  const releases = await releasesAmong(
    question,
    graph.commits.flatMap(({ id }) => (tagged.has(id) ? [id] : [])),
  );
  if (!releases.ok) return releases;
  const isRelease = (id: string): boolean => releases.ids.has(id);
  const draft = await turns.finish(fixesOfAll(begun, graph, beginnings, isRelease));
  const changes = await readChanges(question, draft);
  if (!changes.ok) return changes;
  const stray = await strayAmong(question, cut);
  if (!stray.ok) return stray;
  const matrix = await turns.finish(matrixOf(plan, begun, draft, changes, policy));
  const merges = { ...matrix, strayExemptions: stray.exemptions };
  return { ok: true, history: { origins: originsIn(begun, graph), merges } };
}

/** Where branches begin. The reflog is asked of those alone that seem to come from elsewhere than their tag. */
async function begin(
  { root, run = {} }: HistoryQuestion,
  beginnings: Beginnings,
  turns: Turns,
): Promise<readonly Begun[]> {
  const seeming = await turns.finish(beginAll(beginnings.plan, beginnings));
  const doubtful = seeming.flatMap(({ source, origin }) =>
    origin && origin.verdict !== 'at-tag' ? [source.branch] : [],
  );
  if (doubtful.length === 0) return seeming;
  const created = await createdAt(root, doubtful, run);
  return turns.finish(beginAll(beginnings.plan, { ...beginnings, createdAt: created }));
}

/** Commits that must not be left out, nor what came after them. */
function startsOf(begun: readonly Begun[]): readonly string[] {
  return begun.flatMap(({ start, origin }) => [
    ...(start.commit === undefined ? [] : [start.commit]),
    ...(origin?.verdict === 'elsewhere' && origin.expectedCommit !== undefined
      ? [origin.expectedCommit]
      : []),
  ]);
}

function originsIn(begun: readonly Begun[], graph: Graph): LineHistory['origins'] {
  return new Map(
    begun.flatMap(({ source, origin }) => {
      if (!origin) return [];
      const { isOpen: _isOpen, ...told } = origin;
      return [
        [
          source.branch.ref,
          hasCaughtUp({ source, origin }, graph) ? { ...told, verdict: 'caught-up' } : told,
        ] as const,
      ];
    }),
  );
}

/**
 * Whether a branch was cut from an older tag of its line and holds the tag that its name asks for all the same, since
 * it was merged into it: a hotfix that was reserved while another one was still being made.
 */
function hasCaughtUp(
  { source, origin }: Pick<Begun, 'source' | 'origin'>,
  { places, masks }: Graph,
): boolean {
  const { expectedCommit, from = '', verdict } = origin ?? {};
  if (verdict !== 'elsewhere' || expectedCommit === undefined) return false;
  if (!from.startsWith('refs/tags/')) return false;
  const place = places.get(expectedCommit);
  // What all lines have is not in the graph.
  return place === undefined || masks.has(place, source.index);
}

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { familyOf } from '../../core/family/build-family';
import { layoutOf } from '../../core/family/layout';
import { svgOf } from '../../core/family/svg';
import { lightTheme } from '../../core/family/theme';
import { treeRows } from '../../core/family/text-tree';
import type { Family, FamilyLink } from '../../core/family/types';
import { wholeView } from '../../core/family/view';
import { baselines } from '../../core/refs/baselines';
import { classifyRefs } from '../../core/refs/classify-refs';
import { releaseLines } from '../../core/refs/release-lines';
import type { GitState } from '../../core/snapshot/types';
import type { Policy } from '../../core/policy/types';
import { byKey } from '../../core/text/by-key';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { readGraph } from '../../host/family/read-graph';
import { createHistoryCache } from '../../host/merges/history-cache';
import { readRepository } from '../../host/read-repository';
import { recordedExternals } from '../../host/recorded-externals';
import type { Arguments } from '../arguments';
import { reasonOfFileError } from '../file-error';
import type { ExitCode } from '../io';
import { rootHere } from '../open-repository';
import { notePolicyProblems } from '../policy-problems';
import { printable } from '../printable';
import type { Session } from '../session';
import { textTree } from './text-tree';

const texts = {
  noNames: {
    en: 'Cannot draw a tree: no tag or branch here has a name that the policy reads.',
    'zh-cn': '无法绘制谱系：这里没有标签或分支的名称能按命名规范解读。',
  },
  noGit: {
    en: 'Cannot draw a tree of "{path}": it is in no Git repository. Change to one, or run "git init".',
    'zh-cn': '无法绘制“{path}”的谱系：它不在 Git 仓库中。请切换到某个仓库，或运行“git init”。',
  },
  noFile: {
    en: 'Cannot write "{path}": {reason}. Name another file.',
    'zh-cn': '无法写入“{path}”：{reason}。请改用其他文件。',
  },
  written: {
    en: 'The tree of {count} names is in {path}.',
    'zh-cn': '{count} 个名称的谱系图已写入 {path}。',
  },
  title: { en: 'Family tree', 'zh-cn': '版本谱系图' },
  hotPatches: { en: 'hot patches', 'zh-cn': '热补丁' },
  count: { en: '{count} names', 'zh-cn': '{count} 个名称' },
} as const satisfies Record<string, Text>;

/** One line of `stemma refs tree --json`. */
interface JsonNode {
  readonly ref: string;
  readonly name: string;
  readonly role: string;
  readonly line: string;
  readonly unit?: string;
  /** The name that it descends from, and whether the scheme or the history says so. */
  readonly from?: string;
  readonly by?: string;
  readonly external?: string;
  /** Branches that lack fixes of this one, with how many they lack; and those that have some. */
  readonly missing?: Readonly<Record<string, number>>;
  readonly merged?: Readonly<Record<string, number>>;
}

/** `stemma refs tree`: the names as a family, on the terminal or as a picture. */
export async function showTree(given: Arguments, session: Session): Promise<ExitCode> {
  const root = await rootHere(session);
  const snapshot = await readRepository(root, { git: true, history: createHistoryCache() });
  await notePolicyProblems(session, root, snapshot.policyProblems);
  if (snapshot.gitProblem) return session.reject(snapshot.gitProblem);
  if (!snapshot.git) return session.reject(message(texts.noGit, { path: session.io.cwd }));
  const read = await readFamily(root, snapshot.policy, snapshot.git);
  if (!read.ok) return session.reject(read.reason);
  const { family } = read;
  if (family.nodes.length === 0) return session.reject(message(texts.noNames));
  const file = given.value('svg');
  if (file !== undefined) return writeSvg(file, family, session);
  if (given.flag('json')) await printJson(family, session);
  else await printTree(family, session);
  return 0;
}

type ReadFamily =
  { readonly ok: true; readonly family: Family } | { readonly ok: false; readonly reason: Message };

async function readFamily(root: string, policy: Policy, git: GitState): Promise<ReadFamily> {
  const { refs, remotes, history } = git;
  const externals = await recordedExternals(root, policy, refs);
  if (!externals.ok) return externals;
  const classified = classifyRefs(policy, refs, remotes);
  const [lines, frozen] = [releaseLines(classified), baselines(classified)];
  // Where Git cannot walk through the history, the scheme alone says what comes from what.
  const graph = await readGraph(root);
  const family = familyOf({
    ...{ policy, refs, remotes, lines, baselines: frozen, externals: externals.value },
    ...(graph.ok && { graph: graph.graph }),
    ...(history && { merges: history.merges }),
  });
  return { ok: true, family };
}

async function writeSvg(file: string, family: Family, session: Session): Promise<ExitCode> {
  const layout = layoutOf(family);
  const said = {
    title: session.render(texts.title),
    hotPatches: session.render(texts.hotPatches),
    count: session.render(texts.count),
  };
  const svg = svgOf({ layout, view: wholeView(layout), theme: lightTheme, texts: said });
  try {
    await writeFile(resolve(session.io.cwd, file), `${svg}\n`);
  } catch (error) {
    return session.reject(message(texts.noFile, { path: file, reason: reasonOfFileError(error) }));
  }
  session.say(message(texts.written, { count: family.nodes.length, path: file }));
  return 0;
}

async function printTree(family: Family, session: Session): Promise<void> {
  for (const line of textTree(treeRows(family), family, session.render)) {
    session.out.line(printable(line));
    if (session.out.full) await session.out.flush();
    if (session.out.closed) return;
  }
}

async function printJson({ lanes, nodes, links }: Family, session: Session): Promise<void> {
  const origins = new Map(
    links.flatMap((link) =>
      link.kind === 'descends' || link.kind === 'hotfix' ? [[link.to, link] as const] : [],
    ),
  );
  const [missing, merged] = [forwardFrom(links, 'missing'), forwardFrom(links, 'merged')];
  const fixesOf = (own: readonly FamilyLink[] | undefined): JsonNode['missing'] =>
    own && Object.fromEntries(own.map(({ to, fixes = 0 }) => [nodes[to]?.name ?? '', fixes]));
  // Hot patches follow the line that they belong to.
  let line = '';
  const lines = lanes.map((lane) => (line = lane.kind === 'hotfix' ? line : lane.label));
  for (const [index, { ref, name, role, lane, external }] of nodes.entries()) {
    const origin = origins.get(index);
    const [due, done] = [fixesOf(missing.get(index)), fixesOf(merged.get(index))];
    const unit = lanes[lane]?.unit;
    const row: JsonNode = {
      ...{ ref, name, role, line: lines[lane] ?? '' },
      ...(unit !== undefined && { unit }),
      ...(origin && { from: nodes[origin.from]?.name ?? '', by: origin.by }),
      ...(external !== undefined && { external }),
      ...(due && { missing: due }),
      ...(done && { merged: done }),
    };
    session.data(row);
    if (session.out.full) await session.out.flush();
    if (session.out.closed) return;
  }
}

function forwardFrom(
  links: readonly FamilyLink[],
  kind: FamilyLink['kind'],
): ReadonlyMap<number, readonly FamilyLink[]> {
  return byKey(
    links.filter((link) => link.kind === kind),
    ({ from }) => from,
  );
}

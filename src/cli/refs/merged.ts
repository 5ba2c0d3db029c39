import { planExempt } from '../../core/merges/plan-exempt';
import type { FixCell, FixRow, FixState, LineBranch } from '../../core/merges/types';
import type { LineHistory, RepositorySnapshot } from '../../core/snapshot/types';
import { matcherOfGlobs } from '../../core/text/glob';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { createHistoryCache } from '../../host/merges/history-cache';
import { identityAt } from '../../host/merges/identity';
import { readRepository } from '../../host/read-repository';
import type { Arguments } from '../arguments';
import { carryOut, recover, refuse } from '../carry-out';
import type { ExitCode } from '../io';
import { rootHere } from '../open-repository';
import { notePolicyProblems } from '../policy-problems';
import { printable } from '../printable';
import type { Session } from '../session';
import { mergedTable } from './merged-table';

const texts = {
  noRoles: {
    en: 'Cannot tell which fixes are merged: the policy gives no branch here the role of a release or hotfix branch. See "branches" in the policy.',
    'zh-cn':
      '无法判断修复是否已合并：规范没有把这里的任何分支定为发布分支或热修复分支。请参见规范中的“branches”。',
  },
  noBranch: {
    en: 'Cannot show the fixes of "{branch}": no active release or hotfix branch is called so. There are {branches}.',
    'zh-cn': '无法显示“{branch}”的修复：没有这样的活动发布分支或热修复分支。现有：{branches}。',
  },
  noneActive: {
    en: 'Cannot show the fixes of "{branch}": there is no active release or hotfix branch here.',
    'zh-cn': '无法显示“{branch}”的修复：此处没有活动的发布分支或热修复分支。',
  },
  noFixes: {
    en: 'No fix was made on an active release or hotfix branch.',
    'zh-cn': '活动的发布分支和热修复分支上没有修复。',
  },
  noMain: {
    en: 'Cannot hold fixes to the main branch "{branch}": it is not here. Fetch it, or correct "main" of "lines" in stemma.jsonc.',
    'zh-cn':
      '无法检查修复是否进入主分支“{branch}”：此处没有该分支。请获取（fetch）它，或改正 stemma.jsonc 中“lines”的“main”。',
  },
  untold: {
    en: 'Cannot tell the fixes of "{branch}": this clone does not hold its beginning. Fetch more of the history, as with "git fetch --unshallow".',
    'zh-cn':
      '无法判断“{branch}”的修复：本克隆不含其起点。请获取更多历史，例如“git fetch --unshallow”。',
  },
  stray: {
    en: 'Cannot exempt the fix "{fix}": no single commit has this id. Correct it in stemma.jsonc.',
    'zh-cn': '无法豁免修复“{fix}”：没有唯一对应该 ID 的提交。请在 stemma.jsonc 中改正。',
  },
  incomplete: {
    en: 'Cannot exempt a fix: --exempt goes with --in and --reason. Write all three.',
    'zh-cn': '无法豁免修复：--exempt 需与 --in 和 --reason 一起使用。请三项都写上。',
  },
} as const satisfies Record<string, Text>;

/** One line of `stemma refs merged --json`. */
interface JsonCell {
  readonly branch: string;
  readonly fix: string;
  readonly subject: string;
  readonly person: string;
  readonly date: string;
  readonly line: string;
  readonly state: FixState;
  readonly by?: string;
  readonly reason?: string;
}

/** `stemma refs merged`: which fixes have reached which lines; or an exemption from it. */
export async function showMerged(given: Arguments, session: Session): Promise<ExitCode> {
  const isExempting = ['exempt', 'in', 'reason'].some((name) => given.value(name) !== undefined);
  const root = await rootHere(session);
  if (isExempting && !given.flag('dry-run')) await recover(root, session);
  const snapshot = await readRepository(root, { git: true, history: createHistoryCache() });
  await notePolicyProblems(session, root, snapshot.policyProblems);
  if (snapshot.gitProblem) return session.reject(snapshot.gitProblem);
  const hasRoles = snapshot.policy.branches.some(({ role }) => role !== undefined);
  if (!hasRoles || !snapshot.git) return session.reject(message(texts.noRoles));
  const history = snapshot.git.history ?? noHistory;
  if (history.problem) return session.reject(history.problem);
  if (isExempting) return exempt({ root, snapshot }, given, session);
  const chosen = chooseRows(history, given.positionals);
  if (typeof chosen === 'string') {
    const branches = sourcesOf(history).map(({ name }) => name);
    const text = branches.length > 0 ? texts.noBranch : texts.noneActive;
    return session.reject(message(text, { branch: chosen, branches }));
  }
  const { main } = snapshot.policy.lines;
  const { lines } = history.merges;
  if (main !== undefined && lines.length > 0 && !lines.some(({ role }) => role === 'main'))
    session.note(message(texts.noMain, { branch: main }));
  await print(history, chosen, given.flag('json'), session);
  const isMissing = chosen.some(({ missing }) => missing > 0);
  return isMissing ? 1 : 0;
}

/** Of a repository that has no release or hotfix branch yet. */
const noHistory: LineHistory = {
  origins: new Map(),
  merges: { lines: [], rows: [], untold: [], strayExemptions: [] },
};

/** The rows of the branches that somebody named, or the name that is none. */
function chooseRows(history: LineHistory, named: readonly string[]): readonly FixRow[] | string {
  const { rows } = history.merges;
  if (named.length === 0) return rows;
  const names = sourcesOf(history).map(({ name }) => name);
  const stranger = named.find((glob) => !names.some(matcherOfGlobs([glob])));
  if (stranger !== undefined) return stranger;
  const isNamed = matcherOfGlobs(named);
  return rows.filter(({ source }) => isNamed(source.name));
}

function sourcesOf({ merges }: LineHistory): readonly LineBranch[] {
  return merges.lines.filter(({ role }) => role !== 'main');
}

async function print(
  { merges }: LineHistory,
  rows: readonly FixRow[],
  asJson: boolean,
  session: Session,
): Promise<void> {
  for (const { name } of merges.untold) session.note(message(texts.untold, { branch: name }));
  for (const { fix } of merges.strayExemptions) session.note(message(texts.stray, { fix }));
  if (!asJson && rows.length === 0 && merges.untold.length === 0)
    session.say(message(texts.noFixes));
  for (let start = 0; start < rows.length;) {
    const { source } = rows[start] as FixRow;
    let end = start + 1;
    // A row's cells are many where lines are, so they are not all told at once.
    while (!asJson && rows[end]?.source === source) end++;
    const own = rows.slice(start, end);
    start = end;
    if (asJson) tellCells(own, session);
    else for (const line of mergedTable(own, session.language)) session.out.line(printable(line));
    if (session.out.full) await session.out.flush();
    if (session.out.closed) return;
  }
}

function tellCells(rows: readonly FixRow[], session: Session): void {
  for (const row of rows) for (const cell of row.cells) session.data(jsonCell(row, cell));
}

function jsonCell({ fix, source }: FixRow, { target, state, by, reason }: FixCell): JsonCell {
  const { commit, subject, person, date } = fix;
  return {
    ...{ branch: source.name, fix: commit, subject, person, date, line: target.name, state },
    ...(by !== undefined && { by }),
    ...(reason !== undefined && { reason }),
  };
}

async function exempt(
  { root, snapshot }: { readonly root: string; readonly snapshot: RepositorySnapshot },
  given: Arguments,
  session: Session,
): Promise<ExitCode> {
  const [fix, glob, reason] = [given.value('exempt'), given.value('in'), given.value('reason')];
  if (fix === undefined || glob === undefined || reason === undefined)
    return session.reject(message(texts.incomplete));
  const dryRun = given.flag('dry-run');
  const json = given.flag('json') ? { fix, in: glob, reason } : undefined;
  const by = await identityAt(root);
  const plan = planExempt(snapshot, { fix, in: glob, reason, ...(by !== undefined && { by }) });
  if (!plan.ok) return refuse(plan.reason, json && { ...json, dryRun }, session);
  return carryOut(plan.value, { root, snapshot, dryRun, ...(json && { json }) }, session);
}

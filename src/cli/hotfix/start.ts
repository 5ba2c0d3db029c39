import { planHotfixStart } from '../../core/plan/plan-hotfix-start';
import { revisionOf } from '../../host/git';
import type { Arguments } from '../arguments';
import { refuse } from '../carry-out';
import { dayInput } from '../context-input';
import type { ExitCode } from '../io';
import { makeBranch } from '../make-branch';
import { openRepository } from '../open-repository';
import type { Session } from '../session';

/** `stemma hotfix start`: a branch at a release tag, whose name reserves the next patch. */
export async function startHotfix(given: Arguments, session: Session): Promise<ExitCode> {
  const [, asked = ''] = given.positionals;
  const today = dayInput(given, session.io);
  if (!today.ok) return session.reject(today.reason);
  const dryRun = given.flag('dry-run');
  const { root, snapshot } = await openRepository(session, { dryRun });
  const tag = asked.replace(/^refs\/tags\//, '');
  const found = snapshot.git && (await revisionOf(root, `refs/tags/${tag}`));
  const commit = found?.ok && found.value.isCommit ? found.value.id : undefined;
  const plan = planHotfixStart(snapshot, { tag, commit, today: today.value });
  const asJson = given.flag('json');
  if (!plan.ok) return refuse(plan.reason, asJson ? { from: tag } : undefined, session);
  const { branch, version, event, notes } = plan.value;
  const told = { from: tag, branch, version, event };
  const json = asJson
    ? { json: { ...told, notes: notes.map((note) => session.render(note)) } }
    : {};
  return makeBranch(plan.value, branch, { root, snapshot, dryRun, given, ...json }, session);
}

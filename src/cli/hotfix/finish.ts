import { linesToReach } from '../../core/plan/due-merges';
import { planHotfixFinish } from '../../core/plan/plan-hotfix-finish';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Arguments } from '../arguments';
import { carryOut, refuse } from '../carry-out';
import { dayInput } from '../context-input';
import type { ExitCode } from '../io';
import { openRepository } from '../open-repository';
import { recordedInput } from '../recorded-input';
import type { Session } from '../session';

const due: Text = {
  en: 'Its fixes have to reach {lines}. "stemma refs merged {branch}" tells which of them lack some; bring them there with:',
  'zh-cn':
    '其修复还需合入 {lines}。用“stemma refs merged {branch}”查看哪些尚缺；可用以下命令合入：',
};
const command: Text = {
  en: '  git switch {line} && git merge {branch}',
  'zh-cn': '  git switch {line} && git merge {branch}',
};

/** `stemma hotfix finish`: the version that the branch reserves, its changelog and its tag. */
export async function finishHotfix(given: Arguments, session: Session): Promise<ExitCode> {
  const today = dayInput(given, session.io);
  if (!today.ok) return session.reject(today.reason);
  const dryRun = given.flag('dry-run');
  const { root, snapshot } = await openRepository(session, { dryRun });
  const branch = given.value('branch');
  const unit = given.value('unit');
  const tagMessage = given.value('message');
  const plan = planHotfixFinish(snapshot, {
    today: today.value,
    tagOnly: given.flag('tag-only'),
    alignDrift: given.flag('align'),
    changelog: !given.flag('no-changelog'),
    ...recordedInput(given),
    ...(branch !== undefined && { branch }),
    ...(unit !== undefined && { unit }),
    ...(tagMessage !== undefined && { tagMessage }),
  });
  const asJson = given.flag('json');
  if (!plan.ok) return refuse(plan.reason, asJson ? {} : undefined, session);
  const { notes, steps, title, ...told } = plan.value;
  const lines = linesToReach(snapshot, `refs/heads/${told.branch}`).map(({ name }) => name);
  const json = asJson
    ? { json: { ...told, due: lines, notes: notes.map((note) => session.render(note)) } }
    : {};
  const code = await carryOut(
    { title, steps, notes },
    { root, snapshot, dryRun, ...json },
    session,
  );
  if (code === 0 && lines.length > 0 && !asJson) sayDue(told.branch, lines, session);
  return code;
}

function sayDue(branch: string, lines: readonly string[], session: Session): void {
  session.note(message(due, { lines, branch }));
  for (const line of lines) session.note(message(command, { line, branch }));
}

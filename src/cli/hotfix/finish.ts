import type { DueMerge } from '../../core/plan/due-merges';
import { planHotfixFinish } from '../../core/plan/plan-hotfix-finish';
import { throughTagGate } from '../../core/release/plans/tag-gate';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Arguments } from '../arguments';
import { carryOut, refuse } from '../carry-out';
import { dayInput } from '../context-input';
import type { ExitCode } from '../io';
import { openRepository } from '../open-repository';
import { recordedInput } from '../recorded-input';
import type { Session } from '../session';
import { tagAct } from '../tag-act';
import { readDue } from './due';

const due: Text = {
  en: 'These lines still have to get the fixes of {branch}; "stemma refs merged {branch}" shows them one by one:',
  'zh-cn': '以下发布线还需合入 {branch} 的修复；可用“stemma refs merged {branch}”逐一查看：',
};
const pick: Text = {
  en: '  git switch {line} && git cherry-pick -x {fixes}',
  'zh-cn': '  git switch {line} && git cherry-pick -x {fixes}',
};
const merge: Text = {
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
  const act = await tagAct(root, given, today.value);
  const made = planHotfixFinish(snapshot, {
    today: today.value,
    tagOnly: given.flag('tag-only'),
    alignDrift: given.flag('align'),
    changelog: !given.flag('no-changelog'),
    ...recordedInput(given),
    ...(act.by !== undefined && { by: act.by }),
    ...(branch !== undefined && { branch }),
    ...(unit !== undefined && { unit }),
    ...(tagMessage !== undefined && { tagMessage }),
  });
  const plan = made.ok
    ? throughTagGate(snapshot, made.value, { tag: made.value.tag, unit: made.value.unit }, act)
    : made;
  const asJson = given.flag('json');
  if (!plan.ok) return refuse(plan.reason, asJson ? {} : undefined, session);
  const { notes, steps, title, ...told } = plan.value;
  const lines = await readDue(root, snapshot, told.branch);
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

function sayDue(branch: string, lines: readonly DueMerge[], session: Session): void {
  session.note(message(due, { branch }));
  for (const { line, fixes } of lines) {
    const told = { line: quoted(line), branch: quoted(branch) };
    const short = (fixes ?? []).map((id) => id.slice(0, 10)).join(' ');
    session.note(message(fixes ? pick : merge, { ...told, fixes: short }));
  }
}

/** A name of a branch as a shell takes it; such names may hold almost any character. */
function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}

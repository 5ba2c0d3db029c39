import type { Plan } from '../core/plan/types';
import { message } from '../core/text/message';
import { switchTo } from '../host/refs/switch-to';
import type { Arguments } from './arguments';
import { carryOut, type CarryOut } from './carry-out';
import type { ExitCode } from './io';
import type { Session } from './session';

/**
 * Carries out a plan that makes a branch, and with `--switch` checks it out.
 *
 * @param branch short name
 */
export async function makeBranch(
  plan: Plan,
  branch: string,
  how: CarryOut & { readonly given: Arguments },
  session: Session,
): Promise<ExitCode> {
  const code = await carryOut(plan, how, session);
  if (code !== 0 || how.dryRun || !how.given.flag('switch')) return code;
  const switched = await switchTo(how.root, `refs/heads/${branch}`);
  if (switched.ok) {
    session.note(message(checkedOut, { branch }));
    return 0;
  }
  session.note(switched.reason);
  session.note(message(onlyMade, { branch }));
  return 1;
}

const onlyMade = {
  en: 'The branch "{branch}" was created all the same. Check it out later, or take it back with "stemma undo".',
  'zh-cn': '分支“{branch}”仍已创建。请稍后检出，或用“stemma undo”撤销。',
};
const checkedOut = { en: '"{branch}" is checked out.', 'zh-cn': '已检出“{branch}”。' };

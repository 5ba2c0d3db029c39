import { planText } from '../../core/plan/plan-text';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { lastChange, undoPlan } from '../../host/apply-plan';
import { recover, refuse } from '../carry-out';
import type { Command } from '../command';
import * as common from '../common-options';
import { rootHere } from '../open-repository';
import { printable } from '../printable';

const texts = {
  nothing: {
    en: 'Cannot undo: no change that Stemma made here is kept. Use "git log" and "git revert" for older ones.',
    'zh-cn': '无法撤销：没有记录到 Stemma 在此作过更改。更早的更改请用“git log”和“git revert”。',
  },
  done: { en: 'Undone.', 'zh-cn': '已撤销。' },
  dryRun: { en: 'Dry run: nothing was changed.', 'zh-cn': '试运行：未作任何更改。' },
} as const satisfies Record<string, Text>;

/** `stemma undo`: takes the last change back. */
export const undo: Command = {
  name: 'undo',
  usage: '[--dry-run] [--json]',
  description: {
    en: 'Takes back the last change that Stemma made in this repository, in the editor or here: files,\ncommit, tag and branch. What was pushed or built upon is left alone, and what stands in the\nway is named.',
    'zh-cn':
      '撤回 Stemma 在此仓库中（在编辑器或命令行里）最近一次作的更改：文件、提交、标签和分支。\n已推送或之后又有改动的不会动，并会逐一说明原因。',
  },
  options: [common.dryRun, common.json],
  maxPositionals: 0,
  examples: [
    {
      line: 'stemma undo --dry-run',
      explains: { en: 'what would be taken back', 'zh-cn': '查看将撤回什么' },
    },
  ],
  failsWhen: {
    en: 'there is nothing to undo, or something stands in the way',
    'zh-cn': '没有可撤销的更改，或无法撤销',
  },
  run: async (given, session) => {
    const root = await rootHere(session);
    const dryRun = given.flag('dry-run');
    const asJson = given.flag('json');
    if (!dryRun) await recover(root, session);
    const last = await lastChange(root);
    if (!last) return refuse(message(texts.nothing), asJson ? { dryRun } : undefined, session);
    const { inverse } = last.applied;
    const title = session.render(inverse.title);
    if (!asJson) {
      for (const line of planText(inverse, session.language)) session.out.line(printable(line));
    }
    const result = await undoPlan(root, last.applied, { git: true, dryRun });
    const json = asJson ? { title, dryRun } : undefined;
    if (!result.ok) return refuse(result.reason, json, session);
    for (const note of result.notes) session.note(note);
    if (json) session.data(json);
    else if (dryRun) session.note(message(texts.dryRun));
    else session.say(message(texts.done));
    return 0;
  },
};

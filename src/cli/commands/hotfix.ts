import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Command } from '../command';
import * as common from '../common-options';
import { finishHotfix } from '../hotfix/finish';
import { startHotfix } from '../hotfix/start';

const unknownTask: Text = {
  en: 'Cannot run "stemma hotfix {task}": say what to do. Write "start TAG" or "finish".',
  'zh-cn': '无法运行“stemma hotfix {task}”：请说明要做什么，写“start 标签”或“finish”。',
};

/** `stemma hotfix`: from a release tag to the patch that fixes it. */
export const hotfix: Command = {
  name: 'hotfix',
  usage:
    'start TAG [--switch] [--date D] [--dry-run] [--json]\n       stemma hotfix finish [--branch NAME] [--unit UNIT] [--tag-only] [--no-changelog] [--align] [--message TEXT]\n                     [--external VERSION] [--decided-by NAME]… [--date D] [--dry-run] [--json]',
  description: {
    en: 'start   creates a branch at a release tag. Its name reserves the next patch: one that no tag and no\n        other hotfix branch, here or of a remote, is called.\nfinish  on that branch, writes exactly the version that its name reserves into every file that holds\n        it and into the changelog, commits, tags, and tells which lines have to get the fixes. Where the\n        files hold the version already, it makes the tag alone.',
    'zh-cn':
      'start   从发布标签创建分支。分支名预留下一个补丁号：没有任何标签，也没有其他热修复分支\n        （本地或远程）使用它。\nfinish  在该分支上，把分支名预留的版本号写入所有相关文件和更新日志，提交并打标签，\n        然后说明修复还需合入哪些发布线。文件中已是该版本时只打标签。',
  },
  options: [
    common.switchTo,
    {
      name: 'branch',
      value: 'NAME',
      help: {
        en: 'finish: the branch that is meant; it has to be checked out',
        'zh-cn': 'finish：要完成的分支，须已检出',
      },
    },
    {
      name: 'unit',
      value: 'UNIT',
      help: {
        en: 'finish: the unit, where several have versions of that kind',
        'zh-cn': 'finish：单元；有多个单元使用这种版本号时需指定',
      },
    },
    {
      name: 'tag-only',
      help: { en: 'finish: make the tag alone', 'zh-cn': 'finish：只打标签' },
    },
    {
      name: 'no-changelog',
      help: { en: 'finish: leave the changelog as it is', 'zh-cn': 'finish：不改动更新日志' },
    },
    {
      name: 'align',
      help: {
        en: 'finish: where files hold different versions, bring them all to the new one',
        'zh-cn': 'finish：各文件版本不一致时，全部改为新版本',
      },
    },
    {
      name: 'message',
      value: 'TEXT',
      help: {
        en: "finish: the tag's message instead of the changelog's section",
        'zh-cn': 'finish：标签的说明，代替更新日志中的对应小节',
      },
    },
    common.external,
    common.decidedBy,
    common.override,
    common.date,
    common.dryRun,
    common.json,
  ],
  maxPositionals: 2,
  examples: [
    {
      line: 'stemma hotfix start v1.4.2 --switch',
      explains: { en: 'begin to fix a release', 'zh-cn': '开始修复某个发布' },
    },
    {
      line: 'stemma hotfix finish --dry-run',
      explains: { en: 'what would be changed', 'zh-cn': '查看将有哪些更改' },
    },
  ],
  failsWhen: {
    en: 'the hotfix is refused, or something could not be made',
    'zh-cn': '热修复被拒绝，或未能完成',
  },
  run: async (given, session) => {
    const [task = '', ...others] = given.positionals;
    if (task === 'start' && others.length === 1) return startHotfix(given, session);
    if (task === 'finish' && others.length === 0) return finishHotfix(given, session);
    return session.reject(message(unknownTask, { task: given.positionals.join(' ') }));
  },
};

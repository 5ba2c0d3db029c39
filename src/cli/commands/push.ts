import { shownRef } from '../../core/refs/shown-ref';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { offerPush, pushChange } from '../../host/push-change';
import { refuse } from '../carry-out';
import type { Command } from '../command';
import * as common from '../common-options';
import { rootHere } from '../open-repository';

const texts = {
  unknownRemote: {
    en: 'Cannot push to "{remote}": there is no such remote. Use one of: {remotes}.',
    'zh-cn': '无法推送到“{remote}”：没有这个远程仓库。可用的有：{remotes}。',
  },
  push: { en: 'push to {remote}: {names}', 'zh-cn': '推送到 {remote}：{names}' },
  done: { en: 'Done.', 'zh-cn': '完成。' },
  dryRun: { en: 'Dry run: nothing was sent.', 'zh-cn': '试运行：未发送任何内容。' },
} as const satisfies Record<string, Text>;

/** `stemma push`: the branch and the tag of the last change, together. */
export const push: Command = {
  name: 'push',
  usage: '[--remote NAME] [--dry-run] [--json]',
  description: {
    en: 'Pushes what the last change of Stemma made: the branch that it committed to and its tag, both\nor neither. Nothing is ever pushed by another command. A push that is silent for 30 seconds is\ngiven up.',
    'zh-cn':
      '推送 Stemma 最近一次更改的内容：所提交的分支及其标签，要么全部推送，要么都不推送。\n其他命令都不会推送。30 秒内没有任何响应则放弃。',
  },
  options: [
    {
      name: 'remote',
      value: 'NAME',
      help: {
        en: 'the remote; the one that "git push" would take when it is left out',
        'zh-cn': '远程仓库；省略时与“git push”所用的相同',
      },
    },
    common.dryRun,
    common.json,
  ],
  maxPositionals: 0,
  examples: [
    {
      line: 'stemma push --dry-run',
      explains: { en: 'which branch and tag would go where', 'zh-cn': '查看将推送哪些分支和标签' },
    },
  ],
  failsWhen: {
    en: 'there is nothing to push, or the remote refused it',
    'zh-cn': '没有可推送的内容，或被远程仓库拒绝',
  },
  run: async (given, session) => {
    const root = await rootHere(session);
    const dryRun = given.flag('dry-run');
    const asJson = given.flag('json');
    const offer = await offerPush(root);
    if (!offer.ok) return refuse(offer.reason, asJson ? { dryRun } : undefined, session);
    const { refs, remotes } = offer.value;
    const remote = given.value('remote') ?? remotes[0] ?? '';
    if (!remotes.includes(remote)) {
      return session.reject(message(texts.unknownRemote, { remote, remotes }));
    }
    const json = asJson ? { remote, refs, dryRun } : undefined;
    if (!json) session.say(message(texts.push, { remote, names: refs.map(shownRef) }));
    if (!dryRun) {
      const pushed = await pushChange(root, offer.value, remote);
      if (!pushed.ok) return refuse(pushed.reason, json, session);
    }
    if (json) session.data(json);
    else session.note(message(dryRun ? texts.dryRun : texts.done));
    return 0;
  },
};

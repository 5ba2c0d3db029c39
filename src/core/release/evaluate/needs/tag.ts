import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { tellsOf } from '../../../truth/untold-tags';
import type { Check, Missing } from '../facts';
import { byCommand } from './wording';

const texts = {
  none: {
    en: 'No tag carries the version {version} yet.',
    'zh-cn': '还没有标签对应版本 {version}。',
  },
  lightweight: {
    en: 'The tag "{tag}" is lightweight: it does not say who released what, when and why.',
    'zh-cn': '标签“{tag}”是轻量标签，没有记录何人、何时、为何发布。',
  },
  untold: {
    en: 'The changelog {path} has no section for {version}.',
    'zh-cn': '更新日志 {path} 中没有 {version} 一节。',
  },
  annotate: {
    en: 'Delete the tag before it is pushed, and make an annotated one with "Tag Release…".',
    'zh-cn': '请在推送之前删除该标签，并用“为发布打标签…”重新创建附注标签。',
  },
  tell: {
    en: 'Write a section that says what this release brings.',
    'zh-cn': '请补充一节，说明该版本的内容。',
  },
} as const satisfies Record<string, Text>;

/** The release tag is there, annotated, and in the changelog. */
export const tag: Check<'tag'> = (_need, { record, tags, snapshot, scheme }) => {
  const found = tags.ofRelease(record);
  const { version } = record;
  const missing: Missing[] = [];
  const path = ['version'];
  if (!found) {
    const told = message(texts.none, { version });
    missing.push({ item: 'none', told, how: byCommand('tagRelease'), path });
  } else if (found.object?.type === 'commit') {
    const name = found.ref.ref.slice('refs/tags/'.length);
    const told = message(texts.lightweight, { tag: name });
    missing.push({ item: 'lightweight', told, how: message(texts.annotate), path });
  }
  const { changelog, policy } = snapshot;
  if (!changelog || !tellsOf(changelog.content.text, scheme, version)) {
    const told = message(texts.untold, { path: policy.changelog, version });
    missing.push({ item: 'changelog', told, how: message(texts.tell), path });
  }
  return missing;
};

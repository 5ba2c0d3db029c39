import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { shown } from './slot-range';

const one: Text = {
  en: 'Tag "{tag}" claims {claimed}, but {path} in it holds {value}. A published tag stays as it is; set the version before the next tag is made.',
  'zh-cn':
    '标签“{tag}”声称是 {claimed}，但其中的 {path} 为 {value}。已发布的标签请保持不变；下次打标签前请先更新版本号。',
};

const several: Text = {
  en: 'Tag "{tag}" claims {claimed}, but {path} in it holds {value}, and {count} more places differ. A published tag stays as it is; set the version before the next tag is made.',
  'zh-cn':
    '标签“{tag}”声称是 {claimed}，但其中的 {path} 为 {value}，另有 {count} 处不符。已发布的标签请保持不变；下次打标签前请先更新版本号。',
};

/** `tag/untrue`: the tree of a tag holds another version than the one that the tag claims. */
export const tagUntrue: RuleCheck = (context) =>
  context.untrueTags.map(({ ref, shortName, claimed, wrong, isDoubtful, unit }) => ({
    rule: 'tag/untrue',
    severity: isDoubtful ? 'information' : 'warning',
    message: message(wrong.length === 1 ? one : several, {
      tag: shown(shortName),
      claimed: shown(claimed),
      path: wrong[0].slots[0].path,
      value: shown(wrong[0].value),
      count: wrong.length - 1,
    }),
    place: { type: 'ref', ref },
    unit: unit.id,
  }));

import * as common from './common-options';
import type { OptionSpec } from './option-spec';

/** The options of `stemma baseline`. */
export const baselineOptions: readonly OptionSpec[] = [
  {
    name: 'stage',
    value: 'STAGE',
    help: { en: 'the stage that is over, such as ST', 'zh-cn': '已结束的阶段，例如 ST' },
  },
  {
    name: 'iteration',
    value: 'N',
    help: { en: 'the iteration', 'zh-cn': '迭代' },
  },
  {
    name: 'item',
    value: 'ITEM',
    help: { en: 'the one item that is frozen', 'zh-cn': '要基线化的单个配置项' },
  },
  common.from,
  {
    name: 'confirm',
    value: 'POINT',
    multiple: true,
    help: {
      en: 'a point of the milestone that is confirmed; may be repeated',
      'zh-cn': '里程碑中已确认的一项；可重复',
    },
  },
  {
    name: 'reviewed-by',
    value: 'NAME',
    help: {
      en: 'who reviewed the item, recorded as Reviewed-By',
      'zh-cn': '配置项的内部评审人，记录为 Reviewed-By',
    },
  },
  {
    name: 'confirmed-by',
    value: 'NAME',
    help: {
      en: 'who confirmed the item from outside, recorded as Confirmed-By',
      'zh-cn': '配置项的外部确认人，记录为 Confirmed-By',
    },
  },
  {
    name: 'override',
    value: 'REASON',
    help: {
      en: 'go on although something is missing; what and why is recorded in the tag',
      'zh-cn': '条件不齐备仍继续；所缺内容和理由会记录在标签中',
    },
  },
  {
    name: 'message',
    value: 'TEXT',
    help: { en: 'what the baseline says', 'zh-cn': '基线的说明' },
  },
  common.external,
  common.decidedBy,
  common.date,
  common.dryRun,
  common.json,
];

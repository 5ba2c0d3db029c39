import type { Text } from '../text/language';
import type { Breach } from './types';

/* What to tell about a name in a sequence. `{why}` and `{advice}` are sentences or nothing. */

export const texts = {
  skipped: {
    en: '"{name}" leaves something out after "{against}".{why}{advice}',
    'zh-cn': '“{name}”与之前的“{against}”不连续。{why}{advice}',
  },
  reset: {
    en: '"{name}" does not start again as it should after "{against}".{why}{advice}',
    'zh-cn': '“{name}”没有按规则从“{against}”复位。{why}{advice}',
  },
  repeated: {
    en: '"{name}" uses the number of "{against}" once more.{why}{advice}',
    'zh-cn': '“{name}”重复使用了“{against}”的编号。{why}{advice}',
  },
  back: {
    en: '"{name}" goes back: "{against}" was there before it.{why}{advice}',
    'zh-cn': '“{name}”的编号后退：此前已有“{against}”。{why}{advice}',
  },
  stage: {
    en: '"{name}" goes back in {field}: "{against}" was there before it, and the number stayed.{why}{advice}',
    'zh-cn': '“{name}”的{field}后退：此前已有“{against}”，而编号没有变化。{why}{advice}',
  },
  'late-test': {
    en: '"{name}" comes too late: "{against}" has ended the tests of this number.{why}{advice}',
    'zh-cn': '“{name}”来得太晚：“{against}”已结束该编号的测试。{why}{advice}',
  },
  date: {
    en: '"{name}" bears an earlier day than "{against}", which was there before it.{why}{advice}',
    'zh-cn': '“{name}”的日期早于此前已有的“{against}”。{why}{advice}',
  },
  limit: {
    en: '"{name}" is one too many:{why}',
    'zh-cn': '“{name}”超过数量限制：{why}',
  },
} as const satisfies Readonly<Record<Breach, Text>>;

export const advice: Text = {
  en: '"{right}" would be right.',
  'zh-cn': '正确的是“{right}”。',
};

/** A sentence after others: only English puts a space between them. */
export const sentence: Text = { en: ' {it}', 'zh-cn': '{it}' };

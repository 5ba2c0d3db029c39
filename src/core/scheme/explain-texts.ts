import type { Text } from '../text/language';

/* What values mean. */

export const calendarDay: Text = { en: 'the day {day}', 'zh-cn': '日期 {day}' };
export const calendarMonthDay: Text = {
  en: 'month {month}, day {day}',
  'zh-cn': '{month} 月 {day} 日',
};
export const noDateYet: Text = { en: 'no date yet', 'zh-cn': '尚无日期' };

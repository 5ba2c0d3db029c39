import { message, type Message } from '../../text/message';

/**
 * Says that days were counted without the holidays of these years; nothing for none. A count that leaves out a week
 * off must not look like one that does not.
 * @param years ascending, as `WorkingDays.unknownYears` has them
 */
export function tellUnknownYears(years: readonly number[]): Message | undefined {
  if (years.length === 0) return undefined;
  return message(text, { years: spansOf(years) });
}

const text = {
  en: 'The holidays of {years} are not known, so that Monday to Friday count as working days there. Write them to `release.calendar` of the policy: `holidays`, `workdays`, and the year to `years`.',
  'zh-cn':
    '没有 {years} 年的节假日数据，该年份的周一至周五均按工作日计算。请在规范的 `release.calendar` 中补充 `holidays` 和 `workdays`，并将年份写入 `years`。',
};

function spansOf(years: readonly number[]): readonly string[] {
  const spans: [first: number, last: number][] = [];
  for (const year of years) {
    const open = spans.at(-1);
    if (open?.[1] === year - 1) open[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}

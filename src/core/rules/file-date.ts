import { dateInName } from '../scheme/date-in-name';
import { writeDate } from '../scheme/fields/date';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { placeInName } from './file-names';
import { shown } from './slot-range';

/** `file/date`: a file that is new or changed bears another date than today, where its rule says `today`. */
export const fileDate: RuleCheck = ({ names, snapshot, today }) => {
  const changed = new Set(snapshot.git?.changedPaths ?? []);
  if (!today || changed.size === 0) return [];
  return names.flatMap((name) => {
    const { rule, path, scheme, verdict } = name;
    if (!rule.today || verdict === 'invalid' || !changed.has(path)) return [];
    const { name: read } = name.result;
    const date = read && dateInName(scheme, read);
    if (!date) return [];
    const expected = writeDate(today, date.layout);
    if (date.text === expected) return [];
    const what = message(otherDay, { name: shown(name.text), found: date.text, expected });
    const { field, offset, length } = date;
    const part = { field, offset, length };
    const place = placeInName(name, date);
    return [{ rule: 'file/date', severity: 'warning', message: what, place, part }];
  });
};

const otherDay: Text = {
  en: 'Cannot accept the date of "{name}": the file is new or changed, and "{found}" is not today. Write "{expected}".',
  'zh-cn':
    '不应保留“{name}”中的日期：文件是新建或改动过的，而“{found}”不是今天。请写“{expected}”。',
};

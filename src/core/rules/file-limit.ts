import type { ClassifiedName } from '../paths/classified-name';
import { folderOf } from '../paths/last-segment';
import { compareNames } from '../scheme/compare';
import type { LimitData } from '../scheme/data';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { placeInName } from './file-names';
import { shown } from './slot-range';
import type { Finding } from './types';

/**
 * `file/limit`: more names share some fields than their scheme allows, such as an eleventh of a day.
 *
 * Files count together wherever the rule finds them; folders among those beside them.
 */
export const fileLimit: RuleCheck = ({ names }) => {
  const groups = new Map<string, ClassifiedName[]>();
  const limits = new Map<string, LimitData>();
  for (const name of names) {
    name.scheme.data.limits?.forEach((limit, index) => {
      const key = keyOf(name, limit, index);
      if (key === undefined) return;
      limits.set(key, limit);
      const group = groups.get(key);
      if (group) group.push(name);
      else groups.set(key, [name]);
    });
  }
  return [...groups].flatMap(([key, group]) => {
    const limit = limits.get(key);
    return limit ? excess(group, limit) : [];
  });
};

/** What the names that count together have in common; undefined for a malformed name. */
function keyOf(
  { rule, scheme, result, path, isFolder }: ClassifiedName,
  { same }: LimitData,
  index: number,
): string | undefined {
  const { name } = result;
  if (!name) return undefined;
  const values = same.map((field) => name.fields[field]?.text ?? null);
  return JSON.stringify([rule.in, scheme.id, index, isFolder ? folderOf(path) : '', ...values]);
}

/** The names beyond the limit, the earliest in the scheme's order kept; one name in two files counts once. */
function excess(
  group: readonly ClassifiedName[],
  { count, message: reason }: LimitData,
): Finding[] {
  const distinct = [...new Map(group.map((name) => [name.text, name])).values()];
  if (distinct.length <= count) return [];
  const ordered = distinct.toSorted(inOrder);
  return ordered.slice(count).map((name) => ({
    rule: 'file/limit',
    severity: 'warning',
    message: message(tooMany, { name: shown(name.text), count, total: distinct.length, reason }),
    place: placeInName(name),
  }));
}

function inOrder(left: ClassifiedName, right: ClassifiedName): number {
  const { name: first } = left.result;
  const { name: second } = right.result;
  const order = first && second ? compareNames(left.scheme, first, second) : 0;
  return order || (left.path < right.path ? -1 : 1);
}

const tooMany: Text = {
  en: 'Cannot accept "{name}" beside the others: they are {total}, and {count} are allowed. The scheme says: {reason}',
  'zh-cn': '不应再有“{name}”：同类名称共 {total} 个，最多 {count} 个。方案规定：{reason}',
};

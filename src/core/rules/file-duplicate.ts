import type { ClassifiedName } from '../paths/classified-name';
import type { Name } from '../scheme/name';
import { byKey } from '../text/by-key';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { placeInName } from './file-names';
import { shown } from './slot-range';
import type { Finding } from './types';

/**
 * `file/duplicate`: two files of one rule bear the same name, in two folders or in two spellings. The same
 * name with another extension is another edition of the file, and folders may be called alike.
 */
export const fileDuplicate: RuleCheck = ({ names }) => {
  const files = names.filter(({ isFolder, verdict }) => !isFolder && verdict !== 'invalid');
  const alike = byKey(files, roughKey);
  return [...alike.values()].flatMap((group) => (group.length > 1 ? duplicatesIn(group) : []));
};

/** Equal for all spellings of one name, and seldom for others: comparing the fields of all takes long. */
function roughKey({ rule, text }: ClassifiedName): string {
  return `${rule.in}\n${text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')}`;
}

function duplicatesIn(group: readonly ClassifiedName[]): Finding[] {
  const first = new Map<string, ClassifiedName>();
  return group.flatMap((name): Finding[] => {
    const { name: read } = name.result;
    if (!read) return [];
    const key = JSON.stringify([name.scheme.id, name.extension.toLowerCase(), fieldsOf(read)]);
    const other = first.get(key);
    if (!other) {
      first.set(key, name);
      return [];
    }
    const what = message(sameName, { name: shown(name.text), path: other.path });
    return [
      { rule: 'file/duplicate', severity: 'warning', message: what, place: placeInName(name) },
    ];
  });
}

function fieldsOf({ fields }: Name): readonly (readonly [string, string])[] {
  return Object.entries(fields)
    .map(([field, { text }]) => [field, text.normalize('NFC')] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

const sameName: Text = {
  en: 'Cannot accept "{name}" twice: "{path}" bears the same name. Give one of them the next number.',
  'zh-cn': '“{name}”不应重复：“{path}”已使用同一名称。请为其中之一使用下一个编号。',
};

import type { ClassifiedName } from '../names/classify-named';
import type { Name } from '../scheme/name';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { placeInName } from './file-names';
import { shown } from './slot-range';

/**
 * `file/duplicate`: two files of one rule bear the same name, in two folders or in two spellings. The same
 * name with another extension is another edition of the file, and folders may be called alike.
 */
export const fileDuplicate: RuleCheck = ({ names }) => {
  const first = new Map<string, ClassifiedName>();
  return names.flatMap((name) => {
    if (name.isFolder || !name.result.name) return [];
    const identity = JSON.stringify([
      name.rule.in,
      name.scheme.id,
      name.extension.toLowerCase(),
      fieldsOf(name.result.name),
    ]);
    const other = first.get(identity);
    if (!other) {
      first.set(identity, name);
      return [];
    }
    const what = message(sameName, { name: shown(name.text), path: other.path });
    return [
      { rule: 'file/duplicate', severity: 'warning', message: what, place: placeInName(name) },
    ];
  });
};

function fieldsOf({ fields }: Name): readonly (readonly [string, string])[] {
  return Object.entries(fields)
    .map(([field, { text }]) => [field, text.normalize('NFC')] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

const sameName: Text = {
  en: 'Cannot accept "{name}" twice: "{path}" bears the same name. Give one of them the next number.',
  'zh-cn': '“{name}”不应重复：“{path}”已使用同一名称。请为其中之一使用下一个编号。',
};

import type { Name } from '../../../scheme/name';
import type { Scheme } from '../../../scheme/scheme';
import { checkTransition } from '../../../scheme/transition';
import { parse } from '../../../scheme/parse';
import type { Text } from '../../../text/language';
import { message, type MessageParameter } from '../../../text/message';
import { movedField } from '../../decisions/moved-field';
import type { ReleaseRecord } from '../../types';
import type { Check, Missing } from '../facts';
import { writeInto } from './wording';

const texts = {
  illegal: {
    en: '"{version}" is no version of {scheme}: {problem}',
    'zh-cn': '“{version}”不符合“{scheme}”：{problem}',
  },
  wrong: {
    en: '"{version}" is not where the event leads from "{from}": {reason}',
    'zh-cn': '“{version}”不是从“{from}”经此事件到达的版本：{reason}',
  },
  unclassified: {
    en: 'The update from "{from}" to "{version}" is not classified, and {scheme} asks for that before {field} moves.',
    'zh-cn':
      '从“{from}”到“{version}”的更新尚未分类；按“{scheme}”，变动{field}之前须先确定更新类别。',
  },
  recalled: {
    en: 'A recall is behind the update: it is "{event}" whatever else it does.',
    'zh-cn': '该更新由召回引起：无论内容如何，均属于“{event}”。',
  },
  how: { en: 'Correct `{field}` in the record.', 'zh-cn': '请改正记录中的 `{field}`。' },
} as const satisfies Record<string, Text>;

/** The version is legal, and is where the event leads from the last stable one. */
export const version: Check<'version'> = (_need, { record, scheme }) => {
  const { version: text, from, event } = record;
  const { title } = scheme.data;
  const read = parse(scheme, text);
  if (!read.name) return [illegal('version', text, title, read.problems[0]?.message ?? '')];
  if (from === undefined) return [];
  const old = parse(scheme, from);
  if (!old.name) return [illegal('from', from, title, old.problems[0]?.message ?? '')];
  const unclassified = classificationLacks(record, scheme, old.name, read.name);
  if (event === undefined || unclassified.length > 0) return unclassified;
  const result = checkTransition(scheme, old.name, read.name, event, {});
  if (result.verdict === 'accept') return [];
  const told = message(texts.wrong, { version: text, from, reason: result.reason });
  return [
    { item: 'event', told, how: message(texts.how, { field: 'version' }), path: ['version'] },
  ];
};

/** What an update is not called yet although its number moves, and a recall that is called something else (MED-1). */
function classificationLacks(
  { version: to, from = '', event, recall }: ReleaseRecord,
  scheme: Scheme,
  old: Name,
  read: Name,
): readonly Missing[] {
  const { classification, events = {}, fields, title } = scheme.data;
  const field = classification && movedField(scheme, old, read);
  if (field === undefined || !classification?.fields.includes(field)) return [];
  const path = ['event'];
  const how = writeInto(path);
  if (event === undefined) {
    const moved = fields[field]?.title ?? field;
    const told = message(texts.unclassified, { from, version: to, scheme: title, field: moved });
    const supply = { path, type: 'choice', choices: Object.keys(events) } as const;
    return [{ item: 'classification', told, how, path, supply }];
  }
  const wanted = classification.recall;
  if (recall !== true || wanted === undefined || event === wanted) return [];
  const told = message(texts.recalled, { event: events[wanted]?.title ?? wanted });
  return [{ item: 'recall', told, how, path, supply: { path, type: 'choice', choices: [wanted] } }];
}

function illegal(field: string, text: string, scheme: Text, problem: MessageParameter): Missing {
  return {
    item: field,
    told: message(texts.illegal, { version: text, scheme, problem }),
    how: message(texts.how, { field }),
    path: [field],
  };
}

import { checkTransition } from '../../../scheme/transition';
import { parse } from '../../../scheme/parse';
import type { Text } from '../../../text/language';
import { message, type MessageParameter } from '../../../text/message';
import type { Check, Missing } from '../facts';

const texts = {
  illegal: {
    en: '"{version}" is no version of {scheme}: {problem}',
    'zh-cn': '“{version}”不符合“{scheme}”：{problem}',
  },
  wrong: {
    en: '"{version}" is not where the event leads from "{from}": {reason}',
    'zh-cn': '“{version}”不是从“{from}”经此事件到达的版本：{reason}',
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
  if (event === undefined) return [];
  const result = checkTransition(scheme, old.name, read.name, event, {});
  if (result.verdict === 'accept') return [];
  const told = message(texts.wrong, { version: text, from, reason: result.reason });
  return [
    { item: 'event', told, how: message(texts.how, { field: 'version' }), path: ['version'] },
  ];
};

function illegal(field: string, text: string, scheme: Text, problem: MessageParameter): Missing {
  return {
    item: field,
    told: message(texts.illegal, { version: text, scheme, problem }),
    how: message(texts.how, { field }),
    path: [field],
  };
}

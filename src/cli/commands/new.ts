import { splitExtension } from '../../core/paths/split-extension';
import { answerPaths } from '../../core/new-name/answer-paths';
import { fillIn, type FilledName } from '../../core/new-name/fill-in';
import { formKey } from '../../core/new-name/forms';
import { namingContext } from '../../core/new-name/naming-context';
import type { Answers } from '../../core/new-name/types';
import { parse, type Scheme } from '../../core/scheme/index';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { nearest } from '../../core/text/nearest';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import * as common from '../common-options';
import { stepContextInput } from '../context-input';
import type { ExitCode } from '../io';
import { jsonBuiltName } from '../new/json-built-name';
import { sayBuiltName } from '../new/text-built-name';
import { loadSchemes, openAsked } from '../schemes';
import type { Session } from '../session';

const texts = {
  unknownField: {
    en: 'Cannot set "{field}": names of {scheme} have no such field. Their fields: {fields}.',
    'zh-cn': '无法设置“{field}”：{scheme} 的名称没有这个字段。可用字段：{fields}。',
  },
  unknownFieldNear: {
    en: 'Cannot set "{field}": names of {scheme} have no such field. Did you mean "{near}"? Their fields: {fields}.',
    'zh-cn':
      '无法设置“{field}”：{scheme} 的名称没有这个字段。是否想用“{near}”？可用字段：{fields}。',
  },
  noFields: {
    en: 'Cannot set "{field}": this way of writing a name of {scheme} has no place for it. Leave it out.',
    'zh-cn': '无法设置“{field}”：{scheme} 的这种写法没有它的位置。请去掉它。',
  },
} as const satisfies Record<string, Text>;

/** `stemma new`: a whole new name of a scheme, from the fields that are given and what can be filled in. */
export const newName: Command = {
  name: 'new',
  usage: '--scheme ID [--set FIELD=VALUE]… [--existing FILE|-] [--date YYYY-MM-DD] [--json]',
  description: {
    en: 'Builds a new name from its fields. What is not given is filled in where that needs\nnobody: variables of the policy, the day, the next free number after the names that\nexist. If fields are missing then, it lists them with what they may hold.',
    'zh-cn':
      '由各字段生成新名称。未给出的字段会尽量自动填写：命名规范中的变量、当天日期、\n已有名称之后的下一个编号。若仍有缺少的字段，则列出它们及其可用的值。',
  },
  options: [
    common.scheme,
    {
      ...common.set,
      help: {
        en: 'a field of the name, such as item=plan or version.stage=beta; empty leaves it out; may be repeated',
        'zh-cn': '名称的字段，例如 item=计划 或 version.stage=beta；值为空表示省略；可重复',
      },
    },
    {
      name: 'form',
      value: 'FORM',
      help: {
        en: 'the way to write the name, where the scheme has several',
        'zh-cn': '名称的写法，用于有多种写法的方案',
      },
    },
    common.date,
    common.existing,
    common.schemeOption,
    common.json,
  ],
  maxPositionals: 0,
  examples: [
    {
      line: 'stemma new --scheme baseline --set project=ET --set terminal=PC --set stage=ST',
      explains: { en: 'a baseline of today', 'zh-cn': '今天的基线' },
    },
    {
      line: 'ls docs | stemma new --scheme document --set item=计划 --existing -',
      explains: {
        en: 'the next document number, counted on from the files of a folder',
        'zh-cn': '按文件夹中已有文件续编的文档编号',
      },
    },
  ],
  failsWhen: {
    en: 'fields are missing, or the name is not legal or exists already',
    'zh-cn': '缺少字段，或名称不合法、已存在',
  },
  run: async (given, session) => {
    const schemes = await loadSchemes(session);
    const asked = openAsked(given, schemes);
    if (!asked.ok) return session.reject(asked.reason);
    const input = await stepContextInput(given, session.io);
    if (!input.ok) return session.reject(input.reason);
    const { today, set = {}, siblings } = input.value;
    const form = given.value('form');
    const answers = { ...set, ...(form === undefined ? {} : { [formKey]: form }) };
    const unknown = unknownField(asked.value, set);
    if (unknown) return session.reject(unknown);
    const context = namingContext(asked.value, {
      today,
      variables: schemes.policy?.variables ?? {},
      names: (siblings ?? []).map((line) => nameInLine(asked.value, line)),
    });
    const filled = fillIn(asked.value, answers, context);
    const surplus = surplusField(filled, set);
    if (surplus) return session.reject(surplus);
    return tell(filled, siblings !== undefined, given, session);
  },
};

/** The name that exists: a list of files has extensions, which most schemes know nothing of. */
function nameInLine(scheme: Scheme, line: string): string {
  return parse(scheme, line).name ? line : splitExtension(line).base;
}

function tell(
  filled: FilledName,
  isCounted: boolean,
  given: Arguments,
  session: Session,
): ExitCode {
  if (given.flag('json')) session.data(jsonBuiltName(filled, session));
  else sayBuiltName(filled, isCounted, session);
  return filled.naming.outcome?.ok ? 0 : 1;
}

function unknownField(scheme: Scheme, set: Answers): Message | undefined {
  const fields = answerPaths(scheme).filter((path) => !path.includes('#'));
  const field = Object.keys(set).find((path) => !fields.includes(path));
  if (field === undefined) return undefined;
  const near = nearest(field, fields);
  const told = { field, scheme: scheme.id, fields };
  return near === undefined
    ? message(texts.unknownField, told)
    : message(texts.unknownFieldNear, { ...told, near });
}

/** A field that was given although the whole name has no place for it. */
function surplusField({ naming }: FilledName, set: Answers): Message | undefined {
  const field = Object.entries(set).find(
    ([path, value]) => naming.outcome && value !== '' && naming.values[path] !== value,
  )?.[0];
  return field === undefined
    ? undefined
    : message(texts.noFields, { field, scheme: naming.scheme.id });
}

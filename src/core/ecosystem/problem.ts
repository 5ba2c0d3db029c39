import type { Text } from '../text/language';
import { message, type MessageParameter } from '../text/message';
import type { EcosystemProblem } from './types';

const refusal: Text = {
  en: 'Cannot use "{version}" as {law}: {reason}',
  'zh-cn': '“{version}”不能用作{law}：{reason}',
};

/** What is wrong with a part of a version, and what to do about it; both are in `reason`. */
export interface Fault {
  readonly offset: number;
  readonly length: number;
  readonly reason: Text;
  readonly parameters?: Readonly<Record<string, MessageParameter>>;
}

/** The problem of an ecosystem with a version; `law` is what the ecosystem calls a version. */
export function ecosystemProblem(version: string, law: Text, fault: Fault): EcosystemProblem {
  const reason = message(fault.reason, fault.parameters);
  return {
    offset: fault.offset,
    length: fault.length,
    message: message(refusal, { version, law, reason }),
  };
}

/** The fault of a part of a version, told of the whole in which `by` more characters stand in front. */
export function shiftedFault(fault: Fault, by: number): Fault {
  const position = fault.parameters?.['position'];
  return {
    ...fault,
    offset: fault.offset + by,
    ...(typeof position === 'number' && {
      parameters: { ...fault.parameters, position: position + by },
    }),
  };
}

/** Faults that several ecosystems know. */
export const faults = {
  empty: {
    en: 'it is empty. Write a version.',
    'zh-cn': '内容为空。请填写版本号。',
  },
  missingNumber: {
    en: 'the {part} number is missing at position {position}. Write digits there.',
    'zh-cn': '第 {position} 个字符处缺少{part}。请在此处填写数字。',
  },
  missingDot: {
    en: 'a "." with the {part} number is missing at position {position}. Add it.',
    'zh-cn': '第 {position} 个字符处缺少“.”和{part}。请补上。',
  },
  prefix: {
    en: 'it starts with "{found}". Leave that out.',
    'zh-cn': '不能以“{found}”开头。请将其去掉。',
  },
  leadingZero: {
    en: '"{found}" has a leading zero. Write "{right}".',
    'zh-cn': '“{found}”有前导零。请写成“{right}”。',
  },
  tooBig: {
    en: '"{found}" is more than {max}. Write a smaller number.',
    'zh-cn': '“{found}”大于 {max}。请使用更小的数字。',
  },
  tooSmall: {
    en: '"{found}" is less than {min}. Write a bigger number.',
    'zh-cn': '“{found}”小于 {min}。请使用更大的数字。',
  },
  tooLong: {
    en: 'it has more than {max} characters. Shorten it.',
    'zh-cn': '长度超过 {max} 个字符。请缩短。',
  },
  emptyIdentifier: {
    en: 'the identifier at position {position} is empty. Write letters, digits or "-", or leave its separator out.',
    'zh-cn': '第 {position} 个字符处的标识符为空。请填写字母、数字或“-”，或去掉其分隔符。',
  },
  character: {
    en: '"{found}" cannot stand at position {position}. Remove it.',
    'zh-cn': '第 {position} 个字符处不能出现“{found}”。请将其删除。',
  },
  trailing: {
    en: 'nothing may follow the last number, but "{found}" does. Remove it.',
    'zh-cn': '最后一个数字之后不能有其他内容，但出现了“{found}”。请将其删除。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Names of the leading numbers of a version. */
export const partNames: readonly Text[] = [
  { en: 'major', 'zh-cn': '主版本号' },
  { en: 'minor', 'zh-cn': '次版本号' },
  { en: 'patch', 'zh-cn': '修订号' },
  { en: 'build', 'zh-cn': '构建号' },
];

import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { Writing } from './types';

const control: Text = {
  en: 'Cannot write "{value}": it holds a line break or another control character. Remove it.',
  'zh-cn': '无法写入“{value}”：其中含有换行符或其他控制字符。请将其删除。',
};

const apostrophe: Text = {
  en: 'Cannot write "{value}" between single quotes: TOML has no escape for the apostrophe there. Put the value of the file in double quotes first.',
  'zh-cn':
    '无法将“{value}”写入单引号中：TOML 的单引号字符串无法转义撇号。请先将文件中的值改用双引号。',
};

/** Words and shapes that YAML reads as something else than text when no quotes stand around them. */
const notPlainYaml =
  /^(?:[-+.]?\d+(?:[._]\d*)?(?:e[-+]?\d+)?|0[xo].*|true|false|yes|no|on|off|null|~)$/i;

/** A value as it must be written where a slot stands. Fails where the format has no way to write it. */
export function encodeValue(value: string, writing: Writing): Result<string> {
  if (/\p{Cc}/u.test(value)) return failure(message(control, { value }));
  switch (writing) {
    case 'plain':
      return success(value);
    case 'json':
    case 'toml-basic':
    case 'yaml-double':
      // All three share JSON's escapes for quotation mark and backslash, and nothing else needs one.
      return success(JSON.stringify(value).slice(1, -1));
    case 'single-quoted':
      return success(value.replace(/['\\]/g, '\\$&'));
    case 'c-string':
      return success(value.replace(/["\\]/g, '\\$&'));
    case 'interpolated':
      return success(value.replace(/["\\$]/g, '\\$&'));
    case 'quotes-doubled':
      return success(value.replaceAll('"', '""'));
    case 'xml':
      return success(value.replace(/[&<>]/g, (character) => xmlEntities[character] ?? character));
    case 'xml-attribute':
      return success(value.replace(/[&<>"']/g, (character) => xmlEntities[character] ?? character));
    case 'toml-literal':
      return value.includes("'") ? failure(message(apostrophe, { value })) : success(value);
    case 'yaml-single':
      return success(value.replaceAll("'", "''"));
    case 'yaml-plain':
      return success(isPlainYaml(value) ? value : JSON.stringify(value));
  }
}

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function isPlainYaml(value: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}.+_/-]*$/u.test(value) && !notPlainYaml.test(value);
}

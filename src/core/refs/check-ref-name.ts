import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { utf8Length } from '../text/utf8-length';

const longestName = 255;

/**
 * Why a short name of a tag or branch is none that Git takes, or undefined when Git takes it.
 *
 * Follows git-check-ref-format(1), and refuses what Git would read as an option.
 */
export function checkRefName(name: string): Message | undefined {
  if (name === '') return message(empty);
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const control = /\p{Cc}/u.exec(name);
  if (control)
    return message(controlCharacter, { name: printable(shown), offset: control.index + 1 });
  const bytes = utf8Length(name);
  if (bytes > longestName) return message(tooLong, { name: shown, bytes, limit: longestName });
  const broken = checks.find(({ breaks }) => breaks(name));
  return broken && message(broken.text, { name: shown, found: broken.find?.(name) ?? '' });
}

interface Check {
  readonly breaks: (name: string) => boolean;
  readonly text: Text;
  /** The part of the name to show. */
  readonly find?: (name: string) => string;
}

const forbidden = /[ ~^:?*[\\]/;

const checks: readonly Check[] = [
  {
    breaks: (name) => name.startsWith('-'),
    text: {
      en: 'Cannot use the name "{name}": it begins with "-", which Git reads as an option. Begin with another character.',
      'zh-cn': '无法使用名称“{name}”：以“-”开头会被 Git 当作选项。请换一个开头。',
    },
  },
  {
    breaks: (name) => name.includes(' '),
    text: {
      en: 'Cannot use the name "{name}": it holds a space. Remove it.',
      'zh-cn': '无法使用名称“{name}”：含有空格。请删除空格。',
    },
  },
  {
    breaks: (name) => forbidden.test(name),
    find: (name) => forbidden.exec(name)?.[0] ?? '',
    text: {
      en: 'Cannot use the name "{name}": it holds "{found}", which Git keeps for itself. Remove it.',
      'zh-cn': '无法使用名称“{name}”：含有 Git 保留的字符“{found}”。请删除该字符。',
    },
  },
  {
    breaks: (name) => name === '@' || name.includes('@{'),
    text: {
      en: 'Cannot use the name "{name}": "@" alone and "@{" mean something else to Git. Write another name.',
      'zh-cn': '无法使用名称“{name}”：单独的“@”和“@{”在 Git 中另有含义。请换一个名称。',
    },
  },
  {
    breaks: (name) => name.includes('..'),
    text: {
      en: 'Cannot use the name "{name}": it holds "..", which means a range to Git. Write one dot.',
      'zh-cn': '无法使用名称“{name}”：含有“..”，Git 将其视为范围。请只写一个点。',
    },
  },
  {
    breaks: (name) => name.startsWith('/') || name.endsWith('/') || name.includes('//'),
    text: {
      en: 'Cannot use the name "{name}": a part between slashes is empty. Remove the extra "/".',
      'zh-cn': '无法使用名称“{name}”：斜杠之间有空的部分。请删除多余的“/”。',
    },
  },
  {
    breaks: (name) => name.split('/').some((part) => part.startsWith('.')),
    text: {
      en: 'Cannot use the name "{name}": a part of it begins with ".". Begin with another character.',
      'zh-cn': '无法使用名称“{name}”：其中一部分以“.”开头。请换一个开头。',
    },
  },
  {
    breaks: (name) => name.endsWith('.'),
    text: {
      en: 'Cannot use the name "{name}": it ends with ".". Remove the last dot.',
      'zh-cn': '无法使用名称“{name}”：以“.”结尾。请删除末尾的点。',
    },
  },
  {
    breaks: (name) => name.split('/').some((part) => part.endsWith('.lock')),
    text: {
      en: 'Cannot use the name "{name}": a part of it ends with ".lock", which Git uses for its own files. Write another ending.',
      'zh-cn': '无法使用名称“{name}”：其中一部分以 Git 自用的“.lock”结尾。请换一个结尾。',
    },
  },
  {
    breaks: (name) => name === 'HEAD',
    text: {
      en: 'Cannot use the name "{name}": Git calls the current commit so. Write another name.',
      'zh-cn': '无法使用名称“{name}”：Git 用它表示当前提交。请换一个名称。',
    },
  },
  {
    breaks: (name) => /\p{Cs}/u.test(name),
    text: {
      en: 'Cannot use the name "{name}": it holds half of a character. Type it again.',
      'zh-cn': '无法使用名称“{name}”：含有不完整的字符。请重新输入。',
    },
  },
  {
    breaks: (name) => name.includes('\u{fffd}'),
    text: {
      en: 'Cannot use the name "{name}": it holds bytes that are no UTF-8, so nobody can say which name is meant. Rename it with Git itself: "git for-each-ref" pipes it as it is.',
      'zh-cn':
        '无法使用名称“{name}”：其中有不属于 UTF-8 的字节，无法确定所指的名称。请直接用 Git 重命名：“git for-each-ref”会按原样输出。',
    },
  },
];

const empty: Text = {
  en: 'Cannot use an empty name. Write a name.',
  'zh-cn': '无法使用空名称。请填写名称。',
};
const controlCharacter: Text = {
  en: 'Cannot use the name "{name}": character {offset} is a control character. Remove it.',
  'zh-cn': '无法使用名称“{name}”：第 {offset} 个字符是控制字符。请删除。',
};
const tooLong: Text = {
  en: 'Cannot use the name "{name}": it is {bytes} bytes long, and at most {limit} are possible. Shorten it.',
  'zh-cn': '无法使用名称“{name}”：长度为 {bytes} 字节，最多 {limit} 字节。请缩短。',
};

function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, '\u{fffd}');
}

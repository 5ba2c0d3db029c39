import { parseDay, type Day } from '../../text/day';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { Entry, OaConfirmation, ReleaseKind } from '../types';
import { blockMarks, blockVersion, htmlStart } from './letter-block';
import type { Letter } from './types';

/** A letter is a page or two; what is longer is none. */
const mostCharacters = 1_000_000;

/**
 * Reads back what a letter says, from its block for programs, in Markdown or HTML. Nothing vouches for it but whoever
 * sent the letter. Text that is no letter, that has two, or whose block is damaged has no reading at all.
 * @param name of the file, for refusals
 */
export function readLetter(text: string, name: string): Result<Letter> {
  if (text.length > mostCharacters) return failure(message(noLetter, { name }));
  const blocks = blocksIn(text.replace(/\r\n?/g, '\n'));
  const [block] = blocks;
  if (block === undefined) return failure(message(noLetter, { name }));
  if (blocks.length > 1) return failure(message(twoLetters, { name }));
  const value = parsed(block);
  if (!isObject(value)) return failure(message(damaged, { name }));
  if (value['stemma-letter'] !== blockVersion) return failure(message(otherVersion, { name }));
  const letter = letterIn(value);
  return letter ? success(letter) : failure(message(damaged, { name }));
}

function blocksIn(text: string): readonly string[] {
  const { before, after } = text.trimStart().startsWith(htmlStart)
    ? blockMarks.html
    : blockMarks.markdown;
  return text
    .split(before)
    .slice(1)
    .map((rest) => rest.slice(0, Math.max(0, rest.indexOf(after))));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Values = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing of a letter counts where one of its values is of another kind: a limit that is passed over is none. */
function letterIn(value: Values): Letter | undefined {
  const texts = textsIn(value, [
    'release',
    'version',
    'authorisation',
    'build',
    'by',
    'at',
  ] as const);
  const more = textsIn(
    value,
    (['title', 'external', 'guidance', 'artefact', 'sha256'] as const).filter(
      (key) => key in value,
    ),
  );
  const kind = kinds.find((each) => each === value['kind']);
  const areas = value['areas'];
  const days = daysIn(value, ['from', 'to']);
  const { quantity, oa, entered } = value;
  const confirmation = oa === undefined ? undefined : confirmationIn(oa);
  const entry = entered === undefined ? undefined : entryIn(entered);
  if (!texts || !more || !kind || !days || !isListOfTexts(areas)) return undefined;
  if (quantity !== undefined && typeof quantity !== 'number') return undefined;
  if ((oa !== undefined && !confirmation) || (entered !== undefined && !entry)) return undefined;
  return {
    ...texts,
    ...more,
    ...days,
    kind,
    areas,
    ...(quantity !== undefined && { quantity }),
    ...(confirmation && { oa: confirmation }),
    ...(entry && { entered: entry }),
  };
}

const kinds: readonly ReleaseKind[] = ['normal', 'temporary', 'emergency'];

function textsIn<K extends string>(
  value: Values,
  keys: readonly K[],
): Readonly<Record<K, string>> | undefined {
  const found = keys.map((key) => [key, value[key]] as const);
  if (!found.every(([, each]) => typeof each === 'string')) return undefined;
  return Object.fromEntries(found) as Record<K, string>;
}

function daysIn<K extends string>(
  value: Values,
  keys: readonly K[],
): Readonly<Partial<Record<K, Day>>> | undefined {
  const texts = textsIn(
    value,
    keys.filter((key) => key in value),
  );
  if (!texts) return undefined;
  const days = Object.entries<string>(texts).map(([key, text]) => [key, parseDay(text)] as const);
  if (!days.every(([, day]) => day !== undefined)) return undefined;
  return Object.fromEntries(days) as Partial<Record<K, Day>>;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function confirmationIn(value: unknown): OaConfirmation | undefined {
  if (!isObject(value)) return undefined;
  const texts = textsIn(value, ['id', 'signer'] as const);
  const days = daysIn(value, ['on'] as const);
  return texts && days?.on !== undefined ? { ...texts, on: days.on } : undefined;
}

function entryIn(value: unknown): Entry | undefined {
  return isObject(value) ? textsIn(value, ['by', 'at'] as const) : undefined;
}

const noLetter: Text = {
  en: 'Cannot read "{name}" as an authorisation letter: it has no block for programs. Take the file as it was handed out.',
  'zh-cn': '无法将“{name}”作为授权书读取：其中没有供程序读取的内容。请使用发放时的原始文件。',
};
const twoLetters: Text = {
  en: 'Cannot read "{name}" as an authorisation letter: it holds more than one. Give each its own file.',
  'zh-cn': '无法将“{name}”作为授权书读取：其中含有多份授权书。请分别保存为单独的文件。',
};
const damaged: Text = {
  en: 'Cannot read "{name}" as an authorisation letter: its block for programs is damaged. Take the file as it was handed out.',
  'zh-cn': '无法将“{name}”作为授权书读取：供程序读取的内容已损坏。请使用发放时的原始文件。',
};
const otherVersion: Text = {
  en: 'Cannot read "{name}" as an authorisation letter: it was written by a newer Stemma. Use that version.',
  'zh-cn': '无法将“{name}”作为授权书读取：由更高版本的 Stemma 生成。请使用相应版本。',
};

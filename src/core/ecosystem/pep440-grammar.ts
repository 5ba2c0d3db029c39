import type { Text } from '../text/language';
import type { Fault } from './problem';
import { withoutLeadingZeros } from './order';
import { endOfDigits, isDigit, isLetter, unexpectedCharacter } from './scan';

/** A version as PEP 440 takes it apart: numbers without leading zeros; absent parts are undefined. */
export interface Pep440Version {
  readonly epoch: string;
  readonly release: readonly string[];
  readonly pre?: readonly ['a' | 'b' | 'rc', string];
  readonly post?: string;
  readonly dev?: string;
  readonly local?: readonly string[];
}

const localSegment: Text = {
  en: 'the local version at position {position} is empty. Write letters or digits, or leave its separator out.',
  'zh-cn': '第 {position} 个字符处的本地版本为空。请填写字母或数字，或去掉其分隔符。',
};
const releaseMissing: Text = {
  en: 'the release number is missing at position {position}. Write digits there.',
  'zh-cn': '第 {position} 个字符处缺少发布号。请在此处填写数字。',
};

const preWords = {
  alpha: 'a',
  a: 'a',
  beta: 'b',
  b: 'b',
  preview: 'rc',
  pre: 'rc',
  rc: 'rc',
  c: 'rc',
} as const;
const postWords = { post: true, rev: true, r: true } as const;
const devWords = { dev: true } as const;

/** A version, or the first thing that is wrong with it. */
export type Pep440Reading = { readonly version: Pep440Version } | { readonly fault: Fault };

/**
 * Reads a version in any form that PEP 440 accepts, in the order of its appendix B: `v`, epoch, release,
 * pre-release, post-release, development release, local version. Letter case has no meaning.
 */
export function readPep440(written: string): Pep440Reading {
  // Not by the rules of Unicode, where the length may change.
  const text = written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const start = text.startsWith('v') ? 1 : 0;
  const epochEnd = endOfDigits(text, start);
  const hasEpoch = epochEnd > start && text[epochEnd] === '!';
  const release = readRelease(text, hasEpoch ? epochEnd + 1 : start);
  if ('fault' in release) return release;
  const pre = readSegment(text, release.end, preWords);
  const post = readPost(text, pre.end);
  const dev = readSegment(text, post.end, devWords);
  const local = readLocal(text, dev.end);
  if ('fault' in local) return local;
  if (local.end < text.length) return { fault: unexpectedCharacter(written, local.end) };
  const version: Pep440Version = {
    epoch: hasEpoch ? withoutLeadingZeros(text.slice(start, epochEnd)) : '0',
    release: release.numbers,
    ...(pre.word !== undefined && { pre: [preWords[pre.word], pre.number] as const }),
    ...(post.word !== undefined && { post: post.number }),
    ...(dev.word !== undefined && { dev: dev.number }),
    ...(local.segments !== undefined && { local: local.segments }),
  };
  return { version };
}

/** A version in the normal form of PEP 440. */
export function writePep440({ epoch, release, pre, post, dev, local }: Pep440Version): string {
  return [
    epoch === '0' ? '' : `${epoch}!`,
    release.join('.'),
    pre?.join('') ?? '',
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local ? `+${local.map(plainSegment).join('.')}` : '',
  ].join('');
}

function plainSegment(segment: string): string {
  return /^\d+$/.test(segment) ? withoutLeadingZeros(segment) : segment;
}

function readRelease(
  text: string,
  from: number,
): { readonly numbers: readonly string[]; readonly end: number } | { readonly fault: Fault } {
  const numbers: string[] = [];
  for (let at = from; ;) {
    const end = endOfDigits(text, at);
    if (end === at) {
      const parameters = { position: at + 1 };
      return { fault: { offset: at, length: 0, reason: releaseMissing, parameters } };
    }
    numbers.push(withoutLeadingZeros(text.slice(at, end)));
    if (text[end] !== '.' || !isDigit(text[end + 1])) return { numbers, end };
    at = end + 1;
  }
}

interface Segment<Word> {
  readonly word?: Word;
  readonly number: string;
  readonly end: number;
}

/** An optional separator, the first of the words that stands there, then an optional separator and number; no number is 0. */
function readSegment<Words extends Readonly<Record<string, unknown>>>(
  text: string,
  from: number,
  words: Words,
): Segment<keyof Words & string> {
  const start = isSeparator(text[from]) ? from + 1 : from;
  const word = Object.keys(words).find((known) => text.startsWith(known, start));
  if (word === undefined) return { number: '0', end: from };
  const wordEnd = start + word.length;
  const numberStart = isSeparator(text[wordEnd]) ? wordEnd + 1 : wordEnd;
  const end = endOfDigits(text, numberStart);
  const number = withoutLeadingZeros(text.slice(numberStart, end) || '0');
  return { word, number, end };
}

/** As a word, or as a bare `-1`. */
function readPost(text: string, from: number): Segment<string> {
  const end = text[from] === '-' ? endOfDigits(text, from + 1) : from;
  if (end > from + 1)
    return { word: 'post', number: withoutLeadingZeros(text.slice(from + 1, end)), end };
  return readSegment(text, from, postWords);
}

function readLocal(
  text: string,
  from: number,
): { readonly segments?: readonly string[]; readonly end: number } | { readonly fault: Fault } {
  if (text[from] !== '+') return { end: from };
  const segments: string[] = [];
  for (let at = from + 1; ;) {
    let end = at;
    while (isDigit(text[end]) || isLetter(text[end])) end += 1;
    if (end === at) {
      const parameters = { position: at + 1 };
      return { fault: { offset: at, length: 0, reason: localSegment, parameters } };
    }
    segments.push(text.slice(at, end));
    if (!isSeparator(text[end])) return { segments, end };
    at = end + 1;
  }
}

function isSeparator(character: string | undefined): boolean {
  return character === '.' || character === '-' || character === '_';
}

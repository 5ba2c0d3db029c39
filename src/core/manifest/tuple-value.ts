import type { Slot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { numbersFor } from './version-numbers';

const noRoom: Text = {
  en: 'Cannot write "{version}" to {slot} in "{path}": the tuple {before} has no place for all of it. Add one to the file, or choose a version of {count} numbers.',
  'zh-cn':
    '无法将“{version}”写入“{path}”的 {slot}：元组 {before} 没有位置容纳其全部内容。请在文件中添加位置，或选择由 {count} 个数字组成的版本号。',
};

/** A version of PEP 440 as far as tuples hold it: numbers, and a stage with its number. */
const shape = /^v?(\d+(?:\.\d+)*)(?:[-_.]?(a|alpha|b|beta|c|rc|pre|preview|dev)[-_.]?(\d*))?$/i;

/** One number or string of a tuple. */
const element = /-?\d+|"[^"]*"|'[^']*'/g;

interface Written {
  readonly numbers: readonly string[];
  /** `a`, `b`, `rc` or `dev`; absent for a final release. */
  readonly stage?: string;
  readonly count: string;
}

/**
 * A tuple with a version in it: its numbers first; behind them the stage as a string (`'rc', 1`, or `'rc1'` where
 * no number follows), `'final'` and 0 for a release. Where a fourth number tells the stage by its sign, a release
 * has 0, and a prerelease the negative number that stood there, since only its author knows how it counts.
 * @param text of the file, whose words tell whether a release candidate is a `candidate`
 */
export function tupleValue(slot: Slot, text: string, version: string): Result<string> {
  const written = readShape(version);
  const before = slot.value.match(element) ?? [];
  const firstString = before.findIndex((part) => !isNumber(part));
  const count = firstString < 0 ? before.length : firstString;
  const after = written && partsFor(written, before, count, text);
  if (after === undefined) {
    const places = { version, slot: slot.slot, path: slot.path, before: slot.value };
    return failure(message(noRoom, { ...places, count: Math.min(count, releaseNumbers) }));
  }
  let index = 0;
  return success(slot.value.replace(element, (part) => after[index++] ?? part));
}

/** The version that a tuple holds, as text: `1.2.0`, `1.2.0rc1`. */
export function tupleText(tuple: string): string {
  const parts = tuple.match(element) ?? [];
  const firstString = parts.findIndex((part) => !isNumber(part));
  const numbers = (firstString < 0 ? parts : parts.slice(0, firstString)).filter(
    (part) => !part.startsWith('-'),
  );
  const stage = firstString < 0 ? '' : unquoted(parts[firstString] ?? '');
  const behind = /^(?:final|release|stable)?$/.test(stage) ? [] : [stage, parts[firstString + 1]];
  return numbers.join('.') + behind.join('');
}

/** Behind these a number is no part of a release. */
const releaseNumbers = 3;

function readShape(version: string): Written | undefined {
  const [, numbers, stage, count = ''] = shape.exec(version) ?? [];
  if (numbers === undefined) return undefined;
  const known = stage && { stage: shortStage(stage.toLowerCase()) };
  return { numbers: numbers.split('.'), count: count || '0', ...known };
}

function shortStage(stage: string): string {
  if (stage.startsWith('a')) return 'a';
  if (stage.startsWith('b')) return 'b';
  return stage === 'dev' ? stage : 'rc';
}

function partsFor(
  written: Written,
  before: readonly string[],
  count: number,
  text: string,
): readonly string[] | undefined {
  const numbers = numbersFor(written.numbers, count);
  if (numbers === undefined) return undefined;
  const signed = before[releaseNumbers];
  const isSigned = count > releaseNumbers && signed?.startsWith('-');
  const [old, serial] = before.slice(count);
  if (written.stage !== undefined && old === undefined && !isSigned) return undefined;
  const kept = written.stage !== undefined && signed !== undefined ? signed : '0';
  const leading = numbers.map((number) => number ?? kept);
  if (old === undefined) return leading;
  const stage = stageLike(unquoted(old), written, serial !== undefined, text);
  return [...leading, old.charAt(0) + stage + old.charAt(0), written.count];
}

const longStages: Readonly<Record<string, string>> = {
  a: 'alpha',
  b: 'beta',
  rc: 'rc',
  dev: 'dev',
};

/** The stage as the tuple spells it: with its number where none follows, else in words. */
function stageLike(
  before: string,
  { stage, count }: Written,
  hasSerial: boolean,
  text: string,
): string {
  if (stage === undefined) return /^(?:release|stable)?$/.test(before) ? before : 'final';
  if (!hasSerial) return stage + count;
  if (/^[abc]$/.test(before)) return stage;
  if (stage === 'rc' && /\bcandidate\b/.test(text)) return 'candidate';
  return longStages[stage] ?? stage;
}

function isNumber(part: string): boolean {
  return /^-?\d/.test(part);
}

function unquoted(part: string): string {
  return part.slice(1, -1);
}

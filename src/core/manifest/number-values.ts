import type { ManifestFile, Slot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { VersionPart } from './types';
import { numberParts, numbersFor, numbersOf } from './version-numbers';

const notNumbers: Text = {
  en: 'Cannot write "{version}" to {slot} in "{path}": there is room for numbers alone. Choose a version of numbers, give the unit a projection, or leave the file out of the unit.',
  'zh-cn':
    '无法将“{version}”写入“{path}”的 {slot}：此处只能写数字。请选择仅由数字组成的版本号，为该单元设置版本映射，或将该文件移出该单元。',
};

const tooManyNumbers: Text = {
  en: 'Cannot write "{version}" to {slot} in "{path}": there is room for {count} numbers. Add a place for the others to the file, or leave it out of the unit.',
  'zh-cn':
    '无法将“{version}”写入“{path}”的 {slot}：此处只能容纳 {count} 个数字。请在文件中为其余数字添加位置，或将该文件移出该单元。',
};

/** The numbers that the slots of a split version hold, most significant first. */
export function splitNumbers({ slots }: ManifestFile, group: string): readonly string[] {
  const members = slots.filter((slot) => slot.group === group);
  return numberParts.flatMap((part) => {
    const member = members.find((slot) => slot.part === part);
    return member ? [String(Number(member.value))] : [];
  });
}

/** What a slot of a split version holds, written as its number was: `5` where `4` stood, `0x05` where `0x04` did. */
export function partValue(
  slot: Slot,
  part: VersionPart,
  file: ManifestFile,
  version: string,
): Result<string> {
  const group = file.slots.filter((other) => other.part && other.group === slot.group);
  const count = Math.max(...group.map((other) => numberParts.indexOf(other.part ?? 'major') + 1));
  const numbers = roomFor(slot, version, count);
  if (!numbers.ok) return numbers;
  const number = numbers.value[numberParts.indexOf(part)];
  return success(number === undefined ? slot.value : likeBefore(number, slot.value));
}

function likeBefore(number: string, before: string): string {
  if (!/^0x/i.test(before)) return number;
  return (
    before.slice(0, 2) +
    Number(number)
      .toString(16)
      .padStart(before.length - 2, '0')
  );
}

/** The numbers in place of the old ones, with what stands between those. */
export function numbersValue(slot: Slot, version: string): Result<string> {
  const numbers = roomFor(slot, version, slot.value.match(/\d+/g)?.length ?? 0);
  if (!numbers.ok) return numbers;
  let index = 0;
  return success(slot.value.replace(/\d+/g, (before) => numbers.value[index++] ?? before));
}

/**
 * As many leading numbers as the slot had of the version before; the zeros or `*` behind them stay, since
 * they say that the rest shall not count.
 */
export function leadingValue(
  slot: Slot,
  from: string | undefined,
  version: string,
): Result<string> {
  const numbers = numbersOf(/^[\d.]*\d/.exec(version)?.[0] ?? '');
  if (numbers === undefined) {
    const { slot: name, path } = slot;
    return failure(message(notNumbers, { version, slot: name, path }));
  }
  const before = from?.match(/\d+/g) ?? [];
  const places = slot.value.split('.');
  const told = sharedCount(places, before);
  const kept = told > 0 ? told : places.filter((place) => place !== '*').length;
  return success(
    places.map((place, index) => (index < kept ? (numbers[index] ?? '0') : place)).join('.'),
  );
}

/** How many numbers the slot has of the version, as far as nothing but zeros or `*` follows. */
function sharedCount(places: readonly string[], before: readonly string[]): number {
  const differs = places.findIndex((place, index) => Number(place) !== Number(before[index] ?? 0));
  if (differs < 0) return places.length;
  const isRest = places.slice(differs).every((place) => place === '*' || Number(place) === 0);
  return isRest ? differs : 0;
}

function roomFor(
  { slot, path }: Slot,
  version: string,
  count: number,
): Result<readonly (string | undefined)[]> {
  const numbers = numbersOf(version);
  if (numbers === undefined) return failure(message(notNumbers, { version, slot, path }));
  const found = numbersFor(numbers, count);
  return found ? success(found) : failure(message(tooManyNumbers, { version, slot, path, count }));
}

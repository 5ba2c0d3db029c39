import type { PlannedEdit } from '../plan/types';
import type { ManifestFile, Slot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { editSlot } from './edit-slot';
import { repack } from './repack';
import type { VersionPart } from './types';
import { numbersFor, numbersOf } from './version-numbers';

const notNumbers: Text = {
  en: 'Cannot write "{version}" to {slot} in "{path}": there is room for numbers alone. Choose a version of numbers, or leave the file out of the unit.',
  'zh-cn':
    '无法将“{version}”写入“{path}”的 {slot}：此处只能写数字。请选择仅由数字组成的版本号，或将该文件移出该单元。',
};

const tooManyNumbers: Text = {
  en: 'Cannot write "{version}" to {slot} in "{path}": there is room for {count} numbers. Add a place for the others to the file, or leave it out of the unit.',
  'zh-cn':
    '无法将“{version}”写入“{path}”的 {slot}：此处只能容纳 {count} 个数字。请在文件中为其余数字添加位置，或将该文件移出该单元。',
};

/**
 * The edits that make every slot of a file hold a version, each in its own shape: `8.9.8` becomes
 * `8, 9, 8, 0`, or `8` in `_MAJOR`; a `+build` and a fourth number stay. A slot that holds it already needs
 * none, and a packed integer that nobody knows how to compute is left as it is. Fails, with nothing to
 * write, where a slot has no room for the version or its ecosystem refuses it.
 *
 * @returns edits in ascending order
 */
export function editsForVersion(
  file: ManifestFile,
  version: string,
): Result<readonly PlannedEdit[]> {
  const edits: PlannedEdit[] = [];
  for (const slot of file.slots) {
    const value = valueFor(slot, file, version);
    if (!value.ok) return value;
    if (value.value === undefined || value.value === slot.value) continue;
    const edit = editSlot(slot, value.value);
    if (!edit.ok) return edit;
    if (edit.value.after !== edit.value.before) edits.push(edit.value);
  }
  return success(edits.sort((left, right) => left.offset - right.offset));
}

/** What a slot holds for a version; undefined for one that is left as it is. */
function valueFor(slot: Slot, file: ManifestFile, version: string): Result<string | undefined> {
  if (slot.part !== undefined) return partValue(slot, slot.part, file, version);
  switch (slot.shape ?? 'whole') {
    case 'whole':
      return success(version);
    case 'build-kept':
      return success(version.includes('+') ? version : version + buildOf(slot.value));
    case 'numbers':
    case 'four-numbers':
      return numbersValue(slot, version);
    case 'packed':
      return success(packedValue(slot, file, version));
  }
}

function buildOf(value: string): string {
  const plus = value.indexOf('+');
  return plus < 0 ? '' : value.slice(plus);
}

const parts: readonly VersionPart[] = ['major', 'minor', 'patch', 'build'];

function partValue(
  slot: Slot,
  part: VersionPart,
  file: ManifestFile,
  version: string,
): Result<string> {
  const group = file.slots.filter((other) => other.part && other.group === slot.group);
  const count = Math.max(...group.map((other) => parts.indexOf(other.part ?? 'major') + 1));
  const numbers = roomFor(slot, version, count);
  if (!numbers.ok) return numbers;
  const number = numbers.value[parts.indexOf(part)];
  return success(number === undefined ? slot.value : likeBefore(number, slot.value));
}

/** `5` where `4` stands, `0x05` where `0x04` does. */
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
function numbersValue(slot: Slot, version: string): Result<string> {
  const numbers = roomFor(slot, version, slot.value.match(/\d+/g)?.length ?? 0);
  if (!numbers.ok) return numbers;
  let index = 0;
  return success(slot.value.replace(/\d+/g, (before) => numbers.value[index++] ?? before));
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

/** Computed anew where the versions that stand in the same file tell how. */
function packedValue(slot: Slot, file: ManifestFile, version: string): string | undefined {
  const to = numbersOf(version);
  if (to === undefined) return undefined;
  const known = versionsBeside(file);
  return known.map((from) => repack(slot.value, from, to)).find((packed) => packed !== undefined);
}

function versionsBeside(file: ManifestFile): readonly (readonly string[])[] {
  const wholes = file.slots
    .filter(({ part, shape }) => part === undefined && shape !== 'packed')
    .flatMap(({ value }) => [numbersOf(value) ?? []]);
  const groups = new Set(file.slots.flatMap(({ group, part }) => (part && group ? [group] : [])));
  const split = [...groups].map((group) => splitVersion(file, group));
  return [...wholes, ...split].filter((numbers) => numbers.length > 0);
}

function splitVersion({ slots }: ManifestFile, group: string): readonly string[] {
  const members = slots.filter((slot) => slot.group === group);
  return parts.flatMap((part) => {
    const member = members.find((slot) => slot.part === part);
    return member ? [String(Number(member.value))] : [];
  });
}

import type { FoundSlot } from './types';

/** What a slot is held to, and which slots it moves with. */
export type SlotLaw = Pick<FoundSlot, 'ecosystem' | 'shape' | 'group' | 'part'>;

/** The law of a value, or undefined where the value is no version of the file's own. */
export type LawOf = (value: string) => SlotLaw | undefined;

/** Marks of values that a build fills in: `$(…)`, `${…}`, `$version$`, `%(…)`, `!(bind…)`, `@string/…`, `{{…}}`, `[[…]]`. */
const computed = ['$', '%', '@', '!(', '{', '[['];

/** Whether a build, a template or a resource gives the value, so that there is no literal to edit. */
export function isComputed(value: string): boolean {
  return computed.some((mark) => value.includes(mark));
}

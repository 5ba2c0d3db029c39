import type { FoundSlot } from './types';

/**
 * Whether a slot holds a whole number, which formats write without quotes: a code, a count, one part of a
 * version. A version that is written as a number (`1.10`) has lost what it was.
 */
export function isCount({ shape, part }: Pick<FoundSlot, 'shape' | 'part'>): boolean {
  const isNumbered = part !== undefined && part !== 'prefix' && part !== 'suffix';
  return isNumbered || shape === 'code' || shape === 'revision' || shape === 'packed';
}

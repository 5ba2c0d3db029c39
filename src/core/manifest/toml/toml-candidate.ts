import { textAt } from '../../text/range';
import type { Candidate } from '../candidates';
import type { SlotLaw } from '../slot-law';
import type { TomlValue } from './toml-values';

/** What a value of a TOML text is as the value of a slot: without its quotes where it is a text on one line. */
export function tomlCandidate(
  slot: string,
  value: TomlValue,
  text: string,
  law: SlotLaw,
): Candidate {
  const quotes = value.isMultiline ? 3 : 1;
  const { offset, length } = value.range;
  const range = { offset: offset + quotes, length: length - 2 * quotes };
  const written = textAt(text, range);
  if (value.style === undefined || /[\r\n]/.test(written)) return { slot, range: value.range };
  const writing = value.style === 'basic' ? 'toml-basic' : 'toml-literal';
  return { slot, range, found: { slot, value: written, range, writing, ...law } };
}

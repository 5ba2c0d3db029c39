import type { Day } from '../../text/day';
import { message, type Message } from '../../text/message';
import type { IntegerFieldData } from '../data';
import * as texts from './texts';
import { missingField } from '../write-texts';
import { writeDate, layoutOf } from './date';
import { writeDatePart } from './datepart';
import { compareDigits } from './integer';
import type { FieldRule } from './rule';
import { wordIndex, wordsOf } from './word';

/** A field's new text, or why there is none. */
export type Advance =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Message };

/** The next value of a number, or its first where there is none yet. The written width is kept. */
export function nextNumber(rule: FieldRule, current: string | undefined): Advance {
  if (rule.data.type === 'identifiers') return nextIdentifier(rule, current);
  if (rule.data.type !== 'integer') return startValue(rule);
  const data = rule.data;
  if (current === undefined) return startValue(rule);
  const step = BigInt(data.step ?? data.multipleOf ?? 1);
  const next = String((BigInt(current) / step + 1n) * step);
  const limit = largest(data);
  if (limit !== undefined && compareDigits(next, limit) > 0) {
    return {
      ok: false,
      reason: message(texts.fieldFull, { field: rule.title, limit }),
    };
  }
  return {
    ok: true,
    text: next.padStart(data.width ?? (data.paddedTo === undefined ? 1 : current.length), '0'),
  };
}

/** The word after the current one, the first where there is none yet. */
export function nextWord(rule: FieldRule, current: string | undefined): Advance {
  if (rule.data.type !== 'word') return startValue(rule);
  const words = wordsOf(rule.data);
  const next = words[current === undefined ? 0 : wordIndex(current, rule.data) + 1];
  if (next) return { ok: true, text: next.word };
  return {
    ok: false,
    reason: message(texts.lastWord, { field: rule.title, word: current ?? '' }),
  };
}

/** The day, in the layout that the current text has. */
export function todayText(rule: FieldRule, current: string | undefined, today: Day): string {
  const { data } = rule;
  if (data.type === 'datepart') return writeDatePart(today, data.token);
  if (data.type !== 'date') return current ?? '';
  const layout =
    (current === undefined || current === data.sentinel ? undefined : layoutOf(current, data)) ??
    data.layouts[0];
  return writeDate(today, layout ?? 'YYYYMMDD');
}

/** The value a field starts at: 0, or its least value where that is higher; the first word. */
export function startValue(rule: FieldRule, current?: string): Advance {
  const { data } = rule;
  if (data.type === 'integer') {
    const step = data.multipleOf ?? 1;
    const least = Math.ceil(Math.max(data.min ?? 0, 0) / step) * step;
    const width = data.width ?? (data.paddedTo === undefined ? 1 : (current?.length ?? 1));
    return { ok: true, text: String(least).padStart(width, '0') };
  }
  if (data.type === 'word') return { ok: true, text: wordsOf(data)[0]?.word ?? '' };
  if (data.type === 'identifiers') return { ok: true, text: '0' };
  return { ok: false, reason: message(missingField, { field: rule.title }) };
}

/** The largest number that the field's width and range leave room for. */
function largest(data: IntegerFieldData): string | undefined {
  const digits = data.width ?? data.paddedTo;
  const byWidth = digits === undefined ? undefined : '9'.repeat(digits);
  const byRange = data.max === undefined ? undefined : String(data.max);
  if (byWidth === undefined || byRange === undefined) return byWidth ?? byRange;
  return compareDigits(byWidth, byRange) < 0 ? byWidth : byRange;
}

/** The last numeric identifier raised by one; `.0` appended where there is none. */
function nextIdentifier(rule: FieldRule, current: string | undefined): Advance {
  if (current === undefined) return startValue(rule);
  const parts = current.split('.');
  const index = parts.findLastIndex((part) => /^\d+$/.test(part));
  if (index < 0) return { ok: true, text: `${current}.0` };
  parts[index] = String(BigInt(parts[index] ?? '0') + 1n);
  return { ok: true, text: parts.join('.') };
}

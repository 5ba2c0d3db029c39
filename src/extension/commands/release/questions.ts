import type { ReleaseState } from '../../../core/release/evaluate/types';
import type { Text } from '../../../core/text/language';
import type { Say } from '../../shared/shared';
import { releaseActTexts as texts } from '../../text/release';
import { said, type Ask, type Given, type Offered } from './ask-steps';
import { parseDay } from '../../../core/text/day';

/** Questions that several commands ask. */

/** Which build, the newest first. */
export function buildAsk(say: Say, { record }: ReleaseState, when?: Ask['when']): Ask {
  const offers = record.builds.toReversed().map(({ name, final, by, at }): Offered => ({
    value: name,
    label: `$(package) ${name}`,
    description: [...(final ? [say(texts.finalYes)] : []), by, at.slice(0, 10)].join(' · '),
  }));
  return {
    key: 'build',
    prompt: say(texts.build),
    offers: () => offers,
    isClosed: true,
    when: (given) => offers.length > 1 && (when?.(given) ?? true),
  };
}

/** The build that was answered; the final one, else the last, where nobody was asked. */
export function buildFor({ record }: ReleaseState, given: Given): string | undefined {
  const { builds } = record;
  return said(given['build']) ?? (builds.findLast(({ final }) => final) ?? builds.at(-1))?.name;
}

/** Yes or no; the answer is `true` or `false`. */
export function yesNo(
  say: Say,
  key: string,
  prompt: Text,
  words: { readonly yes: Text; readonly no: Text } = texts,
): Ask {
  const offers = [
    { value: 'false', label: say(words.no) },
    { value: 'true', label: say(words.yes) },
  ];
  return { key, prompt: say(prompt), offers: () => offers, isClosed: true };
}

/** One of some words. */
export function choice<K extends string>(
  say: Say,
  key: string,
  prompt: Text,
  words: Readonly<Record<K, Text>>,
): Ask {
  const offers = Object.entries<Text>(words).map(([value, text]) => ({ value, label: say(text) }));
  return { key, prompt: say(prompt), offers: () => offers, isClosed: true };
}

/** A text that may be anything. */
export function freeText(say: Say, key: string, prompt: Text, more: Partial<Ask> = {}): Ask {
  return { key, prompt: say(prompt), ...more };
}

/** A text of which there may be several, separated by `;`. */
export function several(say: Say, key: string, prompt: Text, more: Partial<Ask> = {}): Ask {
  return { key, prompt: `${say(prompt)} · ${say(texts.several)}`, ...more };
}

/** A day of the calendar. */
export function dayAsk(
  say: Say,
  key: string,
  prompt: Text,
  offered: (given: Given) => readonly string[],
): Ask {
  return {
    key,
    prompt: say(prompt),
    offers: (given) => offered(given).map((day) => ({ value: day, label: `$(calendar) ${day}` })),
    check: (typed) => (parseDay(typed) ? undefined : texts.noDay),
  };
}

/** Why a text is no number. */
export function badNumber(typed: string): Text | undefined {
  return /^\d{1,15}$/.test(typed) ? undefined : texts.noNumber;
}

/** Why a text is no SHA-256. */
export function badSha(typed: string): Text | undefined {
  return /^[0-9a-f]{64}$/i.test(typed) ? undefined : texts.noSha;
}

/** The number that an answer says; undefined where it was left out. */
export function numberIn(text: string | undefined): number | undefined {
  const written = text?.trim() ?? '';
  return written === '' ? undefined : Number(written);
}

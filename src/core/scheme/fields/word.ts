import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { Severity } from '../../text/severity';
import type { WordData, WordFieldData } from '../data';
import { characterSet } from '../character-set';
import { alternatives, repeat, type Pattern } from '../pattern';
import { nearWords } from '../repair/near-words';
import * as texts from './texts';
import { isPlaceholder, placeholderProblem } from './placeholder';
import { problem, type FieldRule, type ValueProblem } from './rule';

/** The rule of a field that is one of an ordered list of words. */
export function wordRule(field: string, title: Text, data: WordFieldData): FieldRule {
  const foldCase = data.case === 'ignore';
  const words = wordsOf(data).map(({ word }) => word);
  const others = Object.entries(data.also ?? {});
  const accepted = others.filter(([, { severity }]) => severity !== 'error');
  const asGood = accepted.filter(([, { severity }]) => severity === 'none');
  const meant = (list: typeof others): string[] => list.map(([spelling]) => spelling);
  const index = wordsByText(data);
  const rank = (text: string): number =>
    (index.get(foldCase ? text.toLowerCase() : text)?.index ?? -1) + 1;
  return {
    field,
    title,
    data,
    strict: anyText([...words, ...meant(accepted)], foldCase),
    known: anyText([...words, ...meant(others)], true),
    loose: alternatives(
      anyText([...words, ...meant(others)], true),
      repeat(characterSet(['letter']), 1),
    ),
    repairable: {
      type: 'rewrite',
      of: anyText([...words, ...meant(asGood)], foldCase),
      rewrite: nearWords(
        words,
        others.map(([spelling, { word }]) => [spelling, word] as const),
        meant(asGood),
      ),
    },
    check: (text) => checkWord(text, title, data, index),
    strictIsEnough: accepted.length === asGood.length && !data.except,
    compare: (left, right) => rank(left) - rank(right),
    rank,
  };
}

/** The words as data objects, in ascending order. */
export function wordsOf(data: WordFieldData): readonly WordData[] {
  return data.words.map((word) => (typeof word === 'string' ? { word } : word));
}

/** Index in the list of the word that a text stands for by the field's case rule and other spellings; -1 if none. */
export function wordIndex(text: string, data: WordFieldData): number {
  const key = data.case === 'ignore' ? text.toLowerCase() : text;
  return wordsByText(data).get(key)?.index ?? -1;
}

/** What a written text stands for. */
interface Meaning {
  readonly index: number;
  /** How bad it is to write it so; undefined for the word itself and for what is as good. */
  readonly severity: Severity | undefined;
}

/** The words and their other spellings, in lower case where letter case does not matter. */
function wordsByText(data: WordFieldData): ReadonlyMap<string, Meaning> {
  const fold = (text: string): string => (data.case === 'ignore' ? text.toLowerCase() : text);
  const words = wordsOf(data).map(({ word }) => word);
  const meanings = new Map<string, Meaning>();
  for (const [index, word] of words.entries())
    if (!meanings.has(fold(word))) meanings.set(fold(word), { index, severity: undefined });
  for (const [spelling, { word, severity = 'warning' }] of Object.entries(data.also ?? {}))
    if (!meanings.has(fold(spelling)))
      meanings.set(fold(spelling), {
        index: words.indexOf(word),
        severity: severity === 'none' ? undefined : severity,
      });
  return meanings;
}

/** Longer words first, so that `rc` is not taken for `r` where both would fit. */
function anyText(spellings: readonly string[], foldCase: boolean): Pattern {
  const longestFirst = [...spellings].sort((left, right) => right.length - left.length);
  return alternatives(
    ...longestFirst.map((text): Pattern => ({ type: 'text', text, foldCase, isWord: true })),
  );
}

function checkWord(
  text: string,
  title: Text,
  data: WordFieldData,
  index: ReadonlyMap<string, Meaning>,
): ValueProblem | undefined {
  const meaning = index.get(data.case === 'ignore' ? text.toLowerCase() : text);
  const word = wordsOf(data)[meaning?.index ?? -1]?.word;
  if (!meaning || word === undefined) return notAWord(text, title, data);
  if (isPlaceholder(text, data.except)) return placeholderProblem(text, title, data);
  if (!meaning.severity) return undefined;
  const reason = meaning.severity === 'error' ? texts.wrongSpelling : texts.otherSpelling;
  const found = message(reason, { field: title, found: text, word });
  return { ...problem('other-spelling', data, text, found), severity: meaning.severity };
}

/** What people write for a word that is still to come. */
const standIn = /^(?:x{2,}|gn|n)$/i;

function notAWord(text: string, title: Text, data: WordFieldData): ValueProblem {
  if (standIn.test(text)) return placeholderProblem(text, title, data);
  const parameters = { field: title, found: text };
  const words = wordsOf(data).map(({ word }) => word);
  const meant = words.find((word) => word.toLowerCase() === text.toLowerCase());
  return meant === undefined
    ? problem('unknown-word', data, text, message(texts.unknownWord, { ...parameters, words }))
    : problem('letter-case', data, text, message(texts.wordCase, { ...parameters, word: meant }));
}

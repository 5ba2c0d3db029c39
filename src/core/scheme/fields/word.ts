import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { WordData, WordFieldData } from '../data';
import { alternatives, characterSet, repeat, type Pattern } from '../pattern';
import * as texts from '../texts';
import { isPlaceholder, placeholderProblem } from './placeholder';
import { problem, type FieldRule, type ValueProblem } from './rule';

/** The rule of a field that is one of an ordered list of words. */
export function wordRule(field: string, title: Text, data: WordFieldData): FieldRule {
  const words = wordsOf(data);
  const foldCase = data.case === 'ignore';
  const spellings = [...words.map(({ word }) => word), ...Object.keys(data.also ?? {})];
  const rank = (text: string): number => wordIndex(text, data) + 1;
  return {
    field,
    title,
    data,
    strict: anyText(spellings, foldCase),
    loose: alternatives(anyText(spellings, true), repeat(characterSet(['letter']), 1)),
    repairable: repairablePattern(words, data),
    check: (text) => checkWord(text, title, data),
    strictIsEnough: data.also === undefined && !data.except,
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
  const same = (left: string, right: string): boolean =>
    data.case === 'ignore' ? left.toLowerCase() === right.toLowerCase() : left === right;
  const other = Object.entries(data.also ?? {}).find(([spelling]) => same(spelling, text));
  const meant = other ? other[1].word : text;
  return wordsOf(data).findIndex(({ word }) => same(word, meant));
}

/** Longer words first, so that `rc` is not taken for `r` where both would fit. */
function anyText(spellings: readonly string[], foldCase: boolean): Pattern {
  const longestFirst = [...spellings].sort((left, right) => right.length - left.length);
  return alternatives(...longestFirst.map((text): Pattern => ({ type: 'text', text, foldCase })));
}

function repairablePattern(words: readonly WordData[], data: WordFieldData): Pattern {
  const of = anyText(
    words.map(({ word }) => word),
    data.case === 'ignore',
  );
  const others = Object.entries(data.also ?? {});
  if (others.length === 0) return of;
  return {
    type: 'rewrite',
    of,
    rewrite: (text, position) =>
      others
        .filter(([spelling]) => text.startsWith(spelling, position))
        .map(([spelling, { word }]) => ({ length: spelling.length, text: word, cost: 0.3 })),
  };
}

function checkWord(text: string, title: Text, data: WordFieldData): ValueProblem | undefined {
  const found = wordsOf(data)[wordIndex(text, data)];
  const parameters = { field: title, found: text };
  if (!found) {
    const near = wordsOf(data).find(({ word }) => word.toLowerCase() === text.toLowerCase());
    if (near)
      return problem(
        'letter-case',
        data,
        text,
        message(texts.wordCase, { ...parameters, word: near.word }),
      );
    const words = wordsOf(data).map(({ word }) => word);
    return problem(
      'unknown-word',
      data,
      text,
      message(texts.unknownWord, { ...parameters, words }),
    );
  }
  if (isPlaceholder(text, data.except)) return placeholderProblem(text, title, data);
  const also = Object.entries(data.also ?? {}).find(
    ([spelling]) => spelling.toLowerCase() === text.toLowerCase(),
  );
  if (!also || found.word === text) return undefined;
  return {
    ...problem(
      'other-spelling',
      data,
      text,
      message(texts.otherSpelling, { ...parameters, word: found.word }),
    ),
    severity: also[1].severity ?? 'warning',
  };
}

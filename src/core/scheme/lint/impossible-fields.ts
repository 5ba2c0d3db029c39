import { message } from '../../text/message';
import type { FieldData, IntegerFieldData, WordFieldData } from '../data';
import { wordsOf } from '../fields/word';
import type { Scheme, SchemeProblem } from '../scheme';
import * as texts from './texts';

/** Fields that contradict themselves: no value is left, or a word is never read. */
export function impossibleFields({ data }: Scheme): readonly SchemeProblem[] {
  return Object.entries(data.fields).flatMap(([field, of]) => problemsOf(of, field));
}

function problemsOf(data: FieldData, field: string): readonly SchemeProblem[] {
  if (data.type === 'word') return wordProblems(data, field);
  if (data.type !== 'integer') return [];
  return [...multipleProblems(data, field), ...widthProblems(data, field)];
}

function wordProblems(data: WordFieldData, field: string): readonly SchemeProblem[] {
  const fold = (text: string): string => (data.case === 'ignore' ? text.toLowerCase() : text);
  const words = wordsOf(data).map(({ word }) => word);
  const except = new Set((data.except ?? []).map((text) => text.toLowerCase()));
  if (words.every((word) => except.has(word.toLowerCase())))
    return [
      { severity: 'error', path: ['fields', field, 'except'], message: message(texts.noWordLeft) },
    ];
  const seen = new Set<string>();
  const twice = words.flatMap((word, index): SchemeProblem[] => {
    const isAgain = seen.has(fold(word));
    seen.add(fold(word));
    if (!isAgain) return [];
    return [
      {
        severity: 'warning',
        path: ['fields', field, 'words', index],
        message: message(texts.wordTwice, { word }),
      },
    ];
  });
  const hidden = Object.keys(data.also ?? {}).flatMap((spelling): SchemeProblem[] =>
    seen.has(fold(spelling))
      ? [
          {
            severity: 'warning',
            path: ['fields', field, 'also', spelling],
            message: message(texts.wordTwice, { word: spelling }),
          },
        ]
      : [],
  );
  return [...twice, ...hidden];
}

function multipleProblems(data: IntegerFieldData, field: string): readonly SchemeProblem[] {
  const { min = 0, max = Infinity, width = Infinity, multipleOf } = data;
  if (multipleOf === undefined) return [];
  const first = Math.ceil(min / multipleOf) * multipleOf;
  const last = Math.min(max, width === Infinity ? Infinity : 10 ** width - 1);
  if (first <= last) return [];
  const parameters = { step: multipleOf, low: min, high: last };
  return [
    {
      severity: 'error',
      path: ['fields', field, 'multipleOf'],
      message: message(texts.noMultiple, parameters),
    },
  ];
}

function widthProblems(
  { width, paddedTo }: IntegerFieldData,
  field: string,
): readonly SchemeProblem[] {
  if (width === undefined || paddedTo === undefined) return [];
  const path = ['fields', field, 'paddedTo'];
  return [{ severity: 'warning', path, message: message(texts.twoWidths, { width }) }];
}

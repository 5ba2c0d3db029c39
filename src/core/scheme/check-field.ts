import * as texts from './compile-texts';
import type { FieldData } from './data';
import { wordsOf } from './fields/word';
import {
  bothLanguages,
  count,
  flag,
  isObject,
  list,
  nonEmpty,
  nonEmptyList,
  object,
  oneOf,
  positive,
  record,
  severity,
  size,
  text,
  wrong,
  type Path,
  type Shape,
} from './shape';
import type { SchemeProblem } from './scheme';

/** Whether a field has the shape that `FieldData` describes, and says nothing that no value can fulfil. */
export const checkField: Shape = (value, path) => {
  const type = isObject(value) ? value['type'] : undefined;
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (!shape) return wrong([...path, 'type'], texts.shapeOneOf, { values: Object.keys(shapes) });
  const misshapen = shape(value, path);
  return misshapen.length > 0 ? misshapen : contradictions(value as FieldData, path);
};

const common: Readonly<Record<string, Shape>> = {
  type: text,
  title: bothLanguages,
  meaning: bothLanguages,
  severity,
  except: list(text),
};
const severityOrNone = oneOf('error', 'warning', 'information', 'none');
const word: Shape = (value, path) =>
  typeof value === 'string'
    ? nonEmpty(value, path)
    : object({ word: nonEmpty, title: bothLanguages, meaning: bothLanguages }, ['word'])(
        value,
        path,
      );

const shapes: Readonly<Record<string, Shape>> = {
  integer: object({
    ...common,
    width: size,
    paddedTo: size,
    min: count,
    max: count,
    multipleOf: positive,
    step: positive,
  }),
  word: object(
    {
      ...common,
      words: nonEmptyList(word),
      case: oneOf('exact', 'ignore'),
      also: record(object({ word: text, severity: severityOrNone }, ['word']), nonEmpty),
    },
    ['words'],
  ),
  text: object(
    {
      ...common,
      of: list(oneOf('upper', 'lower', 'letter', 'digit', 'han', 'space')),
      also: text,
      minLength: size,
      maxLength: size,
      lazy: flag,
    },
    ['of'],
  ),
  date: object(
    {
      ...common,
      layouts: nonEmptyList(oneOf('YYYYMMDD', 'YYMMDD', 'MMDD')),
      sentinel: nonEmpty,
    },
    ['layouts'],
  ),
  datepart: object(
    { ...common, token: oneOf('YYYY', 'YY', '0Y', 'MM', '0M', 'WW', '0W', 'DD', '0D') },
    ['token'],
  ),
  identifiers: object({ ...common, leadingZeros: flag, digitFirst: flag }),
  scheme: object(
    {
      ...common,
      scheme: (value, path) =>
        isObject(value) ? text(value['scheme'], [...path, 'scheme']) : text(value, path),
    },
    ['scheme'],
  ),
};

function contradictions(data: FieldData, path: Path): SchemeProblem[] {
  switch (data.type) {
    case 'integer': {
      const { min, max, width } = data;
      const widest = width === undefined ? max : Math.min(max ?? Infinity, 10 ** width - 1);
      return inOrder('min', min, 'max', widest, path);
    }
    case 'text':
      return inOrder('minLength', data.minLength, 'maxLength', data.maxLength, path);
    case 'word': {
      const words = wordsOf(data).map((each) => each.word);
      return Object.entries(data.also ?? {}).flatMap(([spelling, meant]) =>
        words.includes(meant.word)
          ? []
          : wrong([...path, 'also', spelling, 'word'], texts.shapeOneOf, { values: words }),
      );
    }
    default:
      return [];
  }
}

function inOrder(
  least: string,
  low: number | undefined,
  most: string,
  high: number | undefined,
  path: Path,
): SchemeProblem[] {
  if (low === undefined || high === undefined || low <= high) return [];
  return wrong([...path, least], texts.limitsCrossed, { low, high, least, most });
}

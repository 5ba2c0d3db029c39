import type { SchemeProblem } from './scheme';
import {
  anything,
  bothLanguages,
  count,
  flag,
  isObject,
  length,
  list,
  object,
  oneOf,
  positive,
  record,
  text,
  textOrCount,
  wrong,
  type Path,
  type Shape,
} from './shape';
import * as texts from './compile-texts';

/**
 * Whether data has the shape that `SchemeData` describes; needed where it comes from a policy file.
 *
 * Lengths and widths are bounded here, so that every scheme that is accepted is quick to match.
 */
export function checkShape(data: unknown): readonly SchemeProblem[] {
  return schemeShape(data, []);
}

/** Whether a field has the shape that `FieldData` describes, once what its form changes is laid over it. */
export function checkFieldShape(data: unknown, path: Path): readonly SchemeProblem[] {
  return field(data, path);
}

const predicates = record((value, path) =>
  isObject(value) ? predicate(value, path) : textOrCount(value, path),
);
const predicate = object({
  present: flag,
  in: list(textOrCount),
  not: list(textOrCount),
  min: count,
  max: count,
  derived: object({ from: text, table: record(text) }, ['from', 'table']),
  day: object({ year: text, month: text, day: text }, ['year', 'month', 'day']),
});

const severity = oneOf('error', 'warning', 'information');
const variantKeys: Readonly<Record<string, Shape>> = {
  when: predicates,
  set: record(text),
  drop: list(text),
  choose: list(text),
  needs: list(text),
  needsMessage: bothLanguages,
  refuse: bothLanguages,
  advise: text,
  implied: list(text),
  highest: record(list(text)),
};
const fieldKeys: Readonly<Record<string, Shape>> = {
  type: text,
  title: bothLanguages,
  meaning: bothLanguages,
  severity,
  except: list(text),
};
const word: Shape = (value, path) =>
  typeof value === 'string'
    ? []
    : object({ word: text, title: bothLanguages, meaning: bothLanguages }, ['word'])(value, path);

const fieldShapes: Readonly<Record<string, Shape>> = {
  integer: object({
    ...fieldKeys,
    width: length,
    paddedTo: length,
    min: count,
    max: count,
    multipleOf: positive,
    step: positive,
  }),
  word: object(
    {
      ...fieldKeys,
      words: list(word),
      case: oneOf('exact', 'ignore'),
      also: record(object({ word: text, severity }, ['word'])),
    },
    ['words'],
  ),
  text: object(
    {
      ...fieldKeys,
      of: list(oneOf('upper', 'lower', 'letter', 'digit', 'han', 'space')),
      also: text,
      minLength: length,
      maxLength: length,
      lazy: flag,
    },
    ['of'],
  ),
  date: object(
    { ...fieldKeys, layouts: list(oneOf('YYYYMMDD', 'YYMMDD', 'MMDD')), sentinel: text },
    ['layouts'],
  ),
  datepart: object(
    { ...fieldKeys, token: oneOf('YYYY', 'YY', '0Y', 'MM', '0M', 'WW', '0W', 'DD', '0D') },
    ['token'],
  ),
  identifiers: object({ ...fieldKeys, leadingZeros: flag }),
  scheme: object(
    {
      ...fieldKeys,
      scheme: (value, path) =>
        isObject(value) ? text(value['scheme'], [...path, 'scheme']) : text(value, path),
    },
    ['scheme'],
  ),
};

const field: Shape = (value, path) => {
  const type = isObject(value) ? value['type'] : undefined;
  const shape = typeof type === 'string' ? fieldShapes[type] : undefined;
  const types = Object.keys(fieldShapes);
  return shape ? shape(value, path) : wrong([...path, 'type'], texts.shapeOneOf, { values: types });
};

const form: Shape = (value, path) =>
  typeof value === 'string'
    ? []
    : object(
        {
          id: text,
          template: text,
          constants: record(text),
          fields: record(record(anything)),
          severity,
          message: bothLanguages,
          tokens: record(text),
        },
        ['template'],
      )(value, path);

const schemeShape = object(
  {
    id: text,
    kind: oneOf(
      'version',
      'tag',
      'branch',
      'baseline',
      'package',
      'document',
      'file',
      'folder',
      'item',
      'label',
    ),
    title: bothLanguages,
    source: text,
    forms: list(form),
    fields: record(field),
    options: record(
      object({
        title: bothLanguages,
        values: record(record(anything)),
        pattern: flag,
        default: text,
      }),
    ),
    conditions: list(
      object({ when: predicates, must: predicates, severity, message: bothLanguages }, [
        'must',
        'message',
      ]),
    ),
    order: list((value, path) =>
      typeof value === 'string'
        ? []
        : object(
            {
              field: text,
              direction: oneOf('ascending', 'descending'),
              absent: oneOf('first', 'last'),
            },
            ['field'],
          )(value, path),
    ),
    line: list(text),
    events: record(
      object(
        {
          ...variantKeys,
          title: bothLanguages,
          meaning: bothLanguages,
          variants: list(object(variantKeys)),
        },
        ['title'],
      ),
    ),
    initial: text,
    limits: list(
      object({ same: list(text), count, message: bothLanguages }, ['same', 'count', 'message']),
    ),
    examples: list(object({ name: text, means: bothLanguages }, ['name', 'means'])),
  },
  ['id', 'kind', 'title', 'forms', 'fields'],
);

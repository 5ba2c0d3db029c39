import { checkField } from './check-field';
import { markKinds } from './data';
import { commitKinds } from './event-data';
import type { SchemeProblem } from './scheme';
import {
  anything,
  bothLanguages,
  count,
  flag,
  isObject,
  list,
  nonEmpty,
  nonEmptyList,
  object,
  oneOf,
  record,
  severity,
  text,
  textOrCount,
  type Shape,
} from './shape';

/**
 * Whether data has the shape that `SchemeData` describes; needed where it comes from a policy file.
 *
 * Lengths and widths are bounded here, so that every scheme that is accepted is quick to match.
 */
export function checkShape(data: unknown): readonly SchemeProblem[] {
  return schemeShape(data, []);
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
  note: bothLanguages,
  highest: record(list(text)),
  decides: list(text),
};
const commitKind = oneOf(...commitKinds);
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
          tokens: record(text, nonEmpty),
        },
        ['template'],
      )(value, path);

const orderItem: Shape = (value, path) =>
  typeof value === 'string'
    ? []
    : object(
        {
          field: text,
          direction: oneOf('ascending', 'descending'),
          absent: oneOf('first', 'last'),
        },
        ['field'],
      )(value, path);
const writtenOrder = object({
  asWritten: list((value, path) =>
    Array.isArray(value) ? list(orderItem)(value, path) : orderItem(value, path),
  ),
});

const projectionCase: Shape = (value, path) =>
  typeof value === 'string'
    ? []
    : object(
        { template: nonEmpty, when: predicates, reads: nonEmpty, fields: record(checkField) },
        ['template'],
      )(value, path);
const projection: Shape = (value, path) =>
  typeof value === 'string'
    ? []
    : object(
        {
          template: (template, at) =>
            typeof template === 'string' ? [] : nonEmptyList(projectionCase)(template, at),
          loses: list(text),
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
    otherReadings: list(form),
    fields: record(checkField),
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
      isObject(value) && 'asWritten' in value ? writtenOrder(value, path) : orderItem(value, path),
    ),
    line: list(text),
    marks: record(oneOf(...markKinds)),
    hotfix: text,
    classification: object({ fields: list(text), recall: text }, ['fields']),
    events: record(
      object(
        {
          ...variantKeys,
          title: bothLanguages,
          meaning: bothLanguages,
          late: flag,
          commits: (value, path) =>
            Array.isArray(value) ? list(commitKind)(value, path) : commitKind(value, path),
          variants: list(object(variantKeys)),
        },
        ['title'],
      ),
    ),
    initial: text,
    limits: list(
      object({ same: list(text), count, message: bothLanguages }, ['same', 'count', 'message']),
    ),
    roles: record(bothLanguages),
    examples: list(object({ name: text, means: bothLanguages }, ['name', 'means'])),
    projections: record(projection),
  },
  ['id', 'kind', 'title', 'forms', 'fields'],
);

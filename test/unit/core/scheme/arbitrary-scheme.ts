import * as fc from 'fast-check';
import type { FieldData, SchemeData } from '../../../../src/core/scheme';

const title = { en: 'Made up', 'zh-cn': '虚构' };
const fieldIds = ['a', 'b', 'c', 'd', 'e'] as const;

const words = fc.uniqueArray(fc.constantFrom('alpha', 'Beta', 'rc', 'r', 'RC', '测试'), {
  minLength: 1,
  maxLength: 4,
});

const field: fc.Arbitrary<FieldData> = fc.oneof(
  fc.record(
    {
      type: fc.constant('integer' as const),
      width: fc.integer({ min: 1, max: 4 }),
      min: fc.nat({ max: 9 }),
      max: fc.integer({ min: 9, max: 99 }),
      multipleOf: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record({
    type: fc.constant('integer' as const),
    paddedTo: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record(
    {
      type: fc.constant('word' as const),
      words,
      case: fc.constantFrom('exact' as const, 'ignore' as const),
      except: fc.constant(['rc', 'XX']),
    },
    { requiredKeys: ['type', 'words'] },
  ),
  fc.record(
    {
      type: fc.constant('text' as const),
      of: fc.subarray(['upper', 'lower', 'letter', 'digit', 'han', 'space'] as const, {
        minLength: 1,
      }),
      also: fc.constantFrom('-', '._', '😀'),
      minLength: fc.integer({ min: 1, max: 3 }),
      maxLength: fc.integer({ min: 3, max: 8 }),
      lazy: fc.boolean(),
      except: fc.constant(['XX', 'A']),
    },
    { requiredKeys: ['type', 'of'] },
  ),
  fc.record(
    {
      type: fc.constant('date' as const),
      layouts: fc.subarray(['YYYYMMDD', 'YYMMDD', 'MMDD'] as const, { minLength: 1 }),
      sentinel: fc.constantFrom('000000', 'none'),
    },
    { requiredKeys: ['type', 'layouts'] },
  ),
  fc.record({
    type: fc.constant('datepart' as const),
    token: fc.constantFrom('YYYY', 'YY', '0Y', 'MM', '0M', 'WW', '0W', 'DD', '0D' as const),
  }) as fc.Arbitrary<FieldData>,
  fc.record({ type: fc.constant('identifiers' as const), leadingZeros: fc.boolean() }),
  fc.record({
    type: fc.constant('scheme' as const),
    scheme: fc.constantFrom('three-part', 'greek', 'huawei', 'nowhere'),
  }),
);

const separator = fc.constantFrom('', '.', '-', '_', ' ', 'v', '(|V)', '(.|-)', '版');

/** A template with some of the fields in any order, a few of them in groups. */
const template = fc
  .tuple(
    fc.shuffledSubarray([...fieldIds], { minLength: 1 }),
    fc.array(fc.tuple(separator, fc.boolean()), { minLength: 5, maxLength: 5 }),
  )
  .map(([ids, parts]) =>
    ids
      .map((id, index) => {
        const [before, isOptional] = parts[index] ?? ['', false];
        return isOptional ? `[${before}{${id}}]` : `${before}{${id}}`;
      })
      .join(''),
  );

const action = fc.constantFrom('+1', '$next', '$today', '$start', '+1?', '0', '');

/** Schemes of all kinds; most compile, some have problems, and none may break the engine. */
export const arbitraryScheme: fc.Arbitrary<SchemeData> = fc
  .record({
    forms: fc.uniqueArray(template, { minLength: 1, maxLength: 3 }),
    fields: fc.record({ a: field, b: field, c: field, d: field, e: field }),
    order: fc.uniqueArray(
      fc.record({
        field: fc.constantFrom(...fieldIds),
        direction: fc.constantFrom('ascending' as const, 'descending' as const),
        absent: fc.constantFrom('first' as const, 'last' as const),
      }),
      { selector: (entry) => entry.field, maxLength: 5 },
    ),
    set: fc.dictionary(fc.constantFrom(...fieldIds), action, { maxKeys: 3 }),
    drop: fc.subarray([...fieldIds], { maxLength: 2 }),
  })
  .map(({ forms, fields, order, set, drop }) => {
    const used = fieldIds.filter((id) => forms.some((form) => form.includes(`{${id}}`)));
    const isUsed = (id: string): boolean => (used as readonly string[]).includes(id);
    return {
      id: 'made-up',
      kind: 'version',
      title,
      forms,
      fields: Object.fromEntries(used.map((id) => [id, fields[id]])),
      order: order.filter((entry) => isUsed(entry.field)),
      events: {
        move: {
          title,
          set: Object.fromEntries(Object.entries(set).filter(([id]) => isUsed(id))),
          drop: drop.filter(isUsed),
        },
      },
    };
  });

import fc from 'fast-check';
import { releaseShape } from '../../src/core/release/record/shape/release-shape';
import type { RecordShape } from '../../src/core/release/record/shape/shape';

/** A value of a record, as a test changes it. */
export type Mutable = string | number | boolean | Mutable[] | { [key: string]: Mutable };
export type MutableRecord = Record<string, Mutable>;

/** Texts that YAML reads as something else, or that are hard to write. */
const oddTexts = [
  ...['1.10', '1e3', '0x1F', 'yes', 'No', 'null', '~', 'true', '2026-11-02', '12:30:45', '.5', '-'],
  ...['# not a comment', 'a # b', 'a: b', 'key:', '- item', '? x', '[a]', '{a: b}', "it's", '"q"'],
  ...['C:\\x', '*x', '&x', '!x', '@x', '`x`', '%x', '|', '>', 'a, b', ' led', 'trailed ', 'a\tb'],
  ...['two\nlines', 'two\nlines\n', '\nled', 'a\n\nb', 'a\n  b\nc', ' a\nb', 'a\n\n', 'a \nb'],
  ...[
    '版本：一',
    'é',
    '\u{1f600}',
    'a\r\nb',
    '\u0085x',
    '\u2028',
    '\ufeffx',
    '---',
    '...',
    '<<',
    '=',
  ],
];

const someText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddTexts) },
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.string({ minLength: 1, maxLength: 5, unit: 'binary' }).filter(isWhole),
);

function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text) && !text.includes('\0');
}

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  day: fc.constantFrom('2026-11-02', '2024-02-29'),
  moment: fc.constantFrom('2026-11-02T10:05:00+08:00', '2026-11-02', '2026-11-02T10:05Z'),
  'object-id': fc.constantFrom('a'.repeat(40), '1'.repeat(64)),
  sha256: fc.constantFrom('0'.repeat(64), `${'1'.repeat(30)}e${'2'.repeat(33)}`),
  path: fc.constantFrom('docs/a.md', '说明.md', 'a b/#c.md'),
  build: fc.constant('name 0'),
  authorisation: fc.constant('id 0'),
};

/** Any value of a shape. */
export function valueOfShape(shape: RecordShape): fc.Arbitrary<Mutable> {
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'integer') return fc.integer({ min: shape.minimum ?? 0, max: 9999 });
  if (shape.type === 'array') return fc.array(valueOfShape(shape.items ?? {}), { maxLength: 2 });
  if (shape.type === 'string') return formats[shape.format ?? ''] ?? someText;
  const { properties, additionalProperties, required = [] } = shape;
  if (properties) {
    const values = Object.entries(properties).map(([key, own]) => [key, valueOfShape(own)]);
    const model = Object.fromEntries(values) as Record<string, fc.Arbitrary<Mutable>>;
    return fc.record(model, { requiredKeys: [...required] });
  }
  const values = valueOfShape(additionalProperties === false ? {} : (additionalProperties ?? {}));
  const key = fc.constantFrom('tester', 'release', '角色', 'a b', '1.10', 'x: y', 'yes', '#k');
  return fc.dictionary(key, values, { maxKeys: 3 }).map((map) => ({ ...map }));
}

const parts = Object.entries(releaseShape.properties ?? {});
const required = new Set(releaseShape.required);

/** Any record of few parts whose names are told once and refer to what is there. */
export const anyRecord: fc.Arbitrary<MutableRecord> = fc
  .subarray(
    parts.filter(([key]) => !required.has(key)),
    { maxLength: 5 },
  )
  .chain((chosen) => {
    const all = [...parts.filter(([key]) => required.has(key)), ...chosen];
    const model = all.map(([key, shape]) => [key, valueOfShape(shape)] as const);
    return fc.record(Object.fromEntries(model));
  })
  .map((record) => numbered({ ...record }));

/** The names of the items of lists, by their places. */
export const names: Readonly<Record<string, string>> = {
  builds: 'name',
  defects: 'id',
  requirements: 'id',
  authorisations: 'id',
  incidents: 'id',
};

function numbered(record: MutableRecord): MutableRecord {
  const given: MutableRecord = { ...record };
  for (const list of ['builds', 'authorisations']) {
    const items = given[list];
    if (Array.isArray(items) && items.length > 0) continue;
    const by = { by: 'Ada', at: '2026-11-02' };
    given[list] = [list === 'builds' ? { name: '', ...by } : { id: '', build: 'name 0', ...by }];
  }
  for (const [list, key] of Object.entries(names)) {
    const items = given[list];
    if (!Array.isArray(items)) continue;
    items.forEach((item, index) => {
      (item as MutableRecord)[key] = `${key} ${index}`;
    });
  }
  return given;
}

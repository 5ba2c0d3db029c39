import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import * as yaml from 'yaml';
import { spliceText } from '../../../../../src/core/plan/splice-text';
import { editRecord, newRecordText } from '../../../../../src/core/release/record/edit-record';
import { releaseShape } from '../../../../../src/core/release/record/shape/release-shape';
import type { RecordShape } from '../../../../../src/core/release/record/shape/shape';
import type { RecordChange, RecordPath } from '../../../../../src/core/release/record/types';
import { render } from '../../../../../src/core/text/message';
import {
  anyRecord,
  names,
  valueOfShape,
  type Mutable,
  type MutableRecord,
} from '../../../../support/arbitrary-record';
import { recordOfText } from '../../../../support/record-files';

/** How somebody writes a record by hand. */
const styles = fc.record({
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
  crlf: fc.boolean(),
  lastBreak: fc.boolean(),
  quotes: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'),
  /** Of which node in a row is written in brackets, and which has a comment. */
  flow: fc.nat({ max: 9 }),
  comment: fc.nat({ max: 9 }),
});
type Style = typeof styles extends fc.Arbitrary<infer T> ? T : never;

/** The record as another program writes it. */
function written(record: MutableRecord, style: Style): string {
  const document = new yaml.Document(record);
  let count = 0;
  yaml.visit(document, {
    Collection(_, node) {
      count += 1;
      if (style.flow > 0 && count % (style.flow + 1) === 0) node.flow = true;
      const isBlock = node.items.length > 0 && node.flow !== true;
      if (isBlock && style.comment > 0 && count % (style.comment + 2) === 0) {
        node.commentBefore = ' noted';
      }
    },
    Scalar(key, node) {
      count += 1;
      if (key === 'value' && style.comment > 0 && count % (style.comment + 1) === 0) {
        node.comment = ' beside';
      }
    },
  });
  const { indent, indentSeq, quotes } = style;
  const text = document.toString({
    indent,
    indentSeq,
    lineWidth: 0,
    defaultStringType: quotes as 'PLAIN',
    defaultKeyType: 'PLAIN',
    flowCollectionPadding: count % 2 === 0,
  });
  const ended = style.lastBreak ? text : text.replace(/\n$/, '');
  return style.crlf ? ended.replaceAll('\n', '\r\n') : ended;
}

/** Whether the other program's text holds the record: it writes some odd texts so that nobody reads them back. */
function holds(text: string, record: MutableRecord): boolean {
  const document = yaml.parseDocument(text, { schema: 'failsafe', logLevel: 'error' });
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), asTexts(record));
}

interface Place {
  readonly path: RecordPath;
  readonly shape: RecordShape;
  readonly type: 'set' | 'append';
}

/** Every change of one value that leaves a record of its shape. */
function placesIn(value: Mutable | undefined, shape: RecordShape, path: RecordPath): Place[] {
  const last = path.at(-1);
  const isName = typeof last === 'string' && Object.values(names).includes(last);
  const here: Place[] =
    path.length > 0 && !isName && !(String(last) in names) ? [{ path, shape, type: 'set' }] : [];
  if (shape.type === 'array' && shape.items) {
    const items = Array.isArray(value) ? value : [];
    const below = items.flatMap((item, at) => placesIn(item, shape.items ?? {}, [...path, at]));
    const isNamed = items.length > 0 || !(String(last) in names);
    return [...here, ...below, ...(isNamed ? [append(path, shape.items)] : [])];
  }
  if (shape.type !== 'object') return here;
  const map = typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  if (!map && (shape.required ?? []).length > 0) return here;
  const { properties = {}, additionalProperties: other } = shape;
  const keys = new Set([...Object.keys(properties), ...Object.keys(map ?? {})]);
  if (other) keys.add('added');
  const below = [...keys].flatMap((key) => {
    const own = properties[key] ?? (other === false ? undefined : other);
    return own ? placesIn(map?.[key], own, [...path, key]) : [];
  });
  return [...here, ...below];
}

function append(path: RecordPath, shape: RecordShape): Place {
  return { path, shape, type: 'append' };
}

type Putting = Exclude<RecordChange, { readonly type: 'remove' }>;

const someChange = (record: MutableRecord): fc.Arbitrary<Putting> => {
  const places = placesIn(record, releaseShape, []);
  return fc.constantFrom(...places).chain(({ path, shape, type }) =>
    valueOfShape(shape).map((value): Putting => {
      const name = names[String(path[0])];
      const isItem = name !== undefined && path.length === (type === 'append' ? 1 : 2);
      if (isItem) (value as MutableRecord)[name] = `${name} ${path[1] ?? 'more'}`;
      return { type, path, value };
    }),
  );
};

/** What a change makes of a record. */
function changed(record: MutableRecord, change: Putting): MutableRecord {
  const result = structuredClone(record);
  const path = [...change.path, ...(change.type === 'append' ? [Infinity] : [])];
  let here: Mutable = result;
  path.forEach((key, index) => {
    const isLast = index === path.length - 1;
    const value = structuredClone(change.value) as Mutable;
    if (Array.isArray(here)) {
      if (key === Infinity) here.push(value);
      else if (isLast) here[Number(key)] = value;
      else here = here[Number(key)] ?? [];
      return;
    }
    const map = here as MutableRecord;
    if (isLast) map[String(key)] = value;
    else here = map[String(key)] ??= path[index + 1] === Infinity ? [] : {};
  });
  return result;
}

/** Every map of a record that has more than one key. */
function mapsIn(value: Mutable, path: RecordPath): { path: RecordPath; keys: string[] }[] {
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => mapsIn(item, [...path, at]));
  const keys = Object.keys(value);
  const below = Object.entries(value).flatMap(([key, held]) => mapsIn(held, [...path, key]));
  return keys.length > 1 ? [{ path, keys }, ...below] : below;
}

const someRemovals = (record: MutableRecord): fc.Arbitrary<readonly RecordPath[]> =>
  fc
    .constantFrom(...mapsIn(record, []))
    .chain(({ path, keys }) =>
      fc
        .subarray(keys, { minLength: 1, maxLength: keys.length - 1 })
        .map((removed) => removed.map((key) => [...path, key])),
    );

function without(record: MutableRecord, path: RecordPath): MutableRecord {
  const result = structuredClone(record);
  let here: Mutable = result;
  for (const key of path.slice(0, -1)) here = (here as MutableRecord)[String(key)] ?? {};
  Reflect.deleteProperty(here as MutableRecord, String(path.at(-1)));
  return result;
}

/** A record as texts alone, which is all that YAML holds of it. */
function asTexts(value: Mutable): unknown {
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, asTexts(held)]));
}

describe('an edit of a release record', () => {
  it('leaves what the record said, and what the change says, however the file is written', () => {
    const cases = anyRecord.chain((record) =>
      fc.tuple(fc.constant(record), styles, someChange(record)),
    );
    fc.assert(
      fc.property(cases, ([record, style, change]) => {
        const text = written(record, style);
        fc.pre(holds(text, record));
        const file = recordOfText(text);
        assert.deepEqual(
          file.problems.map((problem) => render(problem.message, 'en')),
          [],
          text,
        );
        const step = editRecord(file, [change]);
        assert.ok(step.ok);
        const after = spliceText(text, step.value.edits);
        const told = `${text}\n======\n${JSON.stringify(change)}\n======\n${after}`;
        const parsed: unknown = yaml.parse(after, { schema: 'failsafe', logLevel: 'error' });
        assert.deepEqual(parsed, asTexts(changed(record, change)), told);
        assert.ok(recordOfText(after).record, told);
      }),
      { numRuns: 120 },
    );
  });

  it('takes keys out with their values and leaves all others, however the file is written', () => {
    const cases = anyRecord.chain((record) =>
      fc.tuple(fc.constant(record), styles, someRemovals(record)),
    );
    fc.assert(
      fc.property(cases, ([record, style, paths]) => {
        const text = written(record, style);
        fc.pre(holds(text, record));
        const removals = paths.map((path): RecordChange => ({ type: 'remove', path }));
        const step = editRecord(recordOfText(text), removals);
        assert.ok(step.ok);
        const after = spliceText(text, step.value.edits);
        const told = `${text}\n======\n${JSON.stringify(paths)}\n======\n${after}`;
        const parsed: unknown = yaml.parse(after, { schema: 'failsafe', logLevel: 'error' });
        assert.deepEqual(parsed, asTexts(paths.reduce(without, record)), told);
      }),
      { numRuns: 120 },
    );
  });

  it('keeps every comment when something is added', () => {
    const cases = anyRecord.chain((record) =>
      fc.tuple(
        fc.constant(record),
        styles.map((style) => ({ ...style, comment: 1 })),
        someChange(record).filter(({ type }) => type === 'append'),
      ),
    );
    fc.assert(
      fc.property(cases, ([record, style, change]) => {
        const text = written(record, style);
        fc.pre(holds(text, record));
        const step = editRecord(recordOfText(text), [change]);
        assert.ok(step.ok);
        const comments = (of: string): number => of.split(/# (?:noted|beside)/).length;
        const after = spliceText(text, step.value.edits);
        assert.equal(comments(after), comments(text), `${text}\n======\n${after}`);
        for (const edit of step.value.edits) assert.match(edit.before, /^[\s[\]{}]*$/);
      }),
      { numRuns: 80 },
    );
  });

  it('may be several changes at once, which do what they do one after another', () => {
    const cases = anyRecord.chain((record) =>
      fc.tuple(
        fc.constant(record),
        styles,
        fc.array(
          someChange(record).filter(
            ({ type, path }) => type === 'append' && !(String(path[0]) in names),
          ),
          { minLength: 2, maxLength: 5 },
        ),
      ),
    );
    fc.assert(
      fc.property(cases, ([record, style, changes]) => {
        const text = written(record, style);
        fc.pre(holds(text, record));
        const step = editRecord(recordOfText(text), changes);
        assert.ok(step.ok);
        const after = spliceText(text, step.value.edits);
        assert.deepEqual(
          yaml.parse(after, { schema: 'failsafe' }),
          asTexts(changes.reduce(changed, record)),
          `${text}\n======\n${JSON.stringify(changes)}\n======\n${after}`,
        );
      }),
      { numRuns: 80 },
    );
  });
});

describe('the text of a new record', () => {
  it('reads as what it was made of', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = newRecordText(record);
        assert.deepEqual(yaml.parse(text, { schema: 'failsafe' }), asTexts(record), text);
        assert.ok(recordOfText(text).record, text);
      }),
      { numRuns: 80 },
    );
  });
});

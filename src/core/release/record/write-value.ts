import { shapeOfKey } from './checked-value';
import { rankOf } from './order';
import type { RecordShape } from './shape/shape';
import type { RecordValue } from './types';
import { blockOf, writeText } from './write-text';

type ValueMap = Readonly<Record<string, RecordValue>>;

/** How a file is indented. */
export interface Indentation {
  /** Columns by which the keys of a map stand behind the key that has it. */
  readonly map: number;
  /** The same of the dashes of a list. */
  readonly list: number;
}

/**
 * A value as lines of YAML without indentation, to stand below a key or behind a dash. The keys of maps come in
 * the order of their shape.
 */
export function linesOf(
  value: RecordValue,
  shape: RecordShape | undefined,
  indentation: Indentation,
): readonly string[] {
  if (isList(value)) {
    if (value.length === 0) return ['[]'];
    return value.flatMap((item) => itemLines(item, shape?.items, indentation));
  }
  if (isMap(value)) {
    const entries = inOrder(value, shape);
    if (entries.length === 0) return ['{}'];
    return entries.flatMap(([key, held]) =>
      entryLines(key, held, shape && shapeOfKey(shape, key), indentation),
    );
  }
  return scalarLines(value, shape, indentation);
}

/** An item of a list, with its dash. */
export function itemLines(
  item: RecordValue,
  shape: RecordShape | undefined,
  indentation: Indentation,
  gap = 2,
): readonly string[] {
  const [first = '', ...rest] = linesOf(item, shape, indentation);
  return ['-'.padEnd(gap) + first, ...rest.map((line) => indented(line, gap))];
}

/** A key with its value. */
export function entryLines(
  key: string,
  value: RecordValue,
  shape: RecordShape | undefined,
  indentation: Indentation,
): readonly string[] {
  const name = `${writeText(key, 'block')}:`;
  const lines = linesOf(value, shape, indentation);
  if (!isNested(value)) return [`${name} ${lines[0] ?? ''}`, ...lines.slice(1)];
  const by = isList(value) ? indentation.list : indentation.map;
  return [name, ...lines.map((line) => indented(line, by))];
}

/** Whether a value takes lines of its own below its key. */
export function isNested(value: RecordValue): boolean {
  if (isList(value)) return value.length > 0;
  return isMap(value) && Object.keys(value).length > 0;
}

/** A value on one line, for a place within brackets. */
export function flowOf(value: RecordValue, shape: RecordShape | undefined): string {
  if (isList(value)) return `[${value.map((item) => flowOf(item, shape?.items)).join(', ')}]`;
  if (!isMap(value)) return scalarOf(value, shape, 'flow');
  const entries = inOrder(value, shape).map(([key, held]) => {
    return `${writeText(key, 'flow')}: ${flowOf(held, shape && shapeOfKey(shape, key))}`;
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A text, number or truth value on one line. */
export function scalarOf(
  value: string | number | boolean,
  shape: RecordShape | undefined,
  context: 'block' | 'flow',
): string {
  if (typeof value !== 'string') return String(value);
  const isMoment = shape?.format === 'day' || shape?.format === 'moment';
  return writeText(value, context, isMoment);
}

function scalarLines(
  value: string | number | boolean,
  shape: RecordShape | undefined,
  { map }: Indentation,
): readonly string[] {
  const block = typeof value === 'string' ? blockOf(value) : undefined;
  if (!block) return [scalarOf(value, shape, 'block')];
  return [block.header, ...block.lines.map((line) => indented(line, map))];
}

function indented(line: string, by: number): string {
  return line === '' ? line : ' '.repeat(by) + line;
}

/** Lines below others, each behind a line break and its margin; an empty line has none. */
export function below(lines: readonly string[], margin: string): string {
  const lineBreak = margin.slice(0, margin.lastIndexOf('\n') + 1);
  return lines.map((line) => (line === '' ? lineBreak : margin + line)).join('');
}

/** The entries of a map in the order of its shape, those that it does not know last. */
export function inOrder(value: ValueMap, shape: RecordShape | undefined): [string, RecordValue][] {
  return Object.entries(value).sort(
    ([left], [right]) => rankOf(shape, left) - rankOf(shape, right),
  );
}

export function isList(value: RecordValue): value is readonly RecordValue[] {
  return Array.isArray(value);
}

export function isMap(value: RecordValue): value is ValueMap {
  return typeof value === 'object' && !isList(value);
}

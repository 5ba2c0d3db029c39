import { isSamePath, type JsonScalar } from './json-scalar';

/** Longer texts are not held in memory as a whole. */
const longest = 1024 * 1024;

/** Keys that are written in one way alone, unless with `\u`, and that are no index of a list. */
const plainKey = /^(?=.*\D)[\w-]+$/;

/**
 * The values at some paths of a JSON text, by the engine's own parser, which is ten times as quick as one that
 * tells places. It tells none, so this answers only where none is in doubt: each last key of a path stands in the
 * text at most once. Undefined for any other text, and for one that is not JSON or has comments.
 * @param wanted keys from the root
 */
export function findInPlainJson(
  text: string,
  wanted: readonly (readonly string[])[],
): readonly JsonScalar[] | undefined {
  if (text.length > longest || text.includes('\\u')) return undefined;
  const names = new Set(wanted.map((keys) => keys.at(-1) ?? ''));
  const places = new Map<string, number>();
  for (const name of names) {
    const at = plainKey.test(name) ? onlyPlaceOf(`"${name}"`, text) : undefined;
    if (at === undefined) return undefined;
    if (at >= 0) places.set(name, at);
  }
  const root = parsed(text);
  if (!root) return undefined;
  const scalars: JsonScalar[] = [];
  for (const [name, at] of places) {
    const [keys, ...others] = wanted.filter(
      (path) => path.at(-1) === name && holds(root.value, path),
    );
    // The key stands elsewhere, or in one of two objects of the same name.
    if (!keys || others.some((path) => !isSamePath(path, keys))) return undefined;
    scalars.push(scalarBehind(text, at + name.length + 2, keys));
  }
  return scalars.sort((left, right) => left.range.offset - right.range.offset);
}

/** -1 where the piece does not stand in the text; undefined where it stands there several times. */
function onlyPlaceOf(piece: string, text: string): number | undefined {
  const at = text.indexOf(piece);
  return at >= 0 && text.includes(piece, at + 1) ? undefined : at;
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Whoever reads it with places says what is wrong.
    return undefined;
  }
}

function holds(root: unknown, keys: readonly string[]): boolean {
  let value = root;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    if (Array.isArray(value) && !/^\d+$/.test(key)) return false;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}

/** @param from the end of the key */
function scalarBehind(text: string, from: number, keys: readonly string[]): JsonScalar {
  const start = valueStart(text, from);
  const first = text.charAt(start);
  if (first === '"') {
    return {
      keys,
      type: 'string',
      range: { offset: start, length: endOfString(text, start) - start },
    };
  }
  if (first === '{' || first === '[')
    return { keys, type: 'other', range: { offset: start, length: 1 } };
  word.lastIndex = start;
  const length = word.exec(text)?.[0].length ?? 0;
  const type = /[\d-]/.test(first) ? 'number' : 'other';
  return { keys, type, range: { offset: start, length } };
}

const word = /[\w+.-]*/y;

function valueStart(text: string, from: number): number {
  let at = from;
  while (' \t\r\n:'.includes(text.charAt(at))) at += 1;
  return at;
}

/** The offset behind the quote that ends a string. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

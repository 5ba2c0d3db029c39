import type { FoundSlot, VersionPart } from '../types';
import { numberParts } from '../version-numbers';
import { plainLiteral } from '../variables/plain-literal';
import type { Variable } from '../variables/version-variables';
import { m4Calls, type M4Argument, type M4Call } from './calls';

/** What the input of Autoconf says of versions. */
export interface M4Versions {
  /** What `AC_INIT` or the old form of `AM_INIT_AUTOMAKE` is given, and the numbers that it is put together from. */
  readonly slots: readonly FoundSlot[];
  readonly names: readonly string[];
  /** What `m4_define` gives a literal, apart from those numbers. */
  readonly variables: readonly Variable[];
  /** The macros that the version of the package is made of. */
  readonly used: ReadonlySet<string>;
}

const initial = ['AC_INIT', 'AM_INIT_AUTOMAKE'];
const defining = ['m4_define', 'define'];
const known = new Set([...initial, ...defining]);

/** What the calls of the input say of versions; never throws. */
export function m4Versions(text: string): M4Versions {
  const calls = [...m4Calls(text, known)];
  const defines = new Map<string, M4Argument>();
  for (const {
    name,
    arguments: [target, value],
  } of calls) {
    if (defining.includes(name) && target && value) defines.set(target.text, value);
  }
  const heads = calls.filter(isHead);
  for (const [name, value] of toldVariables(text, heads)) {
    if (!defines.has(name)) defines.set(name, value);
  }
  const used = usedIn(
    heads.map(({ arguments: [, version] }) => version?.text ?? ''),
    defines,
  );
  const parts = partsOf(
    [...heads.flatMap(({ arguments: [, version] }) => version ?? []), ...valuesOf(used, defines)],
    defines,
  );
  const taken = new Set(parts.map(({ slot }) => slot));
  const variables = [...defines].filter(([name]) => !taken.has(name)).flatMap(variableOf);
  const names = heads.flatMap(({ arguments: [name] }) => name?.text ?? []);
  return { slots: [...heads.flatMap(headSlot), ...parts], names, variables, used };
}

/**
 * The variables of the shell that a version is given as, and those that they are made of: old scripts have
 * `VERSION=$MAJOR.$MINOR` before `AM_INIT_AUTOMAKE(package, $VERSION)`.
 */
function toldVariables(text: string, heads: readonly M4Call[]): ReadonlyMap<string, M4Argument> {
  const told = new Map<string, M4Argument>();
  const waiting = heads.flatMap(({ arguments: [, version] }) => referencesIn(version?.text ?? ''));
  if (waiting.length === 0) return told;
  const all = new Map(shellVariables(text));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const value = all.get(name);
    if (value === undefined || told.has(name)) continue;
    told.set(name, value);
    waiting.push(...referencesIn(value.text));
  }
  return told;
}

function* shellVariables(text: string): Generator<readonly [string, M4Argument], void> {
  for (const found of text.matchAll(/^([A-Za-z_]\w*)=(["']?)([^\s"'#]*)\2[ \t]*\r?$/gm)) {
    const [, name = '', quote = '', value = ''] = found;
    const offset = found.index + name.length + 1 + quote.length;
    yield [name, { text: value, range: { offset, length: value.length } }];
  }
}

/** The names in `$A.${B}`. */
function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{?(\w+)/g)].flatMap(([, name]) => name ?? []);
}

/** `AC_INIT(package, version)`; with one argument it names a source file, as automake's names options. */
function isHead({ name, arguments: all }: M4Call): boolean {
  return initial.includes(name) && all.length > 1;
}

function headSlot({ name, arguments: [, version] }: M4Call): readonly FoundSlot[] {
  if (!version || !/^[vV]?\d[\w.+~-]*$/.test(version.text)) return [];
  const { text: value, range } = version;
  return [{ slot: name, value, range, ecosystem: 'free', writing: 'plain' }];
}

/** The macros that texts name, and those that these are made of. */
function usedIn(
  texts: readonly string[],
  defines: ReadonlyMap<string, M4Argument>,
): ReadonlySet<string> {
  const used = new Set<string>();
  const waiting = [...texts];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [word] of text.matchAll(/[A-Za-z_]\w*/g)) {
      const value = defines.get(word);
      if (value === undefined || used.has(word)) continue;
      used.add(word);
      waiting.push(value.text);
    }
  }
  return used;
}

function valuesOf(
  names: ReadonlySet<string>,
  defines: ReadonlyMap<string, M4Argument>,
): readonly M4Argument[] {
  return [...names].flatMap((name) => defines.get(name) ?? []);
}

/** The numbers of the first version that is nothing but macros with dots between: `[a_major.a_minor]`. */
function partsOf(
  versions: readonly M4Argument[],
  defines: ReadonlyMap<string, M4Argument>,
): readonly FoundSlot[] {
  for (const { text } of versions) {
    const names = text.replace(/[[\]${}]|\(\)/g, '').split('.');
    const parts = names.slice(0, numberParts.length).flatMap((name, index) => {
      const value = defines.get(name);
      const isNumber = value !== undefined && /^\d+$/.test(value.text);
      return isNumber ? [numberSlot(name, value, numberParts[index] ?? 'build')] : [];
    });
    if (names.length > 1 && parts.length === names.length) return parts;
  }
  return [];
}

function numberSlot(
  slot: string,
  { text: value, range }: M4Argument,
  part: VersionPart,
): FoundSlot {
  return { slot, value, range, ecosystem: 'integer', writing: 'plain', group: 'AC_INIT', part };
}

function variableOf([name, { text, range }]: readonly [string, M4Argument]): readonly Variable[] {
  const literal = plainLiteral(text, range.offset);
  return literal ? [{ name, literal, writing: 'plain' }] : [];
}

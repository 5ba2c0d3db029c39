import type { AST } from 'toml-eslint-parser';
import type { CharacterRange } from '../types';

/** A table of a TOML text, or its top, which has no keys. */
export interface TomlTable {
  readonly keys: readonly string[];
  /** Of its header. */
  readonly offset: number;
  readonly body: readonly AST.TOMLKeyValue[];
}

/** A value by the keys that lead to it. */
export interface TomlValue {
  readonly keys: readonly string[];
  /** With its quotes. */
  readonly range: CharacterRange;
  /** Absent for anything but a text. */
  readonly style?: 'basic' | 'literal';
  /** Whether it stands in triple quotes. */
  readonly isMultiline?: boolean;
}

/** The tables of a parsed text, its top first. An array of tables has numbers among its keys. */
export function tablesOf(program: AST.TOMLProgram): readonly TomlTable[] {
  const [top] = program.body;
  const body: AST.TOMLKeyValue[] = [];
  const tables: TomlTable[] = [{ keys: [], offset: 0, body }];
  for (const node of top.body) {
    if (node.type === 'TOMLKeyValue') body.push(node);
    else {
      const keys = node.resolvedKey.map(String);
      tables.push({ keys, offset: node.range[0], body: node.body });
    }
  }
  return tables;
}

/** The values of a table and of the tables that stand in its lines, but not of its lists. */
export function valuesOf({ keys, body }: Pick<TomlTable, 'keys' | 'body'>): readonly TomlValue[] {
  return body.flatMap(({ key, value }): readonly TomlValue[] => {
    const path = [
      ...keys,
      ...key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value)),
    ];
    if (value.type === 'TOMLInlineTable') return valuesOf({ keys: path, body: value.body });
    const [start, end] = value.range;
    const range = { offset: start, length: end - start };
    if (value.type !== 'TOMLValue' || value.kind !== 'string') return [{ keys: path, range }];
    return [{ keys: path, range, style: value.style, isMultiline: value.multiline }];
  });
}

import { visit } from 'jsonc-parser';
import { parseTOML } from 'toml-eslint-parser';
import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, parseDocument, Parser } from 'yaml';
import type { Parsers } from '../core/manifest/parsers';

/** The parsers of JSON, TOML and YAML, in a chunk of their own. */
export const parsers: Parsers = {
  jsonc: { visit },
  toml: { parseTOML },
  yaml: { Composer, Lexer, Parser, isAlias, isMap, isScalar, isSeq, parseDocument },
};

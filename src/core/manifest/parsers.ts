import type * as jsonc from 'jsonc-parser';
import type * as toml from 'toml-eslint-parser';
import type * as yaml from 'yaml';

/**
 * The parsers that manifest kinds read with. They are heavy, so they are loaded when the first manifest
 * is read (see `src/host/lazy.ts`) and handed to `core` as an argument.
 */
export interface Parsers {
  readonly jsonc: Pick<typeof jsonc, 'visit'>;
  readonly toml: Pick<typeof toml, 'parseTOML'>;
  readonly yaml: Pick<
    typeof yaml,
    'Composer' | 'Lexer' | 'Parser' | 'isAlias' | 'isMap' | 'isScalar' | 'isSeq' | 'parseDocument'
  >;
}

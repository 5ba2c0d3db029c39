import type { AST } from 'toml-eslint-parser';
import type { Parsers } from '../parsers';

/** A parsed text, or where the parser stopped. */
export type ParsedToml =
  | { readonly program: AST.TOMLProgram }
  | {
      readonly index: number;
      /** Whether what is wrong ends before the place where the parser noticed. */
      readonly isBehind: boolean;
    };

/** Parses TOML 1.0; answers the place of the first error instead of throwing it. */
export function parseToml(text: string, { toml }: Parsers): ParsedToml {
  try {
    return { program: toml.parseTOML(text) };
  } catch (error) {
    // Whatever else the parser throws, such as for want of stack, means the same: it cannot read this.
    if (!(error instanceof Error)) return { index: 0, isBehind: false };
    const index = 'index' in error ? Number(error.index) : 0;
    return { index, isBehind: error.message.includes('on the same line') };
  }
}

import { searchOf, type Candidate } from '../candidates';
import { luaLexis } from '../script/lua';
import { assignedValues, stringCandidate } from '../script/statements';
import { readScript } from '../script/tokens';
import type { ManifestKind } from '../types';

/**
 * A LuaRocks specification: `version = "1.2.3-1"`, the version of the library and behind it the revision of
 * the specification. A file that bears the version in its name (`foo-1.2.3-1.rockspec`) describes that
 * release for good; a search passes it over, and no bump rewrites it.
 *
 * Governing source: https://github.com/luarocks/luarocks/wiki/Rockspec-format
 */
export const rockspec: ManifestKind = {
  id: 'rockspec',
  files: ['*[!0-9].rockspec'],
  namedFiles: ['*.rockspec'],
  largest: 512 * 1024,
  find: (text, { path }) => {
    const tokens = readScript(text, luaLexis);
    const shape = /-[^-/]*-\d+\.rockspec$/.test(path) ? 'history' : 'packaged';
    return searchOf(
      (assignedValues(tokens).get('version') ?? []).flatMap((at): readonly Candidate[] => {
        const law = { ecosystem: 'free', shape } as const;
        const candidate = stringCandidate('version', tokens[at], text, law);
        return candidate && !isJoined(tokens[at + 1]?.text) ? [candidate] : [];
      }),
    );
  },
};

/** `"1.0" .. revision` is computed. */
function isJoined(next: string | undefined): boolean {
  return next === '.';
}

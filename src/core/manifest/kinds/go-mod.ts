import { textAt } from '../../text/range';
import { searchOf } from '../candidates';
import { linesOf, trimmed } from '../ini/read-ini';
import { plainCandidate } from '../plain-slot';
import type { CharacterRange, ManifestKind } from '../types';

/**
 * Go's `go.mod`: from major version 2 on the path of the module ends with it (`/v2`, at gopkg.in `.v2`). The
 * version itself is the tag. Every import of the module's own packages bears the path too, so a bump leaves the
 * number alone; that it differs from the version is seen.
 *
 * Governing source: https://go.dev/ref/mod#major-version-suffixes
 */
export const goMod: ManifestKind = {
  id: 'go-mod',
  files: ['go.mod'],
  namedFiles: ['*go.mod'],
  largest: 1024 * 1024,
  recognizes: (text) => /^[ \t]*module\b/m.test(text),
  find: (text) => {
    const law = { ecosystem: 'integer', shape: 'major' } as const;
    return searchOf(modulePaths(text).map((path) => plainCandidate('module', path, text, law)));
  },
};

/** The numbers of the paths of `module` directives, alone or in a block. */
function modulePaths(text: string): readonly CharacterRange[] {
  const found: CharacterRange[] = [];
  let isBlock = false;
  for (const line of linesOf(text)) {
    const range = withoutComment(line, text);
    const content = textAt(text, range);
    if (isBlock && content === ')') isBlock = false;
    else if (/^module[ \t]*\($/.test(content)) isBlock = true;
    else {
      const [keyword] = isBlock ? [''] : (/^module[ \t"`]+/.exec(content) ?? []);
      const number = keyword === undefined ? undefined : /[/.]v(\d+)["`]?$/.exec(content);
      if (number?.[1] === undefined) continue;
      const offset = range.offset + number.index + 2;
      found.push({ offset, length: number[1].length });
    }
  }
  return found;
}

function withoutComment({ offset, length }: CharacterRange, text: string): CharacterRange {
  const line = text.slice(offset, offset + length);
  const comment = line.indexOf('//');
  return trimmed(text, { offset, length: comment < 0 ? length : comment });
}

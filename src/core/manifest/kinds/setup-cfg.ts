import { textAt } from '../../text/range';
import type { EcosystemId } from '../../ecosystem/types';
import { searchOf, type Candidate } from '../candidates';
import { pythonIni, readIni, type IniEntry } from '../ini/read-ini';
import { plainCandidate } from '../plain-slot';
import type { CharacterRange, ManifestKind } from '../types';

/**
 * Files of Python's `configparser`: `setup.cfg` with the version of the project for setuptools, and the copies
 * that versioning tools keep there or in a file of their own. `attr:` and `file:` name a version that stands
 * elsewhere, `%(name)s` one that is put together.
 *
 * Governing source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
export const setupCfg: ManifestKind = {
  id: 'setup-cfg',
  files: ['setup.cfg', '.bumpversion.cfg'],
  namedFiles: ['*setup*.cfg', '*bumpversion*.cfg'],
  largest: 1024 * 1024,
  find: (text) => searchOf(readIni(text, pythonIni).flatMap((entry) => candidatesOf(entry, text))),
};

/** Keys are told without regard to case, sections with. */
const slots: ReadonlyMap<string, EcosystemId> = new Map<string, EcosystemId>([
  ['metadata.version', 'pep440'],
  ['bumpversion.current_version', 'free'],
  ['bumpver.current_version', 'free'],
]);

function candidatesOf({ section, key, range }: IniEntry, text: string): readonly Candidate[] {
  const slot = `${section}.${key.toLowerCase()}`;
  const ecosystem = slots.get(slot);
  if (ecosystem === undefined) return [];
  const inside = section === 'bumpver' ? withoutQuotes(range, text) : range;
  const value = textAt(text, inside);
  if (value === '' || /^(?:attr|file)\s*:|%\(/.test(value)) return [];
  return [plainCandidate(slot, inside, text, { ecosystem })];
}

/** bumpver reads its values as those of TOML. */
function withoutQuotes({ offset, length }: CharacterRange, text: string): CharacterRange {
  const quote = text.charAt(offset);
  const isQuoted = length > 1 && /["']/.test(quote) && text[offset + length - 1] === quote;
  return isQuoted ? { offset: offset + 1, length: length - 2 } : { offset, length };
}

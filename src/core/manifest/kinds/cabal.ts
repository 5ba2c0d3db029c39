import { textAt } from '../../text/range';
import { searchOf } from '../candidates';
import { fieldsNamed, headOf } from '../ini/fields';
import { isLiteralVersion, plainCandidate } from '../plain-slot';
import type { ManifestKind } from '../types';

/**
 * A Haskell package description: `version:` among the properties of the package, above its sections.
 *
 * Governing source: https://cabal.readthedocs.io/en/stable/cabal-package-description-file.html
 */
export const cabal: ManifestKind = {
  id: 'cabal',
  files: ['*.cabal'],
  largest: 1024 * 1024,
  find: (text) => {
    const entries = fieldsNamed(headOf(text, section), 'version', { comments: '-' });
    return searchOf(
      entries
        .filter(({ range }) => isLiteralVersion(textAt(text, range)))
        .map(({ range }) => plainCandidate('version', range, text, { ecosystem: 'free' })),
    );
  },
};

const section =
  /^(?:library|executable|test-suite|benchmark|flag|common|source-repository|foreign-library|custom-setup)\b(?![ \t]*:)/im;

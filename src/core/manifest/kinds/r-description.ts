import { searchOf } from '../candidates';
import { fieldsNamed } from '../ini/fields';
import { plainCandidate } from '../plain-slot';
import type { ManifestKind } from '../types';

/**
 * The `DESCRIPTION` of an R package.
 *
 * Governing source: https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file
 */
export const rDescription: ManifestKind = {
  id: 'r-description',
  files: ['DESCRIPTION'],
  namedFiles: ['*DESCRIPTION*'],
  largest: 1024 * 1024,
  recognizes: (text) => /^Package[ \t]*:/m.test(text),
  find: (text) =>
    searchOf(
      fieldsNamed(text, 'version').map(({ range }) =>
        plainCandidate('Version', range, text, { ecosystem: 'free' }),
      ),
    ),
};

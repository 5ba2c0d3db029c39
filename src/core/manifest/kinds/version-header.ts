import { cDefines } from '../c/defines';
import { ownDefines } from '../c/own-defines';
import { searchOf } from '../candidates';
import type { ManifestKind } from '../types';
import { versionVariables } from '../variables/version-variables';

/**
 * A C or C++ header that tells its own version in macros: as a string, as numbers with commas, as a packed
 * integer, or split over several macros. A macro that is computed, comes from a template (`@X@`), or is a
 * default for when nobody else defines it holds no version of the file's own.
 */
export const versionHeader: ManifestKind = {
  id: 'version-header',
  files: ['*[vV]ersion*.{h,hh,hpp,hxx,h.in,hpp.in}', '*VERSION*.{h,hh,hpp,hxx,H}', 'resource.h'],
  namedFiles: ['*.{h,hh,hpp,hxx,h.in,hpp.in}'],
  largest: 16 * 1024 * 1024,
  find: (text) => {
    const slots = versionVariables(ownDefines(cDefines(text), text));
    return searchOf(slots.map((found) => ({ ...found, found })));
  },
};

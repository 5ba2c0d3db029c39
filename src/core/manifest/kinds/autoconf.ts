import { m4Versions } from '../m4/versions';
import { searchOfTwins } from '../twins';
import type { ManifestKind } from '../types';
import { ownNames } from '../variables/own-name';
import { versionVariables } from '../variables/version-variables';

/** The input of Autoconf: the version that `AC_INIT` is given, or the macros that it is made of. */
export const autoconf: ManifestKind = {
  id: 'autoconf',
  files: ['configure.{ac,in}'],
  largest: 4 * 1024 * 1024,
  find: (text) => {
    const { slots, names, variables, used } = m4Versions(text);
    const isOwnName = ownNames(names);
    const defines = versionVariables(variables, {
      isOwn: (macro, name) => used.has(name) || isOwnName(macro),
    });
    return searchOfTwins([...slots, ...defines]);
  },
};

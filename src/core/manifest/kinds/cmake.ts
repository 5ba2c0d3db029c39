import { cmakeVersions, type CMakeVersions } from '../cmake/versions';
import { lastSegment } from '../../paths/last-segment';
import type { VersionMacro } from '../c/macro-name';
import { searchOfTwins } from '../twins';
import type { ManifestKind } from '../types';
import { ownNames } from '../variables/own-name';
import { versionVariables, type VariableLaw } from '../variables/version-variables';

/**
 * A CMake script: the version of `project()`, and what `set()` gives to variables for the project's own
 * version, whole or in parts, and what the compiler is given as a macro for it. A value made of other variables is no version, and neither is a default for
 * where nobody else has set the variable.
 */
export const cmake: ManifestKind = {
  id: 'cmake',
  files: ['CMakeLists.txt', '*[vV]ersion*.cmake', '*VERSION*.cmake'],
  namedFiles: ['*.cmake'],
  largest: 4 * 1024 * 1024,
  find: (text, { path }) => {
    const versions = cmakeVersions(text);
    const isList = lastSegment(path) === 'CMakeLists.txt';
    const variables = versionVariables(versions.variables, {
      dotted: 'cmake',
      isOwn: ownIn(versions, isList),
      isTold: (name) => versions.told.has(name),
    });
    const defines = versionVariables(versions.defines, { isOwn: ownNames(versions.names) });
    return searchOfTwins([...versions.projects, ...variables, ...defines]);
  },
};

/** Languages, compilers and libraries whose versions scripts ask for. */
const foreign = new Set(
  (
    'BOOST C CC CLANG COMPILER CUDA CXX GCC GIT GLIBC GNU JAVA LLVM MSVC OPENSSL OS PY PYTHON QT STD STDLIB SVN ' +
    'VC VS WIN WINDOWS'
  ).split(' '),
);

function isForeign({ owner }: VersionMacro): boolean {
  return foreign.has(owner[0]?.replace(/(?<=.)\d+$/, '') ?? '');
}

/** In a script for versions that names no project, every version is its own. */
function ownIn({ names, used }: CMakeVersions, isList: boolean): VariableLaw['isOwn'] {
  const isOwnName = ownNames(names);
  const isAny = names.length === 0 && !isList;
  return (macro, name) => {
    if (/^CMAKE_/i.test(name)) return /^CMAKE_PROJECT_VERSION/i.test(name);
    return used.has(name) || (isAny ? !isForeign(macro) : isOwnName(macro));
  };
}

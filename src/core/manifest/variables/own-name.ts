import type { VersionMacro } from '../c/macro-name';

/** Words before `VERSION` that say that it is the project's own. */
const ownWords = new Set(
  (
    'APP APPLICATION BUILD BUNDLE CPACK CURRENT DISPLAY EXE FILE FULL GAME INSTALLER LIB LIBRARY MACOSX MAIN MODULE MY ' +
    'PACKAGE PKG PRODUCT PROG PROGRAM PROJECT RAW RELEASE SETUP SHORT SOFT SOFTWARE THE THIS'
  ).split(' '),
);

/** A project has one name, perhaps two; more of them, or longer ones, are something else. */
const mostNames = 16;
const longestName = 100;

/**
 * Tells whether the name of a variable promises the version of the project itself: nothing but such words stand
 * before `VERSION` (`APP_VERSION`), or the name of the project, a beginning of it, or its initials.
 * @param projects names of the project
 */
export function ownNames(projects: readonly string[]): (macro: VersionMacro) => boolean {
  const usual = [...new Set(projects)].filter(({ length }) => length <= longestName);
  const names = usual.slice(0, mostNames).map((project) => {
    return { name: plain(project), letters: initials(project) };
  });
  return ({ owner }) => {
    if (owner.every((word) => ownWords.has(word))) return true;
    const whole = plain(owner.join(''));
    const rest = plain(owner.filter((word) => !ownWords.has(word)).join(''));
    return names.some(
      ({ name, letters }) => isNameOf(whole, name) || isNameOf(rest, name) || rest === letters,
    );
  };
}

function isNameOf(own: string, name: string): boolean {
  if (own.length < 2 || name.length < 2) return own === name && own !== '';
  return own.startsWith(name) || name.startsWith(own);
}

/** In small letters, without what parts words and without `lib` at either end. */
function plain(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(/^lib(?=.)/, '').replace(/(?<=.)lib$/, '');
}

/** `qgc` of `QGroundControl`, `mp` of `my-program`. */
function initials(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => word.slice(0, 1).toLowerCase()).join('');
}

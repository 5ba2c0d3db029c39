/** What a macro's name says about the version that it holds. */
export interface VersionMacro {
  /** The word for a part, such as `MINOR`; absent where the name is that of a whole version. */
  readonly part?: string;
  /** The name without that word: parts of one version share it. */
  readonly group: string;
  /** The words before those of the version, which say whose it is: `MY_APP` in `MY_APP_VERSION`. */
  readonly owner: readonly string[];
  /**
   * Whether the words behind `VERSION` are ones that versions have (`NUM`, `STRING`); of others, such as
   * `BIT` in the resource id `IDC_VERSION_BIT`, nothing is known.
   */
  readonly isPlain: boolean;
  /** Whether no word of it is one for a version: `FOO_BUILD`, which counts beside `FOO_MAJOR` alone. */
  readonly isBare?: true;
}

/** Words of versions that are not the file's own, and of things that are no version. */
const otherThings = new Set(
  (
    'ABI API CACHE CHECK COMPAT COMPATIBLE COMPATIBILITY DATA DATABASE DB DEPLOYMENT FORMAT INTERFACE IPC ' +
    'LAYOUT MAX MAXIMUM MIN MINIMUM NAPI NEEDED OLDEST PROTO PROTOCOL REQUIRE REQUIRED REQUIRES RPC SAVE SCHEMA ' +
    'SO STRUCT SUPPORTED TARGET USE WIRE ' +
    'ARCH CODENAME COMMIT COMPILER COPYRIGHT DATE EXTRA H HAS HASH HEADER HPP IS KEY LABEL LEN LENGTH LTS ' +
    'MACRO MESSAGE PATH PATTERN PLATFORM PRE PREFIX PRERELEASE REGEX SHA SIZE STAGE STATUS SUFFIX TAG TIME ' +
    'TIMESTAMP TYPE URL YEAR'
  ).split(' '),
);

/** Ids of resources (`IDC_VERSION 1707`) are numbered, not versioned. */
const resourcePrefix = /^ID[A-Z]?$/;

const versionWord =
  /^(?:VERSION|VER|VERNUM|VERSTR|(?:STR|SZ)?(?:APP|DLL|EXE|FILE|LIB|PROD|PRODUCT|PROG|TEXT)VER)$/;
const otherWords = /^(?:CON|RE|IN|SUB|DI|PER|A|SO)VERSION$/;

/** Words behind `VERSION` that leave it a whole version. */
const wholeWords = new Set(
  (
    'A CODE COMMA DEC DECIMAL DOT DOTTED FILE FULL HEX INT INTEGER INTERNAL LONG NAME NO NUM NUMBER PRODUCT ' +
    'RC SHORT STR STRING T TEXT VALUE W WIN'
  ).split(' '),
);

const partWords = new Set(
  (
    'MAJOR MAIN MINOR SUB SUB1 PATCH MICRO PATCHLEVEL SUBLEVEL SUBMINOR TINY POINT FIX BUGFIX SUB2 SUB3 REVISION REV ' +
    'BUILD BUILDNUM RELEASE TWEAK SUBREVISION RC'
  ).split(' '),
);

/** The words for a part that may stand before `VERSION`, where most mean something else. */
const leadingPartWords = new Set([
  'MAJOR',
  'MINOR',
  'PATCH',
  'MICRO',
  'REVISION',
  'SUBMINOR',
  'BUILD',
]);

/** Words for a part that say so without one for a version. */
const barePartWords = new Set([
  ...leadingPartWords,
  'PATCHLEVEL',
  'SUBLEVEL',
  'SUBREVISION',
  'TWEAK',
]);

/** Words that say nothing where a part is named too: `VERSION_MAJOR_NUM`. */
const fillerWords = new Set(['NUM', 'NUMBER', 'NO', 'INT', 'VALUE']);

/** What a macro's name says about a version; undefined for a name that promises none of the file's own. */
export function versionMacro(name: string): VersionMacro | undefined {
  // Few names of a long header have any of the words; looking for them as letters is quick.
  if (!someWord.test(name)) return undefined;
  const words = wordsOf(name);
  const at = words.findLastIndex(isVersionWord);
  const isOther =
    words.some((word) => otherThings.has(word)) || resourcePrefix.test(words[0] ?? '');
  if (isOther) return undefined;
  if (at < 0) return barePart(words);
  const behind = words.slice(at + 1).filter((word) => !fillerWords.has(word));
  const before = words.slice(0, at);
  const [behindPart = ''] = behind;
  const owner = [...before, ownerIn(words[at] ?? '')].filter((word) => word !== '');
  if (behind.length === 1 && partWords.has(behindPart)) {
    const group = [...before, words[at]].join('_');
    return { part: behindPart, group, owner, isPlain: wholeWords.has(behindPart) };
  }
  const beforePart = before.at(-1) ?? '';
  if (behind.length === 0 && leadingPartWords.has(beforePart)) {
    const group = [...before.slice(0, -1), words[at]].join('_');
    const others = owner.filter((_, index) => index !== before.length - 1);
    return { part: beforePart, group, owner: others, isPlain: true };
  }
  return { group: name, owner, isPlain: behind.every((word) => wholeWords.has(word)) };
}

/** Some letters of each word for a version, and of each in `barePartWords`. */
const someWord = /VER|MAJOR|MINOR|PATCH|MICRO|REVISION|BUILD|SUBLEVEL|TWEAK/i;

/** `FOO_MAJOR`, `BUILD_NUMBER`: parts that only belong to a version beside others of the same name. */
function barePart(words: readonly string[]): VersionMacro | undefined {
  const telling = words.filter((word) => !fillerWords.has(word));
  const part = telling.at(-1) ?? '';
  const owner = telling.slice(0, -1);
  if (!barePartWords.has(part)) return undefined;
  return { part, group: [...owner, 'VERSION'].join('_'), owner, isPlain: false, isBare: true };
}

/** `APP_VERSION` and `AppVersion` have the same words, and so have `VERSION_MAJOR` and `VERSIONMAJOR`. */
function wordsOf(name: string): readonly string[] {
  const parted = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  return parted
    .replace(/PATCH_LEVEL$/, 'PATCHLEVEL')
    .split(/[_.-]/)
    .flatMap((word) => {
      const [, version, part] = gluedPart.exec(word) ?? [];
      return version !== undefined && part !== undefined
        ? [version, part]
        : word === ''
          ? []
          : [word];
    });
}

const gluedPart = /^(\w*VERSION|VER)(MAJOR|MINOR|PATCH|MICRO|BUILD|REVISION)$/;

/** `APP` in `APPVERSION`. */
function ownerIn(word: string): string {
  return versionWord.test(word) ? '' : word.slice(0, -'VERSION'.length);
}

/** `VERSION`, `VER`, and `VERSION` behind another word: `APPVERSION`, but not `CONVERSION`. */
function isVersionWord(word: string): boolean {
  return versionWord.test(word) || (word.endsWith('VERSION') && !otherWords.test(word));
}

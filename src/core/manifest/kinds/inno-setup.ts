import { innoVersions, type SetupKey } from '../inno/versions';
import { searchOfTwins } from '../twins';
import type { FoundSlot, ManifestKind } from '../types';
import { ownNames } from '../variables/own-name';
import { versionVariables } from '../variables/version-variables';
import { windowsLaw, windowsSlot } from '../windows-slot';

/** The keys of `[Setup]` that hold the program's version, as the manual writes them. */
const versionKeys = [
  'AppVersion',
  'AppVerName',
  'VersionInfoVersion',
  'VersionInfoTextVersion',
  'VersionInfoProductVersion',
  'VersionInfoProductTextVersion',
];

/**
 * An Inno Setup script: the versions of `[Setup]`, and `#define` of the program's own version. What is given
 * only where nobody else has defined it is a default.
 */
export const innoSetup: ManifestKind = {
  id: 'inno-setup',
  files: ['*.{iss,ISS}'],
  largest: 4 * 1024 * 1024,
  find: (text) => {
    const { keys, variables, names } = innoVersions(text);
    const used = referencesIn(keys.filter(isTelling));
    const four = referencesIn(
      keys.filter(({ key }) => /^versioninfo(?:product)?version$/.test(key)),
    );
    const told = new Set(keys.filter(isTelling).flatMap(({ value }) => toldIn(value)));
    const called = [
      ...names,
      ...keys.flatMap(({ key, value }) => (key === 'appname' ? [value] : [])),
    ];
    const isOwnName = ownNames(called);
    const defines = versionVariables(variables, {
      isOwn: (macro, name) => used.has(name.toUpperCase()) || isOwnName(macro),
      isTold: (name) => told.has(name.toUpperCase()),
    });
    const lawful = defines.map((slot): FoundSlot =>
      slot.part === undefined && four.has(slot.slot.toUpperCase())
        ? { ...slot, ...windowsLaw(slot.value) }
        : slot,
    );
    return searchOfTwins([...keys.flatMap(slotOf), ...lawful]);
  },
};

function slotOf({ key, value, range }: SetupKey): readonly FoundSlot[] {
  const slot = versionKeys.find((known) => known.toLowerCase() === key);
  if (slot === undefined) return [];
  if (slot !== 'AppVerName') return windowsSlot(slot, value, range, 'plain');
  // A name with a version in it ends with that, before `(64-bit)` perhaps; numbers within the name are others.
  const last = /(?<![^\s{}])[vV]?\d+\.\d[^\s{}()]*(?=(?:\s*\([^()]*\))?$)/.exec(value);
  if (!last) return [];
  const place = { offset: range.offset + last.index, length: last[0].length };
  return windowsSlot(slot, last[0], place, 'plain');
}

/** Whether a key tells the version, or names what is built after it. */
function isTelling({ key }: SetupKey): boolean {
  return key === 'outputbasefilename' || versionKeys.some((known) => known.toLowerCase() === key);
}

/** The name, in capitals, that a value is made of with zeros behind it at most. */
function toldIn(value: string): readonly string[] {
  const [, name] = /^v?\{#(\w+)\}(?:\.0)*$/i.exec(value) ?? [];
  return name === undefined ? [] : [name.toUpperCase()];
}

/** The names in `{#MyAppVersion}`, in capitals. */
function referencesIn(keys: readonly SetupKey[]): ReadonlySet<string> {
  const names = keys.flatMap(({ value }) =>
    [...value.matchAll(/\{#(\w+)\}/g)].flatMap(([, name]) => name?.toUpperCase() ?? []),
  );
  return new Set(names);
}

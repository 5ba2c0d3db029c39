import { searchOf, type Candidate } from '../candidates';
import { readIni, type IniDialect, type IniEntry } from '../ini/read-ini';
import { plainCandidate } from '../plain-slot';
import type { SlotLaw } from '../slot-law';
import type { CharacterRange, ManifestKind } from '../types';

/**
 * Settings of an Unreal Engine project: `ProjectVersion`, and the versions that its packages for Android and
 * iOS bear. The file has its place in `Config`, below the project.
 *
 * Governing source: https://dev.epicgames.com/documentation/unreal-engine/configuration-files-in-unreal-engine
 */
export const unreal: ManifestKind = {
  id: 'unreal',
  files: ['Config/DefaultGame.ini', 'Config/DefaultEngine.ini'],
  namedFiles: ['*Game.ini', '*Engine.ini'],
  largest: 4 * 1024 * 1024,
  recognizes: (text) => /^[ \t]*\[\/Script\//m.test(text),
  find: (text) => searchOf(readIni(text, dialect).flatMap((entry) => candidatesOf(entry, text))),
};

const dialect: IniDialect = { delimiters: '=', comments: ';', continues: false, hasSections: true };

const android = '/Script/AndroidRuntimeSettings.AndroidRuntimeSettings';

const laws: ReadonlyMap<string, SlotLaw> = new Map<string, SlotLaw>([
  ['/Script/EngineSettings.GeneralProjectSettings ProjectVersion', { ecosystem: 'free' }],
  [`${android} VersionDisplayName`, { ecosystem: 'free' }],
  [`${android} StoreVersion`, { ecosystem: 'android-code', shape: 'code' }],
  ['/Script/IOSRuntimeSettings.IOSRuntimeSettings VersionInfo', { ecosystem: 'apple' }],
]);

function candidatesOf({ section, key, range }: IniEntry, text: string): readonly Candidate[] {
  const law = laws.get(`${section} ${key}`);
  if (law === undefined || range.length === 0) return [];
  return [plainCandidate(key, withoutQuotes(range, text), text, law)];
}

function withoutQuotes({ offset, length }: CharacterRange, text: string): CharacterRange {
  const isQuoted = length > 1 && text[offset] === '"' && text[offset + length - 1] === '"';
  return isQuoted ? { offset: offset + 1, length: length - 2 } : { offset, length };
}

import { searchOf, type Candidate } from '../candidates';
import { isSplitVersion, partOfName, plainVersionName } from '../gradle/version-names';
import type { ManifestKind } from '../types';
import { isComputed, type SlotLaw } from '../slot-law';

/**
 * Gradle's properties of a project: `version`, or the names by which build scripts take it from there.
 *
 * Governing source: https://docs.gradle.org/current/userguide/project_properties.html,
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)
 */
export const gradleProperties: ManifestKind = {
  id: 'gradle-properties',
  files: ['gradle.properties', 'version.properties'],
  namedFiles: ['*gradle*.properties', '*version*.properties'],
  largest: 1024 * 1024,
  find: (text) => searchOf(ownVersions([...propertiesOf(text)])),
};

interface Property {
  readonly key: string;
  readonly value: string;
  readonly offset: number;
  /** Whether the value goes on in the next line, or has an escape. */
  readonly isEscaped: boolean;
}

const group = 'version';
const versionLaw: SlotLaw = { ecosystem: 'maven', group };
const nameLaw: SlotLaw = { ecosystem: 'free', group };
const codeLaw: SlotLaw = { ecosystem: 'android-code', shape: 'code', group };

/**
 * By keys in lower case without `_`, `-` and `.`. Beside a code, a name is that of an app, which may be any text;
 * else that of a library.
 */
const laws: ReadonlyMap<string, SlotLaw> = new Map([
  ['version', versionLaw],
  ['versionname', nameLaw],
  ['versioncode', codeLaw],
  ['appversion', nameLaw],
  ['appversionname', nameLaw],
  ['appversioncode', codeLaw],
]);

/** `VERSION_NAME_PREFIX`, whose `VERSION_NAME_SUFFIX`, `-SNAPSHOT` or nothing, qualifies it and is no version. */
const prefixKey = 'versionnameprefix';
const suffixKey = 'versionnamesuffix';

/** Names that a version has in the templates of mods, plugins and libraries; where nothing else is the version. */
const templateKeys = [
  'projectversion',
  'modversion',
  'pluginversion',
  'libraryversion',
  'libversion',
];

function ownVersions(properties: readonly Property[]): readonly Candidate[] {
  const isApp = properties.some(({ key }) => laws.get(plainVersionName(key)) === codeLaw);
  const named = properties.flatMap((property) => {
    const law = laws.get(plainVersionName(property.key));
    return law ? candidatesOf(property, law === nameLaw && !isApp ? versionLaw : law) : [];
  });
  const found = [...named, ...prefixOf(properties), ...splitVersion(properties)];
  if (found.length > 0) return found;
  const template = properties.filter(({ key }) => templateKeys.includes(plainVersionName(key)));
  return template.flatMap((property) => candidatesOf(property, versionLaw));
}

function prefixOf(properties: readonly Property[]): readonly Candidate[] {
  const isQualified = properties.some(
    ({ key, value }) => plainVersionName(key) === suffixKey && value.startsWith('-'),
  );
  const prefixes = properties.filter(({ key }) => plainVersionName(key) === prefixKey);
  const law: SlotLaw = isQualified ? { ...versionLaw, part: 'prefix' } : versionLaw;
  return prefixes.flatMap((property) => candidatesOf(property, law));
}

/** The numbers of the version that have a property each: `VERSION_MAJOR`, `VERSION_MINOR`. */
function splitVersion(properties: readonly Property[]): readonly Candidate[] {
  const numbers = properties.filter(({ key, value }) => partOfName(key) && /^\d+$/.test(value));
  const parts = numbers.map(({ key }) => partOfName(key));
  if (!isSplitVersion(parts)) return [];
  return numbers.flatMap((property, index) => {
    const part = parts[index];
    return part ? candidatesOf(property, { ecosystem: 'integer', group, part }) : [];
  });
}

function candidatesOf(
  { key, value, offset, isEscaped }: Property,
  law: SlotLaw,
): readonly Candidate[] {
  if (value === '' || isComputed(value)) return [];
  const range = { offset, length: value.length };
  if (isEscaped) return [{ slot: key, range }];
  return [{ slot: key, range, found: { slot: key, value, range, writing: 'plain', ...law } }];
}

/** A key without escapes, `=`, `:` or white space, and the value. */
const property = /^[ \t\f]*([^\s=:#!\\][^\s=:\\]*)(?:[ \t\f]*[=:][ \t\f]*|[ \t\f]+)(.*)$/;

/** The properties that begin a logical line: one that ends with a backslash goes on in the next line. */
function* propertiesOf(text: string): Generator<Property, void> {
  let offset = 0;
  let goesOn = false;
  for (const line of text.split('\n')) {
    const content = line.endsWith('\r') ? line.slice(0, -1) : line;
    const [whole, key = '', value = ''] = (goesOn ? undefined : property.exec(content)) ?? [];
    const isComment = /^[ \t\f]*[#!]/.test(content);
    if (whole !== undefined) {
      const start = offset + whole.length - value.length;
      yield { key, value: value.trimEnd(), offset: start, isEscaped: value.includes('\\') };
    }
    goesOn = (goesOn || !isComment) && /(?:^|[^\\])(?:\\\\)*\\$/.test(content);
    offset += line.length + 1;
  }
}

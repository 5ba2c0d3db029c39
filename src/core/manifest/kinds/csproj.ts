import { textAt } from '../../text/range';
import { searchOf, type Candidate } from '../candidates';
import { assemblyLaw, fileLaw, informationalLaw, packageLaw } from '../dotnet/laws';
import {
  referredProperties,
  type ProjectProperty,
  type ReferringVersion,
} from '../dotnet/referred-properties';
import { syntaxProblem } from '../problems';
import type { ManifestKind } from '../types';
import { attributesNamed } from '../xml/attributes';
import { visitXml, type XmlStartTag, type XmlTextElement } from '../xml/elements';
import type { LawOf, SlotLaw } from '../slot-law';
import { textCandidates } from '../xml/slots';

/**
 * Projects of .NET and the files of properties that they share. A property may stand under several
 * conditions; then its values are twins. Where a version is given by other properties of the same file, their
 * literals are edited instead. Packages that a project refers to are items and no properties, and what a target
 * sets while it runs is no literal of the project.
 *
 * Governing source: https://learn.microsoft.com/dotnet/core/project-sdk/msbuild-props,
 * https://learn.microsoft.com/nuget/reference/msbuild-targets
 */
export const csproj: ManifestKind = {
  id: 'csproj',
  files: ['*.{csproj,vbproj,fsproj}', 'Directory.Build.{props,targets}', '*[vV]ersion*.props'],
  namedFiles: ['*.{props,targets,proj}'],
  largest: 4 * 1024 * 1024,
  find: (text, { path: file }) => {
    const candidates: Candidate[] = [];
    const others: ProjectProperty[] = [];
    const referring: ReferringVersion[] = [];
    // Whether the element that is open at each depth stands under a condition itself.
    const isConditional: boolean[] = [];
    const fault = visitXml(text, {
      onStartTag: (tag) => {
        const depth = tag.path.length;
        if (depth <= deepestProperty) isConditional[depth] = hasCondition(text, tag);
      },
      onElement: (element) => {
        const { length: depth } = element.path;
        if (depth > deepestProperty) return;
        const isTwin = isConditional.slice(0, depth + 1).includes(true);
        for (const found of propertyOf(text, element)) candidates.push({ ...found, isTwin });
        others.push(...otherProperty(text, element, isTwin));
        referring.push(...referringVersion(text, element));
      },
    });
    const referred = referring.length > 0 ? referredProperties(others, referring) : [];
    const found = [...ownVersions(candidates, referred), ...referred];
    return searchOf(found, fault ? [syntaxProblem(file, fault)] : []);
  },
};

/** `Project/Choose/When/PropertyGroup/Version` */
const deepestProperty = 5;

const prefixSlot = '/Project/PropertyGroup/VersionPrefix';
const suffixSlot = '/Project/PropertyGroup/VersionSuffix';

interface KnownProperty {
  readonly name: string;
  readonly lawOf: LawOf;
}

/** By names in lower case, since those of properties are compared without regard to it. */
const properties: ReadonlyMap<string, KnownProperty> = new Map<string, KnownProperty>([
  ['version', { name: 'Version', lawOf: () => packageLaw }],
  ['versionprefix', { name: 'VersionPrefix', lawOf: () => ({ ...packageLaw, part: 'prefix' }) }],
  ['versionsuffix', { name: 'VersionSuffix', lawOf: () => ({ ...packageLaw, part: 'suffix' }) }],
  ['packageversion', { name: 'PackageVersion', lawOf: () => packageLaw }],
  ['assemblyversion', { name: 'AssemblyVersion', lawOf: () => assemblyLaw }],
  ['fileversion', { name: 'FileVersion', lawOf: fileLaw }],
  ['informationalversion', { name: 'InformationalVersion', lawOf: () => informationalLaw }],
  ['applicationdisplayversion', { name: 'ApplicationDisplayVersion', lawOf: () => displayLaw }],
  ['applicationversion', { name: 'ApplicationVersion', lawOf: applicationLaw }],
]);

const displaySlot = '/Project/PropertyGroup/ApplicationDisplayVersion';
const applicationSlot = '/Project/PropertyGroup/ApplicationVersion';

/** What an app of MAUI is called by; its `ApplicationVersion` counts its builds. */
const displayLaw: SlotLaw = { ecosystem: 'free', group: 'version' };

function applicationLaw(value: string): SlotLaw | undefined {
  if (!/^\d+$/.test(value)) return undefined;
  return { ecosystem: 'android-code', shape: 'code', group: 'version' };
}

function hasCondition(text: string, { path, range }: XmlStartTag): boolean {
  if (path.length < 2) return false;
  return path.at(-1) === 'Otherwise' || attributesNamed(text, range, 'Condition').length > 0;
}

function propertyOf(text: string, element: XmlTextElement): readonly Candidate[] {
  const { path, range } = element;
  const property = isPropertyGroup(path)
    ? properties.get(path.at(-1)?.toLowerCase() ?? '')
    : undefined;
  if (property === undefined) return [];
  const slot = `/Project/PropertyGroup/${property.name}`;
  if (textAt(text, range).trim() !== '') return textCandidates(text, slot, element, property.lawOf);
  // Nothing in it is as if it was not there, except that a suffix can be written there.
  return slot === suffixSlot ? textCandidates(text, slot, emptied(element), property.lawOf) : [];
}

/** An element with nothing but white space in it, as one in which a text can be written. */
function emptied(element: XmlTextElement): XmlTextElement {
  return { ...element, range: { ...element.range, length: 0 }, isPlain: true };
}

/** Whether an element stands in a group of properties of the project itself, or of a choice in it. */
function isPropertyGroup(path: readonly string[]): boolean {
  const [project, ...groups] = path.slice(0, -1);
  if (project !== 'Project') return false;
  const place = groups.join('/');
  return ['PropertyGroup', ...choices].includes(place);
}

const choices = ['Choose/When/PropertyGroup', 'Choose/Otherwise/PropertyGroup'];

/** A suffix counts where it follows a prefix, a count of builds beside the version that it belongs to. */
function ownVersions(
  candidates: readonly Candidate[],
  referred: readonly Candidate[],
): readonly Candidate[] {
  const has = (slot: string): boolean =>
    candidates.some((candidate) => candidate.slot === slot && candidate.found);
  const hasPrefix = has(prefixSlot) || referred.some(({ found }) => found?.part !== undefined);
  return candidates.filter(
    ({ slot }) =>
      (slot !== suffixSlot || hasPrefix) && (slot !== applicationSlot || has(displaySlot)),
  );
}

/** A property that no tool takes for a version, which one may refer to. */
function otherProperty(
  text: string,
  element: XmlTextElement,
  isTwin: boolean,
): readonly ProjectProperty[] {
  const name = element.path.at(-1) ?? '';
  if (!isPropertyGroup(element.path) || properties.has(name.toLowerCase())) return [];
  const slot = `/Project/PropertyGroup/${name}`;
  const value = textAt(text, element.range).trim();
  const candidateOf = (law: SlotLaw): Candidate | undefined => {
    if (value === '' && law.part !== 'suffix') return undefined;
    const written = value === '' ? emptied(element) : element;
    const [found] = textCandidates(text, slot, written, () => law);
    return found && { ...found, isTwin };
  };
  return [{ name, value, candidateOf }];
}

function referringVersion(
  text: string,
  { path, range }: XmlTextElement,
): readonly ReferringVersion[] {
  const property = isPropertyGroup(path)
    ? properties.get(path.at(-1)?.toLowerCase() ?? '')
    : undefined;
  const value = textAt(text, range).trim();
  if (property === undefined || !value.includes('$(')) return [];
  const law = property.lawOf(value);
  return law && law.part !== 'suffix' ? [{ value, law }] : [];
}

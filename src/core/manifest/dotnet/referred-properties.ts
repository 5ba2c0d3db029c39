import type { Candidate } from '../candidates';
import type { SlotLaw } from '../slot-law';
import { numberParts } from '../version-numbers';

/** A property of a project, whatever its name. */
export interface ProjectProperty {
  readonly name: string;
  readonly value: string;
  /** What it is when a version refers to it; undefined for one that is no text. */
  readonly candidateOf: (law: SlotLaw) => Candidate | undefined;
}

/** A version that is given by other properties. */
export interface ReferringVersion {
  readonly value: string;
  readonly law: SlotLaw;
}

/** Deeper than projects nest properties in one another. */
const deepest = 4;

/** Longer than any version that is put together of properties. */
const longest = 1000;

/**
 * The literals that versions take from properties of the same file: the one that a version is or begins with
 * (`$(ReleaseVersion)`, `$(ReleaseVersion)-$(Label)`), or the numbers that it is put together of
 * (`$(Major).$(Minor).0`). Names of properties are compared without regard to case.
 */
export function referredProperties(
  properties: readonly ProjectProperty[],
  versions: readonly ReferringVersion[],
): readonly Candidate[] {
  const byName = groupedByName(properties);
  const laws = new Map<string, SlotLaw>();
  const seen = new Set<string>();
  for (const { value, law } of versions) {
    if (seen.has(value)) continue;
    seen.add(value);
    const written = expanded(value, byName);
    for (const [name, found] of lawsIn(written, law, byName))
      if (!laws.has(name)) laws.set(name, found);
  }
  return [...laws].flatMap(([name, law]) =>
    (byName.get(name)?.properties ?? []).flatMap(({ candidateOf }) => candidateOf(law) ?? []),
  );
}

/** The properties of one name: more than one under conditions. */
interface NamedProperties {
  readonly properties: ProjectProperty[];
  isNumber: boolean;
  isVersion: boolean;
  /** What the first one that is computed is computed from. */
  computed?: string;
}

type PropertiesByName = ReadonlyMap<string, NamedProperties>;

function groupedByName(properties: readonly ProjectProperty[]): PropertiesByName {
  const byName = new Map<string, NamedProperties>();
  for (const property of properties) {
    const name = property.name.toLowerCase();
    const named = byName.get(name) ?? { properties: [], isNumber: true, isVersion: true };
    byName.set(name, named);
    named.properties.push(property);
    named.isNumber &&= /^\d+$/.test(property.value);
    named.isVersion &&= /^\d+\.\d/.test(property.value);
    if (property.value.includes('$(')) named.computed ??= property.value;
  }
  return byName;
}

const reference = /\$\((\w+)\)/g;

/** With what is itself computed from properties put in its place, as far as that stays short. */
function expanded(value: string, byName: PropertiesByName): string {
  let written = value;
  for (let depth = 0; depth < deepest && written.length <= longest; depth++) {
    written = written.replace(reference, (whole, name: string) => {
      const computed = byName.get(name.toLowerCase())?.computed;
      return computed !== undefined && computed.length <= longest ? computed : whole;
    });
  }
  return written;
}

/** By their names in lower case, the properties that a version is made of. */
function lawsIn(
  version: string,
  law: SlotLaw,
  byName: PropertiesByName,
): readonly (readonly [string, SlotLaw])[] {
  if (version.length > longest) return [];
  const places = (version.split('-', 1)[0] ?? '').split('.');
  const names = places.map((place) => /^\$\((\w+)\)$/.exec(place)?.[1]?.toLowerCase());
  const isNumber = (name: string | undefined): boolean => byName.get(name ?? '')?.isNumber ?? false;
  if (names.filter(isNumber).length > 1) {
    return names.flatMap((name, index) => {
      const part = numberParts[index];
      if (name === undefined || part === undefined || !isNumber(name)) return [];
      return [[name, { ecosystem: 'integer', part, ...(law.group && { group: law.group }) }]];
    });
  }
  return prefixLaws(version, law, byName);
}

/** The law of the one property that a version is, or that stands before its label. */
function prefixLaws(
  version: string,
  law: SlotLaw,
  byName: PropertiesByName,
): readonly (readonly [string, SlotLaw])[] {
  const [, name = '', behind = ''] = /^\$\((\w+)\)(.*)$/.exec(version) ?? [];
  const first = name.toLowerCase();
  if (!byName.get(first)?.isVersion) return [];
  if (!behind.startsWith('-')) return [[first, law]];
  const label = /^-\$\((\w+)\)$/.exec(behind)?.[1]?.toLowerCase();
  const prefix = [first, { ...law, part: 'prefix' }] as const;
  return label === undefined ? [prefix] : [prefix, [label, { ...law, part: 'suffix' }]];
}

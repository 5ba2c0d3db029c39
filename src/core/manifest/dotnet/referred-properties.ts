import type { Candidate } from '../candidates';
import type { SlotLaw } from '../slot-law';
import type { VersionPart } from '../types';

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

const numberParts: readonly VersionPart[] = ['major', 'minor', 'patch', 'build'];

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
  const byName = new Map<string, ProjectProperty[]>();
  for (const property of properties) {
    const name = property.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), property]);
  }
  const laws = new Map<string, SlotLaw>();
  for (const { value, law } of versions) {
    const written = expanded(value, byName);
    for (const [name, found] of lawsIn(written, law, byName))
      if (!laws.has(name)) laws.set(name, found);
  }
  return [...laws].flatMap(([name, law]) =>
    (byName.get(name) ?? []).flatMap(({ candidateOf }) => candidateOf(law) ?? []),
  );
}

const reference = /\$\((\w+)\)/g;

/** With what is itself computed from properties put in its place. */
function expanded(
  value: string,
  byName: ReadonlyMap<string, readonly ProjectProperty[]>,
  depth = 0,
): string {
  if (depth >= deepest || value.length > longest) return value;
  return value.replace(reference, (whole, name: string) => {
    const inner = byName.get(name.toLowerCase())?.find((property) => property.value.includes('$('));
    return inner ? expanded(inner.value, byName, depth + 1) : whole;
  });
}

/** By their names in lower case, the properties that a version is made of. */
function lawsIn(
  version: string,
  law: SlotLaw,
  byName: ReadonlyMap<string, readonly ProjectProperty[]>,
): readonly (readonly [string, SlotLaw])[] {
  const places = (version.split('-', 1)[0] ?? '').split('.');
  const names = places.map((place) => /^\$\((\w+)\)$/.exec(place)?.[1]?.toLowerCase());
  const isNumber = (name: string | undefined): boolean =>
    byName.get(name ?? '')?.every(({ value }) => /^\d+$/.test(value)) ?? false;
  if (names.filter(isNumber).length > 1) {
    return names.flatMap((name, index) => {
      const part = numberParts[index];
      if (name === undefined || part === undefined || !isNumber(name)) return [];
      return [[name, { ecosystem: 'integer', part, ...(law.group && { group: law.group }) }]];
    });
  }
  const [, name = '', behind = ''] = /^\$\((\w+)\)(.*)$/.exec(version) ?? [];
  const first = name.toLowerCase();
  const isVersion = byName.get(first)?.every(({ value }) => /^\d+\.\d/.test(value)) ?? false;
  if (!isVersion) return [];
  if (!behind.startsWith('-')) return [[first, law]];
  const label = /^-\$\((\w+)\)$/.exec(behind)?.[1]?.toLowerCase();
  const prefix = [first, { ...law, part: 'prefix' }] as const;
  return label === undefined ? [prefix] : [prefix, [label, { ...law, part: 'suffix' }]];
}

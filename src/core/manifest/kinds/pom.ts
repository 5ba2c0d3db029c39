import { textAt } from '../../text/range';
import { searchOf, type Candidate } from '../candidates';
import { syntaxProblem } from '../problems';
import type { CharacterRange, FoundSlot, ManifestKind } from '../types';
import { visitXml } from '../xml/elements';

/**
 * Maven's `pom.xml`. The version is `/project/version`; where that is an expression that begins with a
 * property (`${revision}${changelist}`), the literal in `/project/properties` is edited instead. A version
 * that is only inherited from the parent is the parent's, not this file's.
 *
 * Governing source: https://maven.apache.org/pom.html, https://maven.apache.org/maven-ci-friendly.html
 */
export const pom: ManifestKind = {
  id: 'pom',
  files: ['pom.xml'],
  namedFiles: ['*pom*.xml', '*.pom'],
  largest: 16 * 1024 * 1024,
  find: (text, { path }) => {
    const values: Value[] = [];
    const fault = visitXml(text, {
      onElement: ({ path: names, range, isPlain, isCdata }) => {
        const slot = slotAt(names);
        if (slot !== undefined) values.push({ slot, range, isPlain, isCdata });
      },
    });
    const part = isQualified(text, values) ? { part: 'prefix' as const } : {};
    const candidates = ownVersions(text, values).map((value) => candidateOf(text, value, part));
    return searchOf(candidates, fault ? [syntaxProblem(path, fault)] : []);
  },
};

const versionSlot = '/project/version';
const propertiesSlot = '/project/properties/';

/** Properties that Maven lets a version end with; they qualify the version and are none themselves. */
const qualifyingProperties = ['sha1', 'changelist'];

interface Value {
  readonly slot: string;
  readonly range: CharacterRange;
  readonly isPlain: boolean;
  readonly isCdata: boolean;
}

/** The slot that an element may be. */
function slotAt(path: readonly string[]): string | undefined {
  if (path[0] !== 'project' || path.length > 3) return undefined;
  if (path.length === 2) return path[1] === 'version' ? versionSlot : undefined;
  return path[1] === 'properties' ? propertiesSlot + (path[2] ?? '') : undefined;
}

/** The values that are this file's version: more than one where they stand there more than once. */
function ownVersions(text: string, values: readonly Value[]): readonly Value[] {
  const versions = values.filter(({ slot }) => slot === versionSlot);
  const [version] = versions;
  if (version === undefined || versions.length > 1 || !isExpression(text, version)) return versions;
  const property = propertyOf(text, version);
  const literals = values.filter(({ slot }) => slot === `${propertiesSlot}${property ?? ''}`);
  return literals.filter((literal) => !isExpression(text, literal));
}

function isExpression(text: string, value: Value): boolean {
  return value.isPlain && textAt(text, value.range).includes('${');
}

/** The property of its own that a version begins with. */
function propertyOf(text: string, value: Value): string | undefined {
  const name = /^\$\{([^${}]+)\}/.exec(textAt(text, value.range))?.[1];
  return name === undefined || qualifyingProperties.includes(name) ? undefined : name;
}

/** Whether a label stands behind the property that the version begins with: `-SNAPSHOT` in `changelist`. */
function isQualified(text: string, values: readonly Value[]): boolean {
  const version = values.find(({ slot }) => slot === versionSlot);
  const behind = version && /^\$\{[^${}]+\}(.+)$/.exec(textAt(text, version.range))?.[1];
  if (behind === undefined) return false;
  const names = Array.from(behind.matchAll(/\$\{([^${}]+)\}/g), ([, name]) => name);
  const slots = new Set(names.map((name) => `${propertiesSlot}${name}`));
  const labels = values.filter(({ slot }) => slots.has(slot));
  return (
    behind.startsWith('-') || labels.some((label) => textAt(text, label.range).startsWith('-'))
  );
}

function candidateOf(text: string, value: Value, part: Pick<FoundSlot, 'part'>): Candidate {
  const { slot, range, isCdata } = value;
  const written = textAt(text, value.range);
  const isEscaped = !isCdata && written.includes('&');
  if (!value.isPlain || isEscaped) return { slot, range };
  const writing = isCdata ? 'plain' : 'xml';
  const found: FoundSlot = { slot, value: written, range, ecosystem: 'maven', writing, ...part };
  return { slot, range, found };
}

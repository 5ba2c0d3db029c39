import { textAt } from '../../text/range';
import { bundleVersionLaw, buildNumberLaw } from '../apple/laws';
import { searchOf, type Candidate } from '../candidates';
import { syntaxProblem } from '../problems';
import type { ManifestKind } from '../types';
import { visitXml, type XmlTextElement } from '../xml/elements';
import type { SlotLaw } from '../slot-law';
import { textCandidates } from '../xml/slots';

/**
 * The properties of a bundle on Apple's systems, as XML. A value that a build setting gives
 * (`$(MARKETING_VERSION)`) is none of the file's own.
 *
 * Governing source: https://developer.apple.com/documentation/bundleresources/information-property-list
 */
export const infoPlist: ManifestKind = {
  id: 'info-plist',
  files: ['*Info.plist'],
  namedFiles: ['*.plist'],
  largest: 4 * 1024 * 1024,
  find: (text, { path: file }) => {
    const values: Value[] = [];
    let key: string | undefined;
    const fault = visitXml(text, {
      onStartTag: ({ path, isEmpty }) => {
        if (isEmpty && path.length === propertyDepth) key = undefined;
      },
      onElement: (element) => {
        if (!isProperty(element)) return;
        const isKey = element.path[2] === 'key';
        if (!isKey && key !== undefined) values.push({ key, isString: isString(element), element });
        key = isKey ? textAt(text, element.range) : undefined;
      },
    });
    const candidates = ownVersions(text, values);
    return searchOf(candidates, fault ? [syntaxProblem(file, fault)] : []);
  },
};

/** `plist/dict/key` */
const propertyDepth = 3;

const versionKey = 'CFBundleShortVersionString';
const buildKey = 'CFBundleVersion';

interface Value {
  readonly key: string;
  readonly isString: boolean;
  readonly element: Omit<XmlTextElement, 'path'>;
}

function isProperty({ path }: XmlTextElement): boolean {
  return path.length === propertyDepth && path[0] === 'plist' && path[1] === 'dict';
}

function isString({ path }: XmlTextElement): boolean {
  return path[2] === 'string';
}

function ownVersions(text: string, values: readonly Value[]): readonly Candidate[] {
  const hasVersion = values.some(({ key }) => key === versionKey);
  return values.flatMap(({ key, isString: isText, element }): readonly Candidate[] => {
    if (key !== versionKey && key !== buildKey) return [];
    if (!isText) return [{ slot: key, range: element.range }];
    if (textAt(text, element.range).trim() === '') return [];
    return textCandidates(text, key, element, (value) => lawOf(key, value, hasVersion));
  });
}

/** Where a bundle has no other version, numbers with dots between them are the version and no count of builds. */
function lawOf(key: string, value: string, hasVersion: boolean): SlotLaw {
  const group = 'bundle';
  if (key === versionKey) return { ...bundleVersionLaw, group };
  return hasVersion || !value.includes('.')
    ? { ...buildNumberLaw, group }
    : { ecosystem: 'apple-build', group };
}

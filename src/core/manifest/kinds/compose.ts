import type { Candidate } from '../candidates';
import type { FoundSlot, ManifestKind } from '../types';
import type { YamlValue } from '../yaml/read-yaml';
import { anyKey } from '../yaml/read-yaml';
import { largestYaml, searchYaml, yamlCandidate } from '../yaml/yaml-kind';

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const versionLabel = 'org.opencontainers.image.version';

const labels = [
  ['services', anyKey, 'labels', anyKey],
  ['services', anyKey, 'build', 'labels', anyKey],
  ['services', anyKey, 'deploy', 'labels', anyKey],
];

/**
 * A file of Docker Compose: the label of a service, or of the image that it builds, that holds its version. One
 * that comes from a variable is none of the file's.
 *
 * Governing source: https://docs.docker.com/reference/compose-file/services/#labels
 */
export const compose: ManifestKind = {
  id: 'compose',
  files: ['{docker-,}compose.{yml,yaml}'],
  namedFiles: ['*compose*.{yml,yaml}'],
  largest: largestYaml,
  find: (text, context) => {
    return searchYaml(text, labels, context, (value) => {
      const candidates = candidatesOf(value, text);
      return candidates.filter(({ found }) => !found?.value.includes('$'));
    });
  },
};

const law: Pick<FoundSlot, 'ecosystem'> = { ecosystem: 'free' };

/** A label is an entry of a map, or an item `name=value` of a list. */
function candidatesOf(value: YamlValue, text: string): readonly Candidate[] {
  const slot = [...value.keys.slice(0, -1), versionLabel].join('.');
  if (value.keys.at(-1) === versionLabel) return [yamlCandidate(value, slot, text, law)];
  const { offset, length } = value.range;
  const before = `${versionLabel}=`;
  if (value.writing === undefined || !text.startsWith(before, offset)) return [];
  const range = { offset: offset + before.length, length: length - before.length };
  return [yamlCandidate({ ...value, range }, slot, text, law)];
}

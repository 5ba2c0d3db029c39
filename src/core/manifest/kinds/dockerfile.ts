import { dockerLabels } from '../docker/labels';
import { isLiteralVersion } from '../plain-slot';
import { searchOfTwins } from '../twins';
import type { FoundSlot, ManifestKind } from '../types';

const versionLabels = ['org.opencontainers.image.version', 'org.label-schema.version', 'version'];

/**
 * A Dockerfile: the labels that say which version an image is, in each of its stages. What `ARG` gives is a
 * default for builds that say nothing else.
 */
export const dockerfile: ManifestKind = {
  id: 'dockerfile',
  files: ['Dockerfile', 'Containerfile', 'Dockerfile.*', '*.{Dockerfile,dockerfile}'],
  largest: 4 * 1024 * 1024,
  find: (text) => {
    const labels = dockerLabels(text).filter(
      ({ key, value }) => versionLabels.includes(key) && isLiteralVersion(value),
    );
    return searchOfTwins(
      labels.map(({ key: slot, value, range }): FoundSlot => ({
        slot,
        value,
        range,
        ecosystem: 'free',
        writing: 'plain',
      })),
    );
  },
};

import { isComputed } from '../slot-law';
import { yamlKind } from '../yaml/yaml-kind';

/**
 * `snapcraft.yaml`. The word `git` stands for a version that is made from the tags, and a
 * template may leave a place for one.
 *
 * Governing source: https://documentation.ubuntu.com/snapcraft/stable/reference/project-file/snapcraft-yaml/
 */
export const snapcraft = yamlKind(
  {
    id: 'snapcraft',
    files: [
      'snapcraft.yaml',
      '.snapcraft.yaml',
      'snap/snapcraft.yaml',
      'build-aux/snap/snapcraft.yaml',
    ],
    namedFiles: ['*snapcraft*.{yaml,yml}'],
  },
  [
    {
      keys: ['version'],
      ecosystem: 'free',
      isNone: (value) => value === 'git' || isComputed(value),
    },
  ],
);

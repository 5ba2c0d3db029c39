import { manyLinesProblem } from '../problems';
import type { ManifestKind } from '../types';

/** More than any version has: a longer line is something else. */
const longestVersion = 256;

/** A file that holds a version and nothing else but white space around it. */
export const versionFile: ManifestKind = {
  id: 'version-file',
  files: ['VERSION', 'VERSION.txt', 'version.txt'],
  namedFiles: ['version', '.version', '*{version,Version,VERSION}*.txt'],
  largest: 1024 * 1024,
  find: (text, { path }) => {
    const value = text.trim();
    if (value === '') return { slots: [], problems: [] };
    const range = { offset: text.indexOf(value), length: value.length };
    if (/[\r\n]/.test(value) || value.length > longestVersion) {
      return { slots: [], problems: [manyLinesProblem(path, range)] };
    }
    const slot = { slot: 'version', value, range, ecosystem: 'free', writing: 'plain' } as const;
    return { slots: [slot], problems: [] };
  },
};

import type { PolicyData } from './data';
import { listOf } from './list-of';
import { readGlob, readPath } from './read-units';
import type { PolicyReader } from './reader';
import type { Layout } from './types';

/** The folders that must be there. */
export function readLayout({ layout }: PolicyData, reader: PolicyReader): Layout[] {
  return listOf(layout, 'layout').map(({ value, path }) => ({
    in: readGlob(value.in ?? '', [...path, 'in'], reader),
    folders: value.folders.map((folder, index) =>
      readPath(folder, [...path, 'folders', index], reader),
    ),
  }));
}

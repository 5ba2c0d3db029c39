import { folderOf } from '../paths/last-segment';
import { classifyNamed } from '../paths/classify-named';
import type { FileRule } from '../policy/types';
import type { Scheme } from '../scheme/scheme';
import type { RepositorySnapshot } from '../snapshot/types';

/** A folder where the policy wants names of a scheme. */
export interface NamePlace {
  /** From the root of the repository, with `/`; empty for the root itself. */
  readonly folder: string;
  /** Extensions without the dot that may follow the name; undefined where any may. */
  readonly extensions?: readonly string[];
}

/**
 * Where files, or folders, that bear names of a scheme belong: the fixed part of each rule's glob, then
 * the folders that hold such names already.
 */
export function namePlaces(
  snapshot: RepositorySnapshot,
  scheme: Scheme,
  names: FileRule['names'],
): readonly NamePlace[] {
  const { policy, named } = snapshot;
  const isAbout = (rule: FileRule): boolean =>
    rule.names === names && rule.schemes.some(({ id }) => id === scheme.id);
  const places = new Map<string, NamePlace>();
  const add = (folder: string, { extensions }: FileRule): void => {
    if (!places.has(folder)) places.set(folder, { folder, ...(extensions && { extensions }) });
  };
  for (const rule of policy.files.filter(isAbout)) add(fixedPart(rule.in), rule);
  for (const { path, rule } of classifyNamed(policy, named))
    if (isAbout(rule)) add(folderOf(path), rule);
  return [...places.values()];
}

/** The folders of a glob before the first that holds anything but plain text: `docs` of `docs/**`. */
function fixedPart(glob: string): string {
  const folders = glob.split('/').slice(0, -1);
  const end = folders.findIndex((folder) => /[*?[\]{}!\\]/.test(folder));
  return (end < 0 ? folders : folders.slice(0, end)).join('/');
}

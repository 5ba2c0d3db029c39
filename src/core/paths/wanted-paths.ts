import type { Layout, Policy } from '../policy/types';
import { compileGlob, escapeGlob, matcherOfGlobs } from '../text/glob';
import { createFileRuleFinder } from './file-rule-finder';
import { folderOf, pathIn } from './last-segment';

/** Tells whether the name or presence of a file or folder matters to a policy. */
export type PathFilter = (path: string, isFolder: boolean) => boolean;

/**
 * A filter of the paths that a snapshot lists as `named`; undefined where the policy has neither rules for
 * files nor a layout, so that nothing has to be listed.
 */
export function createPathFilter(policy: Policy): PathFilter | undefined {
  const { files, layout } = policy;
  if (files.length === 0 && layout.length === 0) return undefined;
  const ruleOf = createFileRuleFinder(policy);
  const ofLayout = matcherOfGlobs(layout.flatMap(globsOf).flatMap(withGlobsAbove));
  // A file that stands where a folder should be is worth knowing as well.
  return (path, isFolder) => ofLayout(path) || ruleOf(path, isFolder) !== undefined;
}

/**
 * Folders, from the root, whose entries have to be looked at on the disk, since Git lists no empty folders:
 * those that the globs of the policy begin with.
 */
export function foldersToList({ files, layout }: Policy): readonly string[] {
  const named = files.filter(({ names }) => names === 'folders').map((rule) => rule.in);
  const bases = [...named, ...layout.flatMap(globsOf)].map((glob) => folderOf(literalStart(glob)));
  return [...new Set(bases)];
}

function globsOf({ in: place, folders }: Layout): readonly string[] {
  return [place, ...folders.map((folder) => pathIn(place, escapeGlob(folder)))];
}

/** A glob and those of the folders above what it matches. */
function withGlobsAbove(glob: string): readonly string[] {
  const parts = glob.split('/');
  const globs = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  // A slash between braces is no end of a folder's glob.
  return globs.filter((above) => above !== '' && compileGlob(above).ok);
}

/** A glob up to its first special character. */
function literalStart(glob: string): string {
  const special = glob.search(/[*?[\]{}\\]/);
  return special < 0 ? glob : glob.slice(0, special);
}

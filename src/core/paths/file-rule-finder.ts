import type { FileRule, Policy } from '../policy/types';
import { folderMatcher, matcherOfGlobs } from '../text/glob';
import { folderOf, lastSegment } from './last-segment';

/** Tells which rule a path is held to, from the root with `/`; undefined for none. */
export type FileRuleFinder = (path: string, isFolder: boolean) => FileRule | undefined;

/**
 * A finder of the rule of a file or folder: the first that matches. What the policy ignores has none, nor
 * has a name that begins with a dot, since such names are made for tools and not by people.
 */
export function createFileRuleFinder({ files, ignoredFiles }: Policy): FileRuleFinder {
  const ofFiles = rulesByFolder(files.filter(({ names }) => names === 'files'));
  const ofFolders = rulesByFolder(files.filter(({ names }) => names === 'folders'));
  const isIgnored = matcherOfGlobs(ignoredFiles);
  return (path, isFolder) => {
    const inFolder = (isFolder ? ofFolders : ofFiles)(folderOf(path));
    if (inFolder.length === 0) return undefined;
    const name = lastSegment(path);
    const found = inFolder.find(({ matches }) => matches(name));
    if (!found || name.startsWith('.') || isIgnored(path)) return undefined;
    return found.rule;
  };
}

interface RuleInFolder {
  readonly rule: FileRule;
  readonly matches: (name: string) => boolean;
}

/** The rules that hold for some names in a folder. Asked once a folder, since most hold many names. */
function rulesByFolder(rules: readonly FileRule[]): (folder: string) => readonly RuleInFolder[] {
  const prepared = rules.map((rule) => ({ rule, inFolder: folderMatcher(rule.in) }));
  const known = new Map<string, readonly RuleInFolder[]>();
  return (folder) => {
    let found = known.get(folder);
    if (!found) {
      found = prepared.flatMap(({ rule, inFolder }) => {
        const matches = inFolder(folder);
        return matches ? [{ rule, matches }] : [];
      });
      known.set(folder, found);
    }
    return found;
  };
}

import type { FileRule, Policy } from '../policy/types';
import { matcherOfGlobs, type GlobMatcher } from '../text/glob';
import { lastSegment } from './last-segment';

/** Tells which rule a path is held to, from the root with `/`; undefined for none. */
export type FileRuleFinder = (path: string, isFolder: boolean) => FileRule | undefined;

/**
 * A finder of the rule of a file or folder: the first that matches. What the policy ignores has none, nor
 * has a name that begins with a dot, since such names are made for tools and not by people.
 */
export function createFileRuleFinder({ files, ignoredFiles }: Policy): FileRuleFinder {
  const rules = files.map((rule) => ({ rule, covers: matcherOfGlobs([rule.in]) }));
  const ofFiles = rules.filter(({ rule }) => rule.names === 'files');
  const ofFolders = rules.filter(({ rule }) => rule.names === 'folders');
  const isIgnored = matcherOfGlobs(ignoredFiles);
  return (path, isFolder) => {
    const rule = firstCovering(isFolder ? ofFolders : ofFiles, path);
    if (!rule || lastSegment(path).startsWith('.') || isIgnored(path)) return undefined;
    return rule;
  };
}

function firstCovering(
  rules: readonly { readonly rule: FileRule; readonly covers: GlobMatcher }[],
  path: string,
): FileRule | undefined {
  for (const { rule, covers } of rules) if (covers(path)) return rule;
  return undefined;
}

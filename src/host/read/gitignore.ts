import { matcherOf, type GlobMatcher } from '../../core/text/glob-match';

/** The rules of one ignore file, in the order in which they stand there. */
export type IgnoreRules = readonly IgnoreRule[];

interface IgnoreRule {
  /** Folder of the ignore file from the root, with `/` behind it; `` for the root. */
  readonly base: string;
  readonly matches: GlobMatcher;
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/**
 * Reads a `.gitignore` (gitignore(5)). Patterns are matched by hand in linear time, since the file may
 * come from somebody else's repository.
 * @param base folder of the file from the root of the repository, with `/` behind it; `` for the root
 */
export function parseIgnoreFile(text: string, base: string): IgnoreRules {
  return text.split('\n').flatMap((line) => parseLine(line.replace(/\r$/, ''), base) ?? []);
}

/**
 * Whether a path is ignored: the last rule that matches it decides. A file in an ignored folder is
 * ignored too, so ask for the folders on the way first.
 * @param path from the root of the repository, with `/`
 * @param rules of the root's ignore file first, of deeper ones later
 */
export function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  for (let file = rules.length - 1; file >= 0; file--) {
    const own = rules[file] ?? [];
    for (let index = own.length - 1; index >= 0; index--) {
      const rule = own[index];
      if (rule && appliesTo(rule, path, isFolder)) return !rule.negated;
    }
  }
  return false;
}

function appliesTo(rule: IgnoreRule, path: string, isFolder: boolean): boolean {
  if (rule.foldersOnly && !isFolder) return false;
  return path.startsWith(rule.base) && rule.matches(path.slice(rule.base.length));
}

function parseLine(line: string, base: string): IgnoreRule | undefined {
  if (line.startsWith('#')) return undefined;
  const trimmed = withoutTrailingSpaces(line);
  const negated = trimmed.startsWith('!');
  const written = negated ? trimmed.slice(1) : trimmed;
  const foldersOnly = written.endsWith('/');
  const pattern = foldersOnly ? written.slice(0, -1) : written;
  if (pattern === '' || pattern === '/') return undefined;
  return { base, matches: matcherFor(pattern), negated, foldersOnly };
}

/** A pattern with a `/` in it counts from the folder of its file, any other one at every depth below. */
function matcherFor(pattern: string): GlobMatcher {
  const anchored = pattern.includes('/');
  const plain = pattern.startsWith('/') ? pattern.slice(1) : pattern;
  // Behind a slash `**` means what is inside a folder, never the folder itself.
  const inside = plain.endsWith('/**') ? `${plain}/*` : plain;
  return matcherOf(anchored ? inside : `**/${inside}`);
}

/** Spaces at the end count only behind a backslash. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && !isEscaped(line, end - 1)) end--;
  return line.slice(0, end);
}

function isEscaped(line: string, index: number): boolean {
  let backslashes = 0;
  for (let at = index - 1; at >= 0 && line[at] === '\\'; at--) backslashes++;
  return backslashes % 2 === 1;
}

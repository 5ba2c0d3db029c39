import { failure, success, type Result } from './result';
import { message } from './message';
import {
  classEnd,
  folderMatcherOf,
  matcherOf,
  type FolderMatcher,
  type GlobMatcher,
} from './glob-match';
import type { Text } from './language';

export type { GlobMatcher };

const longestGlob = 1000;
const mostAlternatives = 200;

const unclosed: Text = {
  en: 'Cannot use the glob "{glob}": "{bracket}" is never closed. Close it, or write "\\{bracket}" for the character itself.',
  'zh-cn':
    '无法使用通配模式“{glob}”：“{bracket}”没有对应的结束符号。请补上结束符号，或写成“\\{bracket}”表示字符本身。',
};
const tooLarge: Text = {
  en: 'Cannot use the glob "{glob}": it stands for too many patterns. Write it shorter, or as several globs.',
  'zh-cn': '无法使用通配模式“{glob}”：它展开后的模式过多。请缩短，或拆成多个模式。',
};

/**
 * A matcher for a glob: `*` and `?` inside one part of a path, `**` across parts, `[abc]`, `[a-z]`,
 * `[!a]`, alternatives `{a,b}`, and `\` before a character that is meant literally.
 *
 * The glob is matched by hand and never becomes a RegExp, so that a glob out of somebody else's policy
 * takes at most time proportional to its length times that of the name.
 */
export function compileGlob(glob: string): Result<GlobMatcher> {
  const shown = glob.length > 60 ? `${glob.slice(0, 60)}…` : glob;
  if (glob.length > longestGlob) return failure(message(tooLarge, { glob: shown }));
  const bracket = unclosedBracket(glob);
  if (bracket) return failure(message(unclosed, { glob: shown, bracket }));
  const alternatives = expandBraces(glob);
  if (!alternatives) return failure(message(tooLarge, { glob: shown }));
  const matchers = alternatives.map(matcherOf);
  const [only] = matchers;
  if (only && matchers.length === 1) return success(only);
  return success((name) => matchers.some((matches) => matches(name)));
}

/**
 * A glob as a matcher in two steps, for many names in few folders; otherwise as `compileGlob`.
 *
 * @throws Error when the glob is not well formed: whoever takes globs from a person calls `compileGlob` first.
 */
export function folderMatcher(glob: string): FolderMatcher {
  const alternatives = unclosedBracket(glob) ? undefined : expandBraces(glob);
  if (!alternatives) throw new Error(`Glob that nobody checked: ${glob}`);
  const matchers = alternatives.map(folderMatcherOf);
  return (folder) => {
    const inFolder = matchers.flatMap((matcher) => matcher(folder) ?? []);
    const [only] = inFolder;
    if (!only || inFolder.length === 1) return only;
    return (name) => inFolder.some((matches) => matches(name));
  };
}

/**
 * A matcher for any of several globs.
 *
 * @throws Error when a glob is not well formed: whoever takes globs from a person calls `compileGlob` first.
 */
export function matcherOfGlobs(globs: readonly string[]): GlobMatcher {
  const matchers = globs.map((glob) => {
    const compiled = compileGlob(glob);
    if (!compiled.ok) throw new Error(`Glob that nobody checked: ${glob}`);
    return compiled.value;
  });
  const [first] = matchers;
  // Of globs that are asked about 100,000 names there is mostly one or none.
  if (!first) return () => false;
  if (matchers.length === 1) return first;
  return (name) => matchers.some((matches) => matches(name));
}

/** The globs without alternatives that a well-formed glob stands for. */
export function expandGlob(glob: string): readonly string[] {
  return expandBraces(glob) ?? [glob];
}

/** The glob that matches exactly this text. */
export function escapeGlob(text: string): string {
  return text.replace(/[\\*?[\]{},]/g, '\\$&');
}

function unclosedBracket(glob: string): string | undefined {
  let braces = 0;
  for (let index = 0; index < glob.length; index++) {
    const character = glob[index];
    if (character === '\\') index++;
    else if (character === '{') braces++;
    else if (character === '}') braces = Math.max(0, braces - 1);
    else if (character === '[') {
      const end = classEnd(glob, index);
      if (end === undefined) return '[';
      index = end;
    }
  }
  return braces > 0 ? '{' : undefined;
}

/** The globs without braces that a glob stands for, or undefined when there are too many. */
function expandBraces(glob: string): string[] | undefined {
  const open = [glob];
  const done: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = firstBraces(next);
    if (!group) done.push(next);
    else {
      const before = next.slice(0, group.start);
      const after = next.slice(group.end + 1);
      open.push(...group.parts.map((part) => before + part + after));
    }
    if (open.length + done.length > mostAlternatives) return undefined;
  }
  return done;
}

function firstBraces(
  glob: string,
): { readonly start: number; readonly end: number; readonly parts: readonly string[] } | undefined {
  let start = -1;
  let depth = 0;
  let from = 0;
  const parts: string[] = [];
  for (let index = 0; index < glob.length; index++) {
    const character = glob[index];
    if (character === '\\') index++;
    else if (character === '[') index = classEnd(glob, index) ?? index;
    else if (character === '{' && depth++ === 0) {
      start = index;
      from = index + 1;
    } else if (character === ',' && depth === 1) {
      parts.push(glob.slice(from, index));
      from = index + 1;
    } else if (character === '}' && depth > 0 && --depth === 0) {
      parts.push(glob.slice(from, index));
      return { start, end: index, parts };
    }
  }
  return undefined;
}

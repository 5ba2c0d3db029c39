/** Tells whether a path or ref name matches; `/` separates its parts. */
export type GlobMatcher = (name: string) => boolean;

/** Tells of a folder (`` is the root) which names in it match; undefined for none. */
export type FolderMatcher = (folder: string) => ((name: string) => boolean) | undefined;

/** A well-formed glob without braces as a matcher in two steps, for many names in few folders. */
export function folderMatcherOf(glob: string): FolderMatcher {
  const slash = glob.lastIndexOf('/');
  const last = glob.slice(slash + 1);
  const above = glob.slice(0, Math.max(0, slash));
  if (last === '**') return below(above);
  const tokens = tokensOf(last);
  const isAny = tokens.length === 1 && tokens[0]?.type === 'star';
  const matches = isAny ? always : (name: string): boolean => matchesPart(tokens, name);
  if (slash < 0) return (folder) => (folder === '' ? matches : undefined);
  const covers = folderCoverOf(above);
  return (folder) => (covers(folder) ? matches : undefined);
}

/** Everything in the folders that a glob matches, at any depth, and these folders themselves. */
function below(above: string): FolderMatcher {
  if (above === '') return () => always;
  const covers = folderCoverOf(`${above}/**`);
  const itself = folderMatcherOf(above);
  return (folder) => (covers(folder) ? always : itself(folder));
}

/** Whether a glob matches a folder; the root has no parts, so that only `**` matches it. */
function folderCoverOf(glob: string): (folder: string) => boolean {
  const covers = matcherOf(glob);
  const coversRoot = glob.split('/').every((part) => part === '**');
  return (folder) => (folder === '' ? coversRoot : covers(folder));
}

function always(): boolean {
  return true;
}

/** A matcher for a well-formed glob without braces. */
export function matcherOf(glob: string): GlobMatcher {
  const parts = glob.split('/');
  const compiled = parts.map((part) => (part === '**' ? undefined : tokensOf(part)));
  if (compiled.length === 1 && compiled[0]) {
    const tokens = compiled[0];
    const lead = literalLead(glob);
    // Most names are told apart by how they begin, which is cheap to see.
    if (glob === `${lead}*`) return (name) => name.startsWith(lead) && !name.includes('/');
    return (name) => name.startsWith(lead) && matchesPart(tokens, name) && !name.includes('/');
  }
  const start = literalStart(parts);
  // Most names are told apart by where they stand, which is cheap to see.
  if (start !== '' && glob === `${start}/**`) {
    return (name) =>
      name.startsWith(start) && (name.length === start.length || name[start.length] === '/');
  }
  return (name) => name.startsWith(start) && matchesParts(compiled, name.split('/'));
}

/** The characters that a glob without parts begins with and that stand for themselves. */
function literalLead(glob: string): string {
  return /^[^*?[\]\\]*/.exec(glob)?.[0] ?? '';
}

/** The leading parts that stand for themselves, joined. */
function literalStart(parts: readonly string[]): string {
  const special = parts.findIndex((part) => /[*?[\]\\]/.test(part));
  return parts.slice(0, special < 0 ? parts.length : special).join('/');
}

/** Index of the `]` that closes the class opened at `start`; a `]` right after `[` or `[!` is a member. */
export function classEnd(glob: string, start: number): number | undefined {
  let index = start + 1;
  if (glob[index] === '!' || glob[index] === '^') index++;
  if (glob[index] === ']') index++;
  const end = glob.indexOf(']', index);
  return end < 0 ? undefined : end;
}

type Token =
  | { readonly type: 'star' }
  | { readonly type: 'one'; readonly matches: (character: string) => boolean };

function tokensOf(part: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < part.length; index++) {
    const character = part.charAt(index);
    if (character === '*') {
      if (tokens.at(-1)?.type !== 'star') tokens.push({ type: 'star' });
    } else if (character === '?') tokens.push({ type: 'one', matches: () => true });
    else if (character === '[') {
      const end = classEnd(part, index) ?? part.length;
      tokens.push({ type: 'one', matches: classOf(part.slice(index + 1, end)) });
      index = end;
    } else {
      const literal = character === '\\' ? part.charAt(++index) : character;
      tokens.push({ type: 'one', matches: (other) => other === literal });
    }
  }
  return tokens;
}

function classOf(members: string): (character: string) => boolean {
  const negated = members.startsWith('!') || members.startsWith('^');
  const text = negated ? members.slice(1) : members;
  const ranges: [string, string][] = [];
  for (let index = 0; index < text.length; index++) {
    const from = text.charAt(index);
    const isRange = text[index + 1] === '-' && index + 2 < text.length;
    ranges.push([from, isRange ? text.charAt(index + 2) : from]);
    if (isRange) index += 2;
  }
  return (character) =>
    ranges.some(([from, to]) => from <= character && character <= to) !== negated;
}

/** `*` takes as little as it can; on a mismatch only the last `*` takes one more, which is enough. */
function matchesPart(tokens: readonly Token[], text: string): boolean {
  let token = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (index < text.length) {
    const current = tokens[token];
    if (current?.type === 'star') {
      star = token++;
      resume = index;
    } else if (current?.matches(text.charAt(index))) {
      token++;
      index++;
    } else if (star >= 0) {
      token = star + 1;
      index = ++resume;
    } else return false;
  }
  while (tokens[token]?.type === 'star') token++;
  return token === tokens.length;
}

/** The same for whole parts of a path, where `**` (undefined) takes any number of them. */
function matchesParts(
  globs: readonly (readonly Token[] | undefined)[],
  parts: readonly string[],
): boolean {
  let glob = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (index < parts.length) {
    const current = globs[glob];
    if (glob < globs.length && current === undefined) {
      star = glob++;
      resume = index;
    } else if (current && matchesPart(current, parts[index] ?? '')) {
      glob++;
      index++;
    } else if (star >= 0) {
      glob = star + 1;
      index = ++resume;
    } else return false;
  }
  while (glob < globs.length && globs[glob] === undefined) glob++;
  return glob === globs.length;
}

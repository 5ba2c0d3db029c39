import { textAt } from '../../text/range';
import { searchOf, type Candidate } from '../candidates';
import { linesOf, trimmed } from '../ini/read-ini';
import type { CharacterRange, ManifestKind } from '../types';

/**
 * `Cargo.lock`: the packages of the workspace itself, which are those that come from no `source`. The lock
 * alone does not tell which of them is which unit's, so each is a version that may be another's: it moves with
 * the unit of its folder where it held the same version. So the lock is in step behind a bump of a package or
 * of a workspace whose packages share their version; a package with a version of its own is left to Cargo,
 * which writes the lock at the next build. What comes from a registry has a source and is never touched.
 *
 * Cargo writes the lock in one layout, a value a line, and it may be large: its lines are read, not its TOML.
 *
 * Governing source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html
 */
export const cargoLock: ManifestKind = {
  id: 'cargo-lock',
  files: ['Cargo.lock'],
  namedFiles: ['*Cargo*.lock'],
  largest: 16 * 1024 * 1024,
  find: (text) => searchOf(packagesOf(text).flatMap((entry) => candidatesOf(entry, text))),
};

/** Values of a `[[package]]`, with their quotes. */
interface LockedPackage {
  readonly name?: CharacterRange;
  readonly versions: readonly CharacterRange[];
  readonly hasSource: boolean;
}

function packagesOf(text: string): readonly LockedPackage[] {
  const packages: LockedPackage[] = [];
  let open: LockedPackage | undefined;
  for (const line of linesOf(text)) {
    if (text[line.offset] === '[') {
      if (open) packages.push(open);
      const header = trimmed(text, line);
      const isPackage = header.length === 11 && text.startsWith('[[package]]', header.offset);
      open = isPackage ? { versions: [], hasSource: false } : undefined;
    } else if (open) open = withLine(open, line, text);
  }
  return open ? [...packages, open] : packages;
}

function withLine(entry: LockedPackage, line: CharacterRange, text: string): LockedPackage {
  const range = { ...trimmed(text, line) };
  const key = /^(name|version|source)[ \t]*=[ \t]*/.exec(
    text.slice(range.offset, range.offset + Math.min(range.length, longestKey)),
  );
  if (!key) return entry;
  const value = { offset: range.offset + key[0].length, length: range.length - key[0].length };
  if (key[1] === 'source') return { ...entry, hasSource: true };
  if (key[1] === 'name') return { ...entry, name: value };
  return { ...entry, versions: [...entry.versions, value] };
}

/** More than any of the keys with the white space around its `=`. */
const longestKey = 64;

function candidatesOf(
  { name, versions, hasSource }: LockedPackage,
  text: string,
): readonly Candidate[] {
  const named = name && inside(name, text);
  if (named === undefined || hasSource) return [];
  const slot = `package.${textAt(text, named)}`;
  return versions.map((version): Candidate => {
    const range = inside(version, text);
    if (range === undefined) return { slot, range: version };
    const value = textAt(text, range);
    const law = { ecosystem: 'cargo', shape: 'alike', writing: 'toml-basic' } as const;
    return { slot, range, found: { slot, value, range, ...law } };
  });
}

/** The inside of a string without escapes. */
function inside({ offset, length }: CharacterRange, text: string): CharacterRange | undefined {
  const value = text.slice(offset, offset + length);
  return /^"[^"\\]*"$/.test(value) ? { offset: offset + 1, length: length - 2 } : undefined;
}

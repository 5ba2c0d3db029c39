import { linesOf } from '../ini/read-ini';
import { plainCandidate } from '../plain-slot';
import { searchOf } from '../candidates';
import type { ManifestKind } from '../types';

/**
 * `debian/changelog`: the version of the newest entry, which is that of the package. An entry for `UNRELEASED`
 * is still being written, so a bump moves its version; any other tells what was released, and a new version
 * needs an entry of its own (`dch --newversion`), so it is never rewritten.
 *
 * Governing source: https://www.debian.org/doc/debian-policy/ch-source.html#debian-changelog-debian-changelog
 */
export const debianChangelog: ManifestKind = {
  id: 'debian-changelog',
  files: ['debian/changelog'],
  namedFiles: ['*changelog', '*.changelog'],
  largest: 16 * 1024 * 1024,
  recognizes: (text) => newestEntry(text) !== undefined,
  find: (text) => {
    const entry = newestEntry(text);
    if (entry === undefined) return { slots: [], problems: [] };
    const shape = entry.isReleased ? 'history' : 'packaged';
    const law = { ecosystem: 'debian', shape } as const;
    return searchOf([plainCandidate('version', entry.range, text, law)]);
  },
};

/** `package (version) distribution; urgency=medium`. */
const heading = /^([\w][\w+.-]*[ \t]+\()([^()\s]+)\)([^;]*);/;

interface NewestEntry {
  readonly range: { readonly offset: number; readonly length: number };
  readonly isReleased: boolean;
}

function newestEntry(text: string): NewestEntry | undefined {
  for (const { offset, length } of linesOf(text)) {
    const line = text.slice(offset, offset + length);
    if (line.trim() === '') continue;
    const [, before, version, distributions = ''] = heading.exec(line) ?? [];
    if (before === undefined || version === undefined) return undefined;
    const isReleased = !distributions.trim().split(/\s+/).includes('UNRELEASED');
    return { range: { offset: offset + before.length, length: version.length }, isReleased };
  }
  return undefined;
}

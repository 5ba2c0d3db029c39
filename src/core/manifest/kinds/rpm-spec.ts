import { searchOf } from '../candidates';
import { fieldsNamed, headOf } from '../ini/fields';
import { isLiteralVersion, plainCandidate } from '../plain-slot';
import type { ManifestKind } from '../types';

/**
 * An RPM spec: the tag `Version:` of the package itself, above the first section. One that is put together from
 * macros is no literal. `Release:` counts packagings and is the packager's.
 *
 * Governing source: https://rpm-software-management.github.io/rpm/manual/spec.html
 */
export const rpmSpec: ManifestKind = {
  id: 'rpm-spec',
  files: ['*.spec'],
  largest: 4 * 1024 * 1024,
  recognizes: (text) => /^[ \t]*(?:Name|Version)[ \t]*:/im.test(text),
  find: (text) => {
    const entries = fieldsNamed(headOf(text, section), 'version', { continues: false });
    return searchOf(
      entries
        .filter(({ range }) =>
          isLiteralVersion(text.slice(range.offset, range.offset + range.length)),
        )
        .map(({ range }) => plainCandidate('Version', range, text, { ecosystem: 'rpm' })),
    );
  },
};

const section =
  /^%(?:package|description|prep|build|install|check|files|changelog|pre|post|preun|postun)\b/m;

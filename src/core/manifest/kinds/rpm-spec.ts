import { textAt } from '../../text/range';
import { searchOf, type Candidate } from '../candidates';
import { fieldsNamed, headOf } from '../ini/fields';
import { isLiteralVersion, plainCandidate } from '../plain-slot';
import type { CharacterRange, ManifestKind } from '../types';

/**
 * An RPM spec: the tag `Version:` of the package itself, above the first section, or the
 * macro that it is. One that is put together from macros is no literal. `Release:` counts packagings and is the packager's.
 *
 * Governing source: https://rpm-software-management.github.io/rpm/manual/spec.html
 */
export const rpmSpec: ManifestKind = {
  id: 'rpm-spec',
  files: ['*.spec'],
  largest: 4 * 1024 * 1024,
  recognizes: (text) => /^[ \t]*(?:Name|Version)[ \t]*:/im.test(text),
  find: (text) => {
    const head = headOf(text, section);
    const ranges = fieldsNamed(head, 'version', { continues: false }).map(({ range }) => range);
    const told = ranges.flatMap((range) => macroNamed(textAt(text, range)) ?? []);
    return searchOf([
      ...ranges.flatMap((range) => candidateAt('Version', range, text)),
      ...definitions(head).flatMap(({ name, range }) =>
        told.includes(name) ? candidateAt(`%{${name}}`, range, text) : [],
      ),
    ]);
  },
};

function candidateAt(slot: string, range: CharacterRange, text: string): readonly Candidate[] {
  const isLiteral = isLiteralVersion(textAt(text, range));
  return isLiteral ? [plainCandidate(slot, range, text, { ecosystem: 'rpm' })] : [];
}

/** The macro that a version is, as a whole. */
function macroNamed(version: string): string | undefined {
  const [, braced, bare] = /^%(?:\{(\w+)\}|(\w+))$/.exec(version) ?? [];
  return braced ?? bare;
}

interface MacroDefinition {
  readonly name: string;
  readonly range: CharacterRange;
}

/** Lines `%define name value`; one within `%{!?name:…}` is a default. */
function definitions(head: string): readonly MacroDefinition[] {
  return [...head.matchAll(/^[ \t]*%(?:define|global)[ \t]+(\w+)[ \t]+(\S+)[ \t]*\r?$/gm)].map(
    (found) => {
      const [line, name = '', value = ''] = found;
      const offset = found.index + line.trimEnd().length - value.length;
      return { name, range: { offset, length: value.length } };
    },
  );
}

const section =
  /^%(?:package|description|prep|build|install|check|files|changelog|pre|post|preun|postun)\b/m;

import { cDefines, type CDefine } from '../c/defines';
import { literalOf, type CLiteral } from '../c/literal';
import { versionMacro } from '../c/macro-name';
import { versionIn } from '../c/version-in-string';
import { assignParts, type PartMacro } from '../c/split-version';
import { searchOf } from '../candidates';
import type { FoundSlot, ManifestKind } from '../types';

/**
 * A C or C++ header that tells its own version in macros: as a string, as numbers with commas, as a packed
 * integer, or split over several macros. A macro that is computed, comes from a template (`@X@`), or is a
 * default for when nobody else defines it holds no version of the file's own.
 */
export const versionHeader: ManifestKind = {
  id: 'version-header',
  files: ['*[vV]ersion*.{h,hh,hpp,hxx,h.in,hpp.in}', '*VERSION*.{h,hh,hpp,hxx,H}', 'resource.h'],
  namedFiles: ['*.{h,hh,hpp,hxx,h.in,hpp.in}'],
  largest: 16 * 1024 * 1024,
  find: (text) => {
    const defines = ownDefines(text);
    const parts = assignParts(defines.flatMap((define) => partOf(define, text)));
    const wholes = withTwins(defines.flatMap((define) => wholeOf(define, text)));
    return searchOf([...parts, ...wholes].map((found) => ({ ...found, found })));
  },
};

/** The macros whose values are all literal: of one that is computed too, the literal is a fallback. */
function ownDefines(text: string): readonly CDefine[] {
  const byName = new Map<string, CDefine[]>();
  for (const define of cDefines(text)) {
    if (versionMacro(define.name) === undefined) continue;
    const same = byName.get(define.name);
    if (same) same.push(define);
    else byName.set(define.name, [define]);
  }
  return [...byName.values()]
    .filter((same) => same.every(({ value }) => literalOf(value, text) !== undefined))
    .flat()
    .filter(({ isFallback }) => !isFallback);
}

/** A macro that holds one number of a version. */
function partOf({ name, value }: CDefine, text: string): readonly PartMacro[] {
  const macro = versionMacro(name);
  const literal = literalOf(value, text);
  if (!macro?.part || !literal || !isInteger(literal)) return [];
  const slot = slotOf(name, literal, { ecosystem: 'integer' });
  return [{ slot, word: macro.part, group: macro.group }];
}

function isInteger({ type, text }: CLiteral): boolean {
  return type === 'integer' || (type === 'string' && /^\d+$/.test(text));
}

/** A macro that holds a version whole. */
function wholeOf({ name, value }: CDefine, text: string): readonly FoundSlot[] {
  const macro = versionMacro(name);
  const literal = literalOf(value, text);
  if (!macro || !literal || (macro.part && isInteger(literal))) return [];
  switch (literal.type) {
    case 'numbers':
      return [slotOf(name, literal, { ecosystem: 'free', shape: 'numbers' })];
    case 'dotted':
      return [slotOf(name, literal, { ecosystem: 'free' })];
    case 'integer':
      return macro.isPlain
        ? [slotOf(name, literal, { ecosystem: 'integer', shape: 'packed' })]
        : [];
    case 'string': {
      const version = versionIn(literal);
      const isVersion = version && (macro.isPlain || /\d\.\d/.test(version.text));
      return isVersion ? [slotOf(name, version, { ecosystem: 'free', ...shapeOf(version) })] : [];
    }
  }
}

/** `1_90` is the numbers of a version, as file names have them. */
function shapeOf({ text }: CLiteral): Pick<FoundSlot, 'shape'> {
  return /^\d+(?:_\d+)+$/.test(text) ? { shape: 'numbers' } : {};
}

function slotOf(
  name: string,
  { type, range, text }: CLiteral,
  law: Pick<FoundSlot, 'ecosystem' | 'shape'>,
): FoundSlot {
  return {
    slot: name,
    value: text,
    range,
    writing: type === 'string' ? 'c-string' : 'plain',
    ...law,
  };
}

/** Four numbers are the Windows shape of a version where the file also has that version with three. */
function withTwins(wholes: readonly FoundSlot[]): readonly FoundSlot[] {
  const values = new Set(wholes.map(({ value }) => value));
  return wholes.map((slot) => {
    const [, three = ''] = /^(\d+\.\d+\.\d+)\.\d+$/.exec(slot.value) ?? [];
    return values.has(three) ? { ...slot, shape: 'four-numbers' } : slot;
  });
}

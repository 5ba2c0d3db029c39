import * as fc from 'fast-check';
import { parse, type Name, type Scheme } from '../../../../src/core/scheme';
import type { CharacterSet } from '../../../../src/core/scheme/character-set';
import type { Pattern } from '../../../../src/core/scheme/pattern';

/** Texts of the shape of a scheme's forms; most are legal names, some have values out of bounds. */
export function arbitraryShape(scheme: Scheme): fc.Arbitrary<string> {
  return fc.oneof(...scheme.forms.map((form) => textOf(form.patterns.repairable)));
}

/** Legal names of a scheme. */
export function arbitraryName(scheme: Scheme): fc.Arbitrary<Name> {
  return arbitraryShape(scheme)
    .map((text) => parse(scheme, text).name)
    .filter((name) => name !== undefined);
}

/** Names with some characters lost, doubled, changed or put in, and any text at all. */
export function arbitraryMistake(scheme: Scheme): fc.Arbitrary<string> {
  const character = fc.oneof(
    fc.constantFrom(...'0189.-_ vVaZ项１、\u0000\uD83D'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  const slip = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 2 }),
    insert: fc.array(character, { maxLength: 2 }),
  });
  const spoiled = fc
    .tuple(arbitraryShape(scheme), fc.array(slip, { minLength: 1, maxLength: 3 }))
    .map(([text, slips]) =>
      slips.reduce((spoilt, { at, remove, insert }) => {
        const position = at % (spoilt.length + 1);
        return spoilt.slice(0, position) + insert.join('') + spoilt.slice(position + remove);
      }, text),
    );
  return fc.oneof(
    { weight: 4, arbitrary: spoiled },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  );
}

function textOf(pattern: Pattern): fc.Arbitrary<string> {
  switch (pattern.type) {
    case 'text':
      return fc.constant(pattern.text);
    case 'set':
      return fc
        .array(fc.constantFrom(...charactersOf(pattern.set)), {
          minLength: pattern.min,
          maxLength: Math.min(pattern.max, pattern.min + 3),
        })
        .map((characters) => characters.join(''));
    case 'sequence':
      return fc.tuple(...pattern.parts.map(textOf)).map((parts) => parts.join(''));
    case 'alternatives':
      return fc.oneof(...pattern.parts.map(textOf));
    case 'optional':
      return fc.oneof(fc.constant(''), textOf(pattern.of));
    case 'choice':
      return fc.constantFrom(...pattern.alternatives);
    case 'capture':
    case 'rewrite':
      return textOf(pattern.of);
  }
}

function charactersOf(set: CharacterSet): readonly string[] {
  const ascii = [...set.ascii.keys()]
    .filter((code) => set.ascii[code] === 1)
    .map((code) => String.fromCharCode(code));
  return [...ascii, ...(set.han || set.letter ? ['项', '目', '𠀀'] : []), ...set.others];
}

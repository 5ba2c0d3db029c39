import { assignParts, type PartMacro } from '../c/split-version';
import { searchOf, type Candidate } from '../candidates';
import { rubyLexis } from '../script/ruby';
import { endsLiteral } from '../script/ruby-specification';
import { isAssignment, stringCandidate } from '../script/statements';
import { readScript, type ScriptToken } from '../script/tokens';
import type { FoundSlot, ManifestKind } from '../types';

/**
 * The `version.rb` of a Ruby library: `VERSION = "1.2.3"`, or numbers in constants `MAJOR`, `MINOR`, `TINY` or
 * `PATCH`. Where a constant beside these holds a stage of prereleases, the numbers alone are not the version,
 * and none of them is a slot.
 *
 * Governing source: https://guides.rubygems.org/patterns/
 */
export const rubyVersion: ManifestKind = {
  id: 'ruby-version',
  files: ['lib/version.rb', 'lib/*/version.rb', 'lib/*/*/version.rb', 'lib/*/*/*/version.rb'],
  namedFiles: ['*version*.rb', '*VERSION*.rb'],
  largest: 512 * 1024,
  find: (text) => {
    const tokens = readScript(text, rubyLexis);
    const constants = tokens.flatMap((_, at) => constantAt(tokens, at));
    const strings = constants.flatMap(({ name, value }) => {
      const isWhole = name === 'VERSION' || name === 'STRING';
      const candidate = isWhole && stringCandidate(name, value, text, { ecosystem: 'ruby' });
      return candidate ? [candidate] : [];
    });
    return searchOf([...strings, ...partsOf(constants)]);
  },
};

interface Constant {
  readonly name: string;
  readonly value: ScriptToken;
}

/** A constant that is one literal: `NAME = "…"`, `Foo::NAME = 1`. */
function constantAt(tokens: readonly ScriptToken[], at: number): readonly Constant[] {
  const [token, value] = [tokens[at], tokens[at + 2]];
  if (token?.type !== 'name' || !/^[A-Z]/.test(token.text) || tokens[at - 1]?.text === '.')
    return [];
  if (value === undefined || !isAssignment(tokens, at + 1) || !endsLiteral(tokens, at + 3))
    return [];
  return [{ name: token.text, value }];
}

const group = 'version';

const stages: readonly string[] = ['PRE', 'PRERELEASE', 'BUILD', 'SUFFIX'];

function partsOf(constants: readonly Constant[]): readonly Candidate[] {
  const hasStage = constants.some(
    ({ name, value }) => stages.includes(name) && value.string !== undefined,
  );
  if (hasStage) return [];
  const macros = constants.flatMap(({ name, value }): readonly PartMacro[] => {
    const isNumber = value.type === 'number' && /^\d+$/.test(value.text);
    return isNumber && partNames.includes(name)
      ? [{ slot: numberSlot(name, value), word: name, group, isBare: false }]
      : [];
  });
  return assignParts(macros).map((found) => ({ slot: found.slot, range: found.range, found }));
}

const partNames: readonly string[] = ['MAJOR', 'MINOR', 'TINY', 'PATCH', 'TEENY', 'BUILD'];

function numberSlot(slot: string, { start, end, text }: ScriptToken): FoundSlot {
  const range = { offset: start, length: end - start };
  return { slot, value: text, range, ecosystem: 'integer', writing: 'plain' };
}

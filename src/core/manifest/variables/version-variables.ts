import type { EcosystemId } from '../../ecosystem/types';
import { versionMacro, type VersionMacro } from '../c/macro-name';
import type { CLiteral } from '../c/literal';
import { assignParts, isOneNumber, type PartMacro } from '../c/split-version';
import { versionIn } from '../c/version-in-string';
import type { FoundSlot, Writing } from '../types';

/** A macro or variable that is given a literal. */
export interface Variable {
  readonly name: string;
  readonly literal: CLiteral;
  /** How a value must be written in place of the literal. */
  readonly writing: Writing;
}

/** What the variables of a language are held to. */
export interface VariableLaw {
  /** Of one that holds a version whole, and nothing but numbers with dots; `free` when absent. */
  readonly dotted?: EcosystemId;
  /** Whether a name is that of the project's own version; any is when absent. */
  readonly isOwn?: ((macro: VersionMacro, name: string) => boolean) | undefined;
  /** Whether a variable of any name is the version, since what tells it is made of nothing else. */
  readonly isTold?: (name: string) => boolean;
}

/**
 * The slots among the variables of a file, by their names: versions as a string, as numbers with commas, as a
 * packed integer, or split over several. Parts of split versions come first.
 */
export function versionVariables(
  variables: readonly Variable[],
  law: VariableLaw = {},
): readonly FoundSlot[] {
  const named = variables.flatMap((variable) => {
    const macro = versionMacro(variable.name);
    const isOwn = macro && (law.isOwn?.(macro, variable.name) ?? true);
    if (isOwn) return [{ ...variable, macro }];
    const isTold = law.isTold?.(variable.name) ?? false;
    return isTold ? [{ ...variable, macro: toldMacro(variable.name) }] : [];
  });
  const parts = assignParts(named.flatMap(partOf));
  const wholes = named.flatMap((variable) => wholeOf(variable, law));
  return [...parts, ...withTwins(wholes)];
}

/** A name that says nothing about the version which it holds. */
function toldMacro(name: string): VersionMacro {
  return { group: name, owner: [], isPlain: false };
}

interface NamedVariable extends Variable {
  readonly macro: VersionMacro;
}

/** A variable that holds one number of a version. */
function partOf(variable: NamedVariable): readonly PartMacro[] {
  const { macro, literal } = variable;
  if (!macro.part || !isInteger(literal)) return [];
  const slot = slotOf(variable, literal, { ecosystem: 'integer' });
  return [{ slot, word: macro.part, group: macro.group, isBare: macro.isBare === true }];
}

function isInteger({ type, text }: CLiteral): boolean {
  return type === 'integer' || (type === 'string' && /^\d+$/.test(text));
}

/** A variable that holds a version whole. */
function wholeOf(variable: NamedVariable, { dotted = 'free' }: VariableLaw): readonly FoundSlot[] {
  const { macro, literal } = variable;
  if (macro.isBare || (macro.part && (isInteger(literal) || isOneNumber(macro.part)))) return [];
  switch (literal.type) {
    case 'numbers':
      return [slotOf(variable, literal, { ecosystem: 'free', shape: 'numbers' })];
    case 'dotted':
      return [slotOf(variable, literal, { ecosystem: dotted })];
    case 'integer':
      return macro.isPlain && Number(literal.text) !== 0
        ? [slotOf(variable, literal, { ecosystem: 'integer', shape: 'packed' })]
        : [];
    case 'string': {
      const version = versionIn(literal);
      if (!version || !(macro.isPlain || /\d\.\d/.test(version.text))) return [];
      const ecosystem = /^\d+(?:\.\d+)+$/.test(version.text) ? dotted : 'free';
      return [slotOf(variable, version, { ecosystem, ...shapeOf(version) })];
    }
  }
}

/** `1_90` and `1, 90` are the numbers of a version, as file names and resources have them. */
function shapeOf({ text }: CLiteral): Pick<FoundSlot, 'shape'> {
  return /^\d+(?:_\d+)+$/.test(text) || /^\d+(?:[ \t]*,[ \t]*\d+)+$/.test(text)
    ? { shape: 'numbers' }
    : {};
}

function slotOf(
  { name, writing }: Variable,
  { range, text }: CLiteral,
  law: Pick<FoundSlot, 'ecosystem' | 'shape'>,
): FoundSlot {
  return { slot: name, value: text, range, writing, ...law };
}

/**
 * Four numbers are the Windows shape of a version where the file also has that version with three, and the
 * digits of a packed integer are packed in a string too.
 */
function withTwins(wholes: readonly FoundSlot[]): readonly FoundSlot[] {
  const values = new Set(wholes.map(({ value }) => value));
  const packed = new Set(wholes.flatMap(({ shape, value }) => (shape === 'packed' ? value : [])));
  return wholes.map((slot) => {
    if (packed.has(slot.value)) return { ...slot, ecosystem: 'integer', shape: 'packed' };
    const [, three = ''] = /^(\d+\.\d+\.\d+)\.\d+$/.exec(slot.value) ?? [];
    return values.has(three) ? { ...slot, shape: 'four-numbers' } : slot;
  });
}

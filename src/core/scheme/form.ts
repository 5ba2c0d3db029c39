import type { Message } from '../text/message';
import type { FormData } from './data';
import type { FieldRule } from './fields';
import type { Awaited } from './awaited';
import { patternOf, type PatternMode } from './form-pattern';
import { createMatcher, type Matcher } from './match';
import { lackingOf, type Lacking } from './missing-field';
import { holdsBeyondAscii, holdsSpace, type Pattern } from './pattern';
import type { Program } from './instructions';
import { buildProgram } from './program';
import type { TemplateNode } from './template';
import { wrappedMatcher } from './wrapped-matcher';

/** One way to write a name of a scheme, ready to be matched. */
export interface Form {
  readonly id: string;
  readonly data: FormData;
  readonly nodes: readonly TemplateNode[];
  /** In the order written; the index is the capture's. */
  readonly fields: readonly FormField[];
  readonly fieldsById: ReadonlyMap<string, FormField>;
  /** Those whose values can be wrong although the strict shape is right. */
  readonly checkedFields: readonly FormField[];
  /** Fields between whose texts a character of two UTF-16 units could be split. */
  readonly fieldsBeyondAscii: readonly FormField[];
  /** Fields that the form fixes without writing them, with their values. */
  readonly constants: readonly (readonly [string, string])[];
  /** The alternatives of each `(a|b)`, in the order written. */
  readonly choices: readonly (readonly string[])[];
  readonly printsSpace: boolean;
  /** A text that stands in every name of the form; empty where there is none. */
  readonly landmark: string;
  readonly patterns: Readonly<Record<PatternMode, Pattern>>;
  readonly strict: Pick<Matcher, 'match'>;
  /** Made when first needed, since most names are right. */
  readonly loose: () => Matcher;
  /** The loose matcher that takes only known words; absent where no field is a word. */
  readonly known: (() => Matcher) | undefined;
  readonly repairProgram: () => Program;
  /** The ways in which a name of the form can lack a part. */
  readonly lacking: () => readonly Lacking[];
  /**
   * Fields of one name for each set of fields that names have, as bits. V8 forgets the layout of objects that
   * nobody holds, and to work it out anew takes longer than to read a name.
   */
  readonly samples: Map<number, unknown>;
  /** Descriptions made so far of what the loose matcher awaited. */
  readonly expectations: WeakMap<readonly Awaited[], Expectation>;
}

/** What a form awaits at a place, described to a person. */
export interface Expectation {
  readonly expected: Message;
  /** Whether the name could also end there. */
  readonly isComplete: boolean;
}

export interface FormField {
  /** Which capture of the form it is. */
  readonly index: number;
  readonly field: string;
  readonly rule: FieldRule;
  readonly readNested: FieldRule['readNested'];
  /** Whether a name of the form may lack it. */
  readonly optional: boolean;
}

export function createForm(parts: {
  readonly id: string;
  readonly data: FormData;
  readonly nodes: readonly TemplateNode[];
  readonly rules: readonly FieldRule[];
}): Form {
  const { id, data, nodes, rules } = parts;
  const choices = choicesOf(nodes);
  const optional = optionalFields(nodes);
  const fields = rules.map((rule, index) => ({
    index,
    field: rule.field,
    rule,
    readNested: rule.readNested,
    optional: optional.has(rule.field),
  }));
  const patterns = {
    strict: patternOf(nodes, rules, 'strict'),
    loose: patternOf(nodes, rules, 'loose'),
    known: patternOf(nodes, rules, 'known'),
    repairable: patternOf(nodes, rules, 'repairable'),
  };
  const options = { captureCount: rules.length, choiceCount: choices.length };
  return {
    id,
    data,
    nodes,
    fields,
    fieldsById: new Map(fields.map((each) => [each.field, each])),
    fieldsBeyondAscii: fields.filter(({ rule }) => holdsBeyondAscii(rule.loose)),
    checkedFields: fields.filter(({ rule }) => !rule.strictIsEnough),
    constants: Object.entries(data.constants ?? {}),
    choices,
    printsSpace: holdsSpace(patterns.strict),
    landmark: landmarkOf(nodes),
    patterns,
    strict:
      wrappedMatcher(nodes, rules) ??
      createMatcher(buildProgram(patterns.strict, { ...options, runs: true })),
    loose: once(() => createMatcher(buildProgram(patterns.loose, { ...options, runs: true }))),
    known: rules.some(({ known }) => known)
      ? once(() => createMatcher(buildProgram(patterns.known, { ...options, runs: true })))
      : undefined,
    repairProgram: once(() => buildProgram(patterns.repairable, { ...options, runs: false })),
    samples: new Map(),
    lacking: once(() => lackingOf(nodes, rules)),
    expectations: new WeakMap(),
  };
}

/** The longest text of the template outside of groups. */
function landmarkOf(nodes: readonly TemplateNode[]): string {
  const texts = nodes.map((node) => (node.type === 'literal' ? node.text : ''));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function choicesOf(nodes: readonly TemplateNode[]): (readonly string[])[] {
  return nodes.flatMap((node) =>
    node.type === 'choice'
      ? [node.alternatives]
      : node.type === 'group'
        ? choicesOf(node.nodes)
        : [],
  );
}

function optionalFields(nodes: readonly TemplateNode[], inGroup = false): Set<string> {
  const found = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'field' && inGroup) found.add(node.field);
    if (node.type === 'group')
      for (const field of optionalFields(node.nodes, true)) found.add(field);
  }
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

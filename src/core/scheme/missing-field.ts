import { message } from '../text/message';
import { isInsidePair } from './character-set';
import * as texts from './diagnose-texts';
import type { FieldRule } from './fields';
import { patternOf } from './form-pattern';
import { createMatcher, type Matcher } from './match';
import type { Problem } from './name';
import { alternatives, withoutMemory, type Pattern } from './pattern';
import { buildProgram } from './program';
import { kindOf } from './repair/characters';
import type { TemplateNode } from './template';

/** Reads names that lack fields of a form and are right otherwise; what stands before them is the first capture. */
export interface Lacking {
  readonly fields: readonly FieldRule[];
  /** Whether the name ends before the fields. */
  readonly isEnd: boolean;
  readonly matcher: () => Matcher;
}

/**
 * Which whole part a text lacks, where the rest of it is right: one field inside, or all from somewhere to the
 * end. Undefined where that cannot be told.
 */
export function missingField(
  { forms }: { readonly forms: readonly { readonly lacking: () => readonly Lacking[] }[] },
  text: string,
): Problem | undefined {
  const found = forms.flatMap(({ lacking }) =>
    lacking().flatMap(({ fields, isEnd, matcher }) => {
      const slots = matcher().match(text);
      const offset = slots?.[1] ?? 0;
      return slots && !isInsidePair(text, offset) ? [{ fields, isEnd, offset }] : [];
    }),
  );
  const inside = found.filter(({ isEnd }) => !isEnd);
  const free = inside.filter(({ fields }) => fields[0]?.data.type === 'text');
  const [first, ...others] = free.length > 0 ? free : inside.slice(-1);
  if (first) {
    const fields = [first, ...others].flatMap((each) => each.fields.map(({ title }) => title));
    const distinct = [...new Set(fields)];
    const reason = distinct.length === 1 ? texts.missingField : texts.missingOneOf;
    return problem(first.offset, message(reason, { field: distinct[0] ?? '', fields: distinct }));
  }
  const [end, ...ends] = found;
  if (!end || ends.length > 0) return undefined;
  const fields = end.fields.map(({ title }) => title);
  return problem(end.offset, message(texts.endsBefore, { fields }));
}

function problem(offset: number, reason: Problem['message']): Problem {
  return { code: 'syntax', severity: 'error', offset, length: 0, message: reason };
}

type FieldNode = Extract<TemplateNode, { type: 'field' }>;

/** The ways in which a name of a form can lack a part. */
export function lackingOf(
  nodes: readonly TemplateNode[],
  rules: readonly FieldRule[],
): readonly Lacking[] {
  const ruleOf = ({ field }: FieldNode): FieldRule[] =>
    rules.filter((rule) => rule.field === field);
  const required = nodes.flatMap((node, at) => (node.type === 'field' ? [{ node, at }] : []));
  const one = required.flatMap(({ node, at }): Lacking[] => {
    const isAlone = [nodes[at - 1], nodes[at + 1]].every((near) => near?.type !== 'field');
    const matcher = once(() => matcherOf(withoutField(nodes, at), rules));
    return isAlone && required.length > 1 ? [{ fields: ruleOf(node), isEnd: false, matcher }] : [];
  });
  const rest = required.slice(1).map(({ at }): Lacking => {
    const later = required.filter((other) => other.at >= at);
    const before = nodes.slice(0, nodes[at - 1]?.type === 'literal' ? at - 1 : at);
    const matcher = once(() => matcherOf([[before, []]], rules));
    return { fields: later.flatMap((other) => ruleOf(other.node)), isEnd: true, matcher };
  });
  return [...one, ...rest];
}

type Halves = readonly [before: readonly TemplateNode[], after: readonly TemplateNode[]];

/** The template without a field: alone, with the separator behind it, or with the one before it. */
function withoutField(nodes: readonly TemplateNode[], at: number): readonly Halves[] {
  const isOptional = (node: TemplateNode | undefined): boolean => node?.type === 'group';
  let [start, end] = [at - 1, at + 1];
  while (isOptional(nodes[start])) start--;
  while (isOptional(nodes[end])) end++;
  const halves: Halves[] = [[nodes.slice(0, at), nodes.slice(at + 1)]];
  if (isSeparator(nodes[end])) halves.push([nodes.slice(0, at), nodes.slice(end + 1)]);
  if (isSeparator(nodes[start])) halves.push([nodes.slice(0, start), nodes.slice(at + 1)]);
  return halves;
}

/** Whether a text of the template only parts fields; a label with letters says which field it belongs to. */
function isSeparator(node: TemplateNode | undefined): boolean {
  return node?.type === 'literal' && [...node.text].every((sign) => kindOf(sign) === 'separator');
}

function matcherOf(halves: readonly Halves[], rules: readonly FieldRule[]): Matcher {
  const patternOfHalf = (half: readonly TemplateNode[]): Pattern =>
    withoutMemory(patternOf(half, rules, 'strict'));
  const ways = halves.map(([before, after]): Pattern => ({
    type: 'sequence',
    parts: [{ type: 'capture', index: 0, of: patternOfHalf(before) }, patternOfHalf(after)],
  }));
  const options = { captureCount: 1, choiceCount: 0, runs: true };
  return createMatcher(buildProgram(alternatives(...ways), options));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

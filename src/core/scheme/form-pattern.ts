import type { FieldRule } from './fields';
import { literal, type Pattern } from './pattern';
import { missingText } from './repair/missing-text';
import type { TemplateNode } from './template';

/**
 * The languages that a form has: its names, those with the usual mistakes, of these the ones without unknown
 * words, and what a repair may write.
 */
export type PatternMode = 'strict' | 'loose' | 'known' | 'repairable';

/** A text of the template that is this long may be missing as a whole; of a shorter one each character. */
const shortestLabel = 3;

/** The language of a form in one mode: its template with the patterns of the fields in it. */
export function patternOf(
  nodes: readonly TemplateNode[],
  rules: readonly FieldRule[],
  mode: PatternMode,
): Pattern {
  const foldCase = mode === 'loose' || mode === 'known';
  let choice = 0;
  const convertAll = (list: readonly TemplateNode[], after: TemplateNode | undefined): Pattern[] =>
    list.map((node, index) => convert(node, list[index + 1] ?? after));
  const convert = (node: TemplateNode, after: TemplateNode | undefined): Pattern => {
    switch (node.type) {
      case 'literal':
        return mode === 'repairable' && node.text.length >= shortestLabel
          ? { type: 'rewrite', of: literal(node.text), rewrite: missingText(node.text) }
          : { type: 'text', text: node.text, foldCase };
      case 'choice':
        return { type: 'choice', index: choice++, alternatives: node.alternatives, foldCase };
      case 'group':
        return {
          type: 'optional',
          of: { type: 'sequence', parts: convertAll(node.nodes, after) },
          lazy: beginsLazily(node.nodes, rules),
        };
      case 'field': {
        const index = rules.findIndex((rule) => rule.field === node.field);
        const of = fieldPattern(rules[index] as FieldRule, mode, after?.type === 'field');
        return { type: 'capture', index, of };
      }
    }
  };
  return { type: 'sequence', parts: convertAll(nodes, undefined) };
}

function fieldPattern(rule: FieldRule, mode: PatternMode, isBeforeField: boolean): Pattern {
  if (mode === 'strict' || mode === 'repairable') return rule[mode];
  if (isBeforeField && rule.looseOfWidth) return rule.looseOfWidth;
  return mode === 'known' ? (rule.known ?? rule.loose) : rule.loose;
}

/** A group whose first field takes as little as it can takes nothing where that is enough. */
function beginsLazily(nodes: readonly TemplateNode[], rules: readonly FieldRule[]): boolean {
  const [first] = nodes;
  const rule = first?.type === 'field' && rules.find(({ field }) => field === first.field);
  return rule ? rule.data.type === 'text' && rule.data.lazy === true : false;
}

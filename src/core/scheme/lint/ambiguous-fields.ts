import { message } from '../../text/message';
import type { Form } from '../form';
import { literal, sequence, type Pattern } from '../pattern';
import type { Scheme, SchemeProblem } from '../scheme';
import type { TemplateNode } from '../template';
import { commonText, textOfTwoSplits } from './languages';
import { templatePath } from './template-path';
import * as texts from './texts';

/** Where a name can be parted into fields in more than one way, so that the template alone does not tell them apart. */
export function ambiguousFields({ data, forms }: Scheme): readonly SchemeProblem[] {
  return forms.flatMap((form, index) => {
    const path = templatePath(data, index);
    return neighbours(form.nodes).flatMap(({ first, between, second, mayEnd }) => {
      const problem = ambiguity(form, first, between, second, mayEnd);
      if (!problem) return [];
      const range = { offset: first.offset, length: first.length };
      return [
        {
          severity: 'warning' as const,
          path,
          ...(form.data.tokens ? {} : { range }),
          message: problem,
        },
      ];
    });
  });
}

function ambiguity(
  form: Form,
  first: FieldNode,
  between: string,
  second: FieldNode,
  mayEnd: boolean,
) {
  if (saysWhereItEnds(form, first.field)) return undefined;
  const before = strictOf(form, first.field);
  const after = strictOf(form, second.field);
  if (!before || !after) return undefined;
  const rest: Pattern = between === '' ? after : sequence(literal(between), after);
  const example =
    textOfTwoSplits(before, rest) ??
    (mayEnd ? commonText(before, sequence(before, rest)) : undefined);
  if (example === undefined) return undefined;
  const parameters = { first: `{${first.field}}`, second: `{${second.field}}`, between, example };
  return message(between === '' ? texts.ambiguousNeighbours : texts.swallowedText, parameters);
}

/** A lazy text ends as soon as the rest can begin: whoever wrote so has thought of it. */
function saysWhereItEnds(form: Form, field: string): boolean {
  const data = form.fields.find((each) => each.field === field)?.rule.data;
  return data?.type === 'text' && data.lazy === true;
}

function strictOf(form: Form, field: string): Pattern | undefined {
  return form.fields.find((each) => each.field === field)?.rule.strict;
}

type FieldNode = Extract<TemplateNode, { type: 'field' }>;

interface Neighbours {
  readonly first: FieldNode;
  /** The text that stands between them. */
  readonly between: string;
  readonly second: FieldNode;
  /** Whether the name may end behind the first. */
  readonly mayEnd: boolean;
}

/** Each field of a template with those that may follow it next, and the text between. */
function neighbours(nodes: readonly TemplateNode[]): readonly Neighbours[] {
  const found: Neighbours[] = [];
  /** @param after what follows behind these nodes */
  const visit = (list: readonly TemplateNode[], after: readonly TemplateNode[]): void => {
    list.forEach((node, index) => {
      const rest = [...list.slice(index + 1), ...after];
      if (node.type === 'group') visit(node.nodes, rest);
      if (node.type !== 'field') return;
      const next = nextFields(rest, '');
      const mayEnd = next.some(({ field }) => field === undefined);
      for (const { between, field } of next)
        if (field) found.push({ first: node, between, second: field, mayEnd });
    });
  };
  visit(nodes, []);
  return found;
}

interface NextField {
  readonly between: string;
  /** Undefined for the end of the name. */
  readonly field: FieldNode | undefined;
}

/** So many ways of what may follow a field are looked at. */
const mostWays = 12;

function nextFields(nodes: readonly TemplateNode[], between: string): readonly NextField[] {
  const [node, ...rest] = nodes;
  if (!node) return between === '' ? [{ between, field: undefined }] : [];
  switch (node.type) {
    case 'field':
      return [{ between, field: node }];
    case 'literal':
      return nextFields(rest, between + node.text);
    case 'choice':
      return node.alternatives
        .flatMap((text) => nextFields(rest, between + text))
        .slice(0, mostWays);
    case 'group':
      return [...nextFields([...node.nodes, ...rest], between), ...nextFields(rest, between)].slice(
        0,
        mostWays,
      );
  }
}

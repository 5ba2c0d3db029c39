import type { FieldData } from './field-data';
import { startValue } from './fields/advance';
import type { Form } from './form';
import { format } from './format';
import { initialName } from './initial-name';
import { parse } from './parse';
import type { Scheme } from './scheme';
import { fieldsOfTemplate, type TemplateNode } from './template';
import type { Day } from '../text/day';

/** How the line of a scheme's names is written by itself, such as `{major}.{minor}`. */
export interface LineTemplate {
  /** In the syntax of `FormData`. */
  readonly template: string;
  readonly fields: Readonly<Record<string, FieldData>>;
}

/**
 * The start of a scheme's first form through the last field of its line that the form writes. Undefined where the
 * form does not begin with these fields, or writes one of them only sometimes.
 *
 * @param line the fields that make a line, see `lineFields`
 */
export function lineTemplateOf(
  { forms, data }: Scheme,
  line: readonly string[],
): LineTemplate | undefined {
  const nodes = forms[0]?.nodes ?? [];
  const wanted = fieldsOfTemplate(nodes).flatMap(({ field }) =>
    line.includes(field) ? field : [],
  );
  const end = nodes.findLastIndex((node) => node.type === 'field' && line.includes(node.field));
  const leading = nodes.slice(0, end + 1).filter(({ type }) => type !== 'group');
  const written = leading.flatMap((node) => (node.type === 'field' ? [node.field] : []));
  if (written.length === 0 || written.join() !== wanted.join()) return undefined;
  const fields = Object.fromEntries(
    written.flatMap((field) => {
      const found = data.fields[field];
      return found ? [[field, found] as const] : [];
    }),
  );
  return { template: leading.map(write).join(''), fields };
}

function write(node: TemplateNode): string {
  switch (node.type) {
    case 'literal':
      return node.text.replace(/[\\{}[\]()|]/g, '\\$&');
    case 'field':
      return `{${node.field}${node.token === undefined ? '' : `:${node.token}`}}`;
    case 'choice':
      return `(${node.alternatives.join('|')})`;
    case 'group':
      return '';
  }
}

/** Any day will do: a date that a name begins with does not tell lines apart. */
const someDay = '2000-01-01' as Day;

/**
 * The name that stands for a line among the names of its scheme: `1.2.0` for the line `1.2`. What the line does not
 * say is as in the name that a series begins with, else each field's start value. Undefined where that makes no
 * legal name.
 *
 * @param line text of a field of the line
 */
export function nameOfLine(
  scheme: Scheme,
  line: (field: string) => string | undefined,
): string | undefined {
  const [form] = scheme.forms;
  if (!form) return undefined;
  const initial = initialName(scheme, someDay);
  const first = initial === undefined ? undefined : parse(scheme, initial).name;
  const values = new Map(form.fields.map(({ field }) => [field, line(field)]));
  for (const node of form.nodes) {
    if (node.type !== 'field' || values.get(node.field) !== undefined) continue;
    values.set(node.field, first?.fields[node.field]?.text ?? startOf(form, node.field));
  }
  const given = [...values].filter((entry): entry is [string, string] => entry[1] !== undefined);
  const written = format(scheme, Object.fromEntries(given), { form: form.id });
  return written.ok ? written.value : undefined;
}

function startOf({ fields }: Form, field: string): string | undefined {
  const rule = fields.find((each) => each.field === field)?.rule;
  const start = rule && startValue(rule);
  return start?.ok ? start.text : undefined;
}

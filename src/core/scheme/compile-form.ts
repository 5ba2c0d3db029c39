import type { Text } from '../text/language';
import { message } from '../text/message';
import { checkField } from './check-field';
import type { CompileLog } from './compile-log';
import * as texts from './compile-texts';
import type { FieldData, FormData, SchemeData } from './data';
import { fieldRule, type FieldRule } from './fields';
import { nestedRule } from './fields/nested';
import { createForm, type Form } from './form';
import type { NestedSchemes } from './nested-schemes';
import { mergePatch } from './options';
import { patternSize } from './pattern';
import type { Scheme } from './scheme';
import type { Path } from './shape';
import { expandTokens } from './tokens';
import { fieldsOfTemplate, readTemplate, type TemplateNode } from './template';

/** What the forms of one scheme are made with. */
export interface FormContext {
  readonly data: SchemeData;
  /** The values of the scheme's options. */
  readonly options: ReadonlyMap<string, string>;
  readonly nested: NestedSchemes;
  readonly log: CompileLog;
}

/** The id of a form, its place in the list where it has none. */
export function formId(form: string | FormData, index: number): string {
  return (typeof form === 'string' ? undefined : form.id) ?? String(index);
}

type FieldNode = Extract<TemplateNode, { type: 'field' }>;

/**
 * Makes a form ready for use; undefined when something was reported.
 *
 * @param key where the form stands in the scheme
 */
export function compileForm(
  form: string | FormData,
  index: number,
  context: FormContext,
  key: 'forms' | 'otherReadings' = 'forms',
): Form | undefined {
  const given: FormData = typeof form === 'string' ? { template: form } : form;
  const path = typeof form === 'string' ? [key, index] : [key, index, 'template'];
  const template = given.tokens
    ? expandTokens(given.template, given.tokens, context.options)
    : given.template;
  const reading = readTemplate(template);
  if (!reading.ok) {
    const { offset, length, message: reason } = reading.problem;
    context.log.report(path, reason, { offset, length });
    return undefined;
  }
  const { nodes } = reading;
  const hasRoom = context.log.takeRoom(template.length, path);
  const rules = hasRoom ? rulesOf(given, nodes, path, context) : undefined;
  return (
    rules && createForm({ id: formId(form, index), data: { ...given, template }, nodes, rules })
  );
}

/** The rule of each field of a form, in the order written; undefined when one is wrong. */
function rulesOf(
  form: FormData,
  nodes: readonly TemplateNode[],
  path: Path,
  context: FormContext,
): readonly FieldRule[] | undefined {
  const fields = fieldsOfTemplate(nodes);
  if (fields.length === 0) context.log.report(path, message(texts.noField));
  const seen = new Set<string>();
  const rules = fields.flatMap((node) => {
    const rule = seen.has(node.field) ? undefined : ruleOf(form, node, path, context);
    if (seen.has(node.field))
      context.log.report(path, message(texts.fieldTwice, { field: node.field }), rangeOf(node));
    seen.add(node.field);
    return rule ? [rule] : [];
  });
  return rules.length === fields.length && rules.length > 0 ? rules : undefined;
}

function ruleOf(
  form: FormData,
  node: FieldNode,
  path: Path,
  context: FormContext,
): FieldRule | undefined {
  const { field } = node;
  const data = fieldData(form, node, context);
  if (!data) {
    const fields = Object.keys(context.data.fields);
    context.log.report(path, message(texts.unknownField, { field, fields }), rangeOf(node));
    return undefined;
  }
  if (form.constants && Object.hasOwn(form.constants, field)) {
    context.log.report(path, message(texts.fieldFixed, { field }), rangeOf(node));
    return undefined;
  }
  const wrong = checkField(data, path);
  context.log.add(wrong);
  if (wrong.length > 0) return undefined;
  const inner = data.type === 'scheme' ? nestedScheme(data.scheme, node, path, context) : undefined;
  if (data.type === 'scheme') {
    if (!inner || !context.log.takeRoom(inner.size, path)) return undefined;
    context.log.nested.set(field, inner);
    return nestedRule(field, data.title ?? inner.data.title, data, inner);
  }
  const title: Text = data.title ?? { en: field, 'zh-cn': field };
  const rule = fieldRule(field, title, data);
  return context.log.takeRoom(sizeOf(rule), path) ? rule : undefined;
}

function fieldData(
  form: FormData,
  { field, token }: FieldNode,
  { data, nested }: FormContext,
): FieldData | undefined {
  const declared = data.fields[field];
  if (!declared) return nested.has(field) ? { type: 'scheme', scheme: field } : undefined;
  const merged = mergePatch(declared, form.fields?.[field] ?? {}) as FieldData;
  return token !== undefined && merged.type === 'datepart'
    ? ({ ...merged, token } as FieldData)
    : merged;
}

function nestedScheme(
  reference: Parameters<NestedSchemes['get']>[0],
  node: FieldNode,
  path: Path,
  { nested, log }: FormContext,
): Scheme | undefined {
  const found = nested.get(reference);
  if (found.ok) return found.value;
  log.report(path, found.reason, rangeOf(node));
  return undefined;
}

/** The size of a field's largest language. */
function sizeOf({ strict, loose, known, repairable }: FieldRule): number {
  return Math.max(
    ...[strict, loose, known, repairable].map((pattern) => (pattern ? patternSize(pattern) : 0)),
  );
}

function rangeOf({ offset, length }: FieldNode): { offset: number; length: number } {
  return { offset, length };
}

import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { checkReferences } from './check-references';
import { checkFieldShape, checkShape } from './check-shape';
import * as texts from './compile-texts';
import type { FieldData, FormData, SchemeData, SchemeFieldData, SchemeReference } from './data';
import { fieldRule, type FieldRule } from './fields';
import { nestedRule } from './fields/nested';
import { createForm, type Form } from './form';
import { applyOptions, mergePatch, optionValues } from './options';
import { orderOf } from './order';
import type { Scheme, SchemeContext, SchemeProblem } from './scheme';
import { expandTokens } from './tokens';
import { fieldsOfTemplate, readTemplate, type TemplateNode } from './template';

export type { Scheme, SchemeContext, SchemeProblem } from './scheme';

export interface SchemeCompilation {
  /** Absent when a problem is an error. */
  readonly scheme?: Scheme;
  readonly problems: readonly SchemeProblem[];
}

/** Schemes may nest schemes only this deep, so that every one stays quick to match. */
const maxNesting = 4;

/**
 * Makes a scheme ready for use, or says what is wrong with its data.
 *
 * @param data a scheme of the shape that `SchemeData` describes
 */
export function compileScheme(data: SchemeData, context: SchemeContext): SchemeCompilation {
  return compileWithin(data, context, []);
}

/** @param parents ids of the schemes that nest this one */
function compileWithin(
  data: SchemeData,
  context: SchemeContext,
  parents: readonly string[],
): SchemeCompilation {
  const misshapen = checkShape(data);
  return misshapen.length > 0
    ? { problems: misshapen }
    : new SchemeCompiler(data, context, parents).compile();
}

/** A reference taken apart: `{ scheme: 'greek', date: 'MMDD' }` is the id and the options. */
export function readReference(reference: SchemeReference): {
  readonly id: string;
  readonly options: Readonly<Record<string, string>>;
} {
  if (typeof reference === 'string') return { id: reference, options: {} };
  const { scheme, ...options } = reference;
  return {
    id: scheme,
    options: Object.fromEntries(
      Object.entries(options).map(([key, value]) => [key, String(value)]),
    ),
  };
}

class SchemeCompiler {
  private readonly problems: SchemeProblem[] = [];
  private readonly nested = new Map<string, Scheme>();
  private readonly options: ReadonlyMap<string, string>;
  private readonly data: SchemeData;

  constructor(
    original: SchemeData,
    private readonly context: SchemeContext,
    private readonly parents: readonly string[],
  ) {
    this.options = optionValues(original, context.options ?? {});
    this.data = applyOptions(original, this.options);
    this.checkOptions(original);
  }

  compile(): SchemeCompilation {
    this.problems.push(...checkShape(this.data));
    if (this.problems.length > 0) return { problems: this.problems };
    const forms = this.data.forms.flatMap((form, index) => this.compileForm(form, index));
    if (this.data.forms.length === 0) this.report(['forms'], message(texts.noForm));
    const known = this.fieldsInUse(forms);
    this.problems.push(...checkReferences(this.data, known));
    if (this.problems.some(({ severity }) => severity === 'error'))
      return { problems: this.problems };
    const { id, kind } = this.data;
    const scheme: Scheme = {
      id,
      kind,
      data: this.data,
      forms,
      order: orderOf(this.data, forms),
      nested: this.nested,
      printsSpace: forms.some((form) => form.printsSpace),
    };
    return { scheme, problems: this.problems };
  }

  private checkOptions(original: SchemeData): void {
    for (const [option, value] of Object.entries(this.context.options ?? {})) {
      const known = original.options?.[option];
      const options = Object.keys(original.options ?? {});
      if (!known)
        this.report(
          ['options', option],
          message(texts.unknownOption, { option, scheme: original.id, options }),
        );
      else if (!known.pattern && !known.values?.[value]) {
        const values = Object.keys(known.values ?? {});
        this.report(
          ['options', option],
          message(texts.unknownOptionValue, { option, value, values }),
        );
      }
    }
  }

  private compileForm(form: string | FormData, index: number): Form[] {
    const given: FormData = typeof form === 'string' ? { template: form } : form;
    const path = typeof form === 'string' ? ['forms', index] : ['forms', index, 'template'];
    const template = given.tokens
      ? expandTokens(given.template, given.tokens, this.options)
      : given.template;
    const reading = readTemplate(template);
    if (!reading.ok) {
      const { offset, length, message: reason } = reading.problem;
      this.report(path, reason, { offset, length });
      return [];
    }
    const rules = this.formRules(given, reading.nodes, path);
    if (!rules) return [];
    return [
      createForm({
        id: given.id ?? String(index),
        data: { ...given, template },
        nodes: reading.nodes,
        rules,
      }),
    ];
  }

  /** The rule of each field of a form, in the order written; undefined when one is wrong. */
  private formRules(
    form: FormData,
    nodes: readonly TemplateNode[],
    path: readonly (string | number)[],
  ): FieldRule[] | undefined {
    const rules: FieldRule[] = [];
    const fields = fieldsOfTemplate(nodes);
    if (fields.length === 0) this.report(path, message(texts.noField));
    for (const [index, { field, token, offset, length }] of fields.entries()) {
      const range = { offset, length };
      if (fields.findIndex((other) => other.field === field) !== index) {
        this.report(path, message(texts.fieldTwice, { field }), range);
        continue;
      }
      const data = this.fieldData(form, field, token);
      if (!data) {
        const declared = Object.keys(this.data.fields);
        this.report(path, message(texts.unknownField, { field, fields: declared }), range);
        continue;
      }
      const misshapen = checkFieldShape(data, path);
      this.problems.push(...misshapen);
      const rule = misshapen.length > 0 ? undefined : this.ruleOf(field, data, path, range);
      if (rule) rules.push(rule);
    }
    return rules.length === fields.length && rules.length > 0 ? rules : undefined;
  }

  private fieldData(
    form: FormData,
    field: string,
    token: string | undefined,
  ): FieldData | undefined {
    const declared = this.data.fields[field];
    if (!declared)
      return this.context.resolve(field) ? { type: 'scheme', scheme: field } : undefined;
    const merged = mergePatch(declared, form.fields?.[field] ?? {}) as FieldData;
    return token !== undefined && merged.type === 'datepart'
      ? ({ ...merged, token } as FieldData)
      : merged;
  }

  private ruleOf(
    field: string,
    data: FieldData,
    path: readonly (string | number)[],
    range: SchemeProblem['range'],
  ): FieldRule | undefined {
    const title: Text = data.title ?? { en: field, 'zh-cn': field };
    if (data.type !== 'scheme') return fieldRule(field, title, data);
    const scheme = this.nestedScheme(field, data, path, range);
    return scheme && nestedRule(field, data.title ?? scheme.data.title, data, scheme);
  }

  private nestedScheme(
    field: string,
    data: SchemeFieldData,
    path: readonly (string | number)[],
    range: SchemeProblem['range'],
  ): Scheme | undefined {
    const known = this.nested.get(field);
    if (known) return known;
    const { id, options } = readReference(data.scheme);
    const parents = [...this.parents, this.data.id];
    const inner = this.context.resolve(id);
    if (!inner || parents.includes(id) || parents.length >= maxNesting) {
      const reason = !inner
        ? texts.unknownScheme
        : parents.includes(id)
          ? texts.nestedCycle
          : texts.nestedTooDeep;
      this.report(path, message(reason, { scheme: id, limit: maxNesting }), range);
      return undefined;
    }
    const compiled = compileWithin(inner, { resolve: this.context.resolve, options }, parents);
    if (!compiled.scheme) {
      const reason = compiled.problems[0]?.message ?? message(texts.unknownScheme, { scheme: id });
      this.report(path, message(texts.nestedBroken, { scheme: id, reason }), range);
    } else this.nested.set(field, compiled.scheme);
    return compiled.scheme;
  }

  private fieldsInUse(forms: readonly Form[]): ReadonlySet<string> {
    const fields = forms.flatMap((form) => [
      ...form.fields.map(({ rule }) => rule.field),
      ...Object.keys(form.data.constants ?? {}),
    ]);
    return new Set(fields);
  }

  private report(
    path: readonly (string | number)[],
    reason: Message,
    range?: SchemeProblem['range'],
  ): void {
    this.problems.push({ severity: 'error', path, message: reason, ...(range && { range }) });
  }
}

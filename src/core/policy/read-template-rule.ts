import type { FieldData, NameKind, SchemeData, SchemeReference } from '../scheme/data';
import { lineTemplateOf, type LineTemplate } from '../scheme/line-template';
import type { Scheme } from '../scheme/scheme';
import { fieldsOfTemplate, readTemplate } from '../scheme/template';
import { lineFields } from '../refs/line-of-name';
import { message } from '../text/message';
import type { PolicyData } from './data';
import { expandTemplate, type ExpandedTemplate } from './expand-template';
import type { Path, PolicyReader, ProblemPlace } from './reader';
import type { SchemePool } from './scheme-pool';
import * as texts from './texts';
import type { NameRule } from './types';

/** What reading the rules of names needs beside the rules. */
export interface NameRuleContext {
  readonly data: PolicyData;
  readonly pool: SchemePool;
  readonly reader: PolicyReader;
}

/** What a template is for. */
export interface TemplateUse {
  /** What its names name. */
  readonly kind: NameKind;
  /** The unit that its rule is about. */
  readonly unit?: string | undefined;
}

/** The rules that a template stands for: one, or one for each unit where it holds `{unit}` and names none. */
export function readTemplateRule(
  template: string,
  { unit: ownUnit, kind }: TemplateUse,
  path: Path,
  context: NameRuleContext,
): Omit<NameRule, 'match'>[] {
  const variables = context.data.variables ?? {};
  const units = Object.keys(context.data.units ?? {});
  const compileFor = (unit: string | undefined): Omit<NameRule, 'match'>[] => {
    const values = { variables, ...(unit !== undefined && { unit }) };
    const { lineAt } = expandTemplate(template, values);
    const line = lineAt && readLine({ unit, kind }, { path, inner: lineAt }, context);
    if (lineAt && !line) return [];
    const expanded = expandTemplate(template, { ...values, ...(line && { line: line.template }) });
    return compileTemplate(template, expanded, { use: { unit, kind }, line }, path, context);
  };
  const { usesUnit } = expandTemplate(template, { variables });
  const isForEach = usesUnit && ownUnit === undefined;
  if (isForEach && units.length === 0) context.reader.error(path, texts.noUnitForTemplate);
  const rules: Omit<NameRule, 'match'>[] = [];
  for (const unit of isForEach ? units : [ownUnit]) {
    if (!hasRoom(path, context)) break;
    rules.push(...compileFor(unit));
  }
  return rules;
}

/** What `{line}` stands for in a template. */
interface LineOfVersions extends LineTemplate {
  /** The scheme of the versions. */
  readonly scheme: Scheme;
}

/** The line of a unit's versions, for branches alone; where there is none, that is reported at `at`. */
function readLine(
  { unit, kind }: TemplateUse,
  at: ProblemPlace,
  { data, pool, reader }: NameRuleContext,
): LineOfVersions | undefined {
  if (kind !== 'branch') {
    reader.report(at, 'error', message(texts.lineOfBranch));
    return undefined;
  }
  const reference = versionOf(unit, data);
  const scheme = reference === undefined ? undefined : pool.compileReference(reference, at.path);
  const line = scheme && lineTemplateOf(scheme, lineFields(scheme));
  if (line) return { ...line, scheme };
  if (scheme) reader.report(at, 'error', message(texts.noLineForTemplate, { scheme: scheme.id }));
  else if (reference === undefined) {
    const what = message(texts.noVersionForTemplate, { field: '{line}' });
    reader.report(at, 'error', what);
  }
  return undefined;
}

/** Far more than any team has; each template with `{unit}` counts for every unit. */
const mostSchemes = 1000;

/** Whether one more scheme may be made; reported where it may not. */
function hasRoom(path: Path, { pool, reader }: NameRuleContext): boolean {
  if (pool.compiled.size < mostSchemes) return true;
  reader.error(path, texts.tooManyTemplates, { limit: mostSchemes });
  return false;
}

function compileTemplate(
  written: string,
  template: ExpandedTemplate,
  { use, line }: { readonly use: TemplateUse; readonly line: LineOfVersions | undefined },
  path: Path,
  context: NameRuleContext,
): Omit<NameRule, 'match'>[] {
  const { unit, kind } = use;
  const { reader, pool } = context;
  for (const { name, ...inner } of template.unknown) {
    reader.report({ path, inner }, 'error', message(texts.unknownVariable, { name }));
  }
  const fields = nestedFields(template, { unit, line }, path, context);
  if (!fields || template.unknown.length > 0) return [];
  const data: SchemeData = {
    id: pool.freeId(baseOfId(Object.values(fields), kind)),
    kind,
    title: { en: written, 'zh-cn': written },
    forms: [template.text],
    fields,
    order: Object.keys(fields),
  };
  const scheme = pool.compileInline(data, (problem) => {
    const inner = problem.range && template.toSource(problem.range);
    reader.report({ path, ...(inner && { inner }) }, problem.severity, problem.message);
  });
  if (!scheme) return [];
  const versionField = versionFieldOf(scheme);
  return [
    {
      scheme,
      ...(unit !== undefined && { unit }),
      ...(versionField !== undefined && { versionField }),
      ...(line && { lineOf: line.scheme }),
    },
  ];
}

/** The nested schemes that a template names; undefined when one is unknown, which is reported. */
function nestedFields(
  template: ExpandedTemplate,
  { unit, line }: { readonly unit: string | undefined; readonly line: LineTemplate | undefined },
  path: Path,
  { data, pool, reader }: NameRuleContext,
): Readonly<Record<string, FieldData>> | undefined {
  const reading = readTemplate(template.text);
  if (!reading.ok) {
    const { message: what, ...stretch } = reading.problem;
    reader.report({ path, inner: template.toSource(stretch) }, 'error', what);
    return undefined;
  }
  const fields: Record<string, FieldData> = {};
  let complete = true;
  for (const { field, offset, length } of fieldsOfTemplate(reading.nodes)) {
    const ofLine = line?.fields[field];
    if (ofLine) {
      fields[field] = ofLine;
      continue;
    }
    const scheme = field === 'version' ? versionOf(unit, data) : pool.resolve(field) && field;
    if (scheme !== undefined) fields[field] = { type: 'scheme', scheme };
    else {
      complete = false;
      const text = field === 'version' ? texts.noVersionForTemplate : texts.unknownField;
      const inner = template.toSource({ offset, length });
      reader.report({ path, inner }, 'error', message(text, { field: `{${field}}` }));
    }
  }
  return complete ? fields : undefined;
}

/** The scheme of a unit's version; without a unit the policy's, or the one that all units share. */
function versionOf(unit: string | undefined, data: PolicyData): SchemeReference | undefined {
  if (unit !== undefined) return data.units?.[unit]?.version ?? data.version;
  if (data.version !== undefined) return data.version;
  const [first, ...others] = Object.values(data.units ?? {}).map(({ version }) => version);
  const shared = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return shared ? first : undefined;
}

/** The field of a scheme that nests the version which its names carry; undefined for none or several. */
export function versionFieldOf(scheme: Scheme): string | undefined {
  const versions = [...scheme.nested].filter(([, { kind }]) => kind === 'version');
  return versions.length === 1 ? versions[0]?.[0] : undefined;
}

/** What the id of a template begins with, which tells what is nested: `semver-tag`. */
function baseOfId(fields: readonly FieldData[], kind: NameKind): string {
  const [only] = fields;
  const reference = fields.length === 1 && only?.type === 'scheme' ? only.scheme : 'name';
  return `${typeof reference === 'string' ? reference : reference.scheme}-${kind}`;
}

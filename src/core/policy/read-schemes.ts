import { compileScheme } from '../scheme/compile';
import { lintScheme } from '../scheme/lint';
import type { SchemeProblem } from '../scheme/scheme';
import type { SchemeData } from '../scheme/data';
import { message } from '../text/message';
import type { PolicyData } from './data';
import { expandTemplate, type ExpandedTemplate } from './expand-template';
import { completeScheme, type OwnScheme } from './own-scheme';
import type { Path, PolicyReader } from './reader';
import * as texts from './texts';

/** The schemes that a policy defines, by id; what is wrong with one is reported where it is written. */
export function readOwnSchemes(
  data: PolicyData,
  catalogue: ReadonlyMap<string, SchemeData>,
  reader: PolicyReader,
): ReadonlyMap<string, SchemeData> {
  const variables = data.variables ?? {};
  const schemes = new Map<string, OwnScheme>();
  for (const [id, own] of Object.entries(data.schemes ?? {})) {
    const path = ['schemes', id];
    if (!/^[a-z][a-z0-9-]*$/.test(id))
      reader.report({ path, key: true }, 'error', message(texts.schemeId, { id }));
    if (catalogue.has(id)) {
      reader.report({ path, key: true }, 'warning', message(texts.shadowedScheme, { id }));
    }
    const scheme = completeScheme(id, own, (template) => expandTemplate(template, { variables }));
    scheme.templates.forEach(({ unknown }, index) => {
      for (const { name, ...inner } of unknown) {
        const at = { path: templatePath(path, scheme, index), inner };
        reader.report(at, 'error', message(texts.unknownVariable, { name }));
      }
    });
    schemes.set(id, scheme);
  }
  const own = new Map([...schemes].map(([id, { data: ownData }]) => [id, ownData] as const));
  const resolve = (id: string): SchemeData | undefined => own.get(id) ?? catalogue.get(id);
  for (const [id, scheme] of schemes) {
    const { scheme: compiled, problems } = compileScheme(scheme.data, { resolve });
    // A form that cannot be read makes its fields look unused, so warnings wait until errors are gone.
    for (const problem of problems) {
      if (!compiled && problem.severity !== 'error') continue;
      reportSchemeProblem(problem, ['schemes', id], scheme.templates, reader);
    }
    for (const problem of compiled ? lintScheme(compiled) : [])
      reportSchemeProblem(problem, ['schemes', id], scheme.templates, reader);
  }
  return own;
}

/** Reports a problem in a scheme's data at its place under `path`, variables in templates undone. */
export function reportSchemeProblem(
  problem: SchemeProblem,
  path: Path,
  templates: readonly ExpandedTemplate[],
  reader: PolicyReader,
): void {
  const [root, index] = problem.path;
  const template = root === 'forms' && typeof index === 'number' ? templates[index] : undefined;
  const inner = problem.range && (template?.toSource(problem.range) ?? problem.range);
  const at = { path: [...path, ...problem.path], ...(inner && { inner }) };
  reader.report(at, problem.severity, problem.message);
}

function templatePath(path: Path, scheme: OwnScheme, index: number): Path {
  const form = scheme.data.forms[index];
  return [...path, 'forms', index, ...(typeof form === 'string' ? [] : ['template'])];
}

import { lintScheme } from '../scheme/lint';
import type { SchemeProblem } from '../scheme/scheme';
import type { SchemeData } from '../scheme/data';
import { message } from '../text/message';
import type { PolicyData } from './data';
import { expandTemplate } from './expand-template';
import { completeScheme, type OwnScheme, type TemplateInScheme } from './own-scheme';
import { checkSchemeProjections } from './read-projections';
import type { Path, PolicyReader } from './reader';
import type { SchemePool } from './scheme-pool';
import * as texts from './texts';

/** The schemes that a policy defines, by id, made complete; variables that nobody defined are reported. */
export function readOwnSchemes(
  data: PolicyData,
  catalogue: ReadonlyMap<string, SchemeData>,
  reader: PolicyReader,
): ReadonlyMap<string, OwnScheme> {
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
    for (const { template, ...place } of scheme.templates) {
      for (const { name, ...inner } of template.unknown) {
        const at = { path: templatePath(path, place), inner };
        reader.report(at, 'error', message(texts.unknownVariable, { name }));
      }
    }
    schemes.set(id, scheme);
  }
  return schemes;
}

/** Compiles the schemes that a policy defines; what is wrong with one is reported where it is written. */
export function compileOwnSchemes(
  schemes: ReadonlyMap<string, OwnScheme>,
  pool: SchemePool,
  reader: PolicyReader,
): void {
  for (const [id, { data, templates }] of schemes) {
    const { scheme: compiled, problems } = pool.compileOwn(data);
    // A form that cannot be read makes its fields look unused, so warnings wait until errors are gone.
    for (const problem of problems) {
      if (!compiled && problem.severity !== 'error') continue;
      reportSchemeProblem(problem, ['schemes', id], templates, reader);
    }
    for (const problem of compiled ? lintScheme(compiled) : [])
      reportSchemeProblem(problem, ['schemes', id], templates, reader);
    if (compiled) checkSchemeProjections(compiled, ['schemes', id], reader);
  }
}

/** Reports a problem in a scheme's data at its place under `path`, variables in templates undone. */
function reportSchemeProblem(
  problem: SchemeProblem,
  path: Path,
  templates: readonly TemplateInScheme[],
  reader: PolicyReader,
): void {
  const [root, place] = problem.path;
  const written = templates.find(({ key, index }) => key === root && index === place);
  const inner = problem.range && (written?.template.toSource(problem.range) ?? problem.range);
  const at = { path: [...path, ...problem.path], ...(inner && { inner }) };
  reader.report(at, problem.severity, problem.message);
}

function templatePath(
  path: Path,
  { key, index, isInside }: Omit<TemplateInScheme, 'template'>,
): Path {
  return [...path, key, index, ...(isInside ? ['template'] : [])];
}

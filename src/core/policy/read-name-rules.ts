import { escapeGlob } from '../text/glob';
import { nearest } from '../text/nearest';
import type { NameRuleData, NameRuleObject } from './data';
import { listOf } from './list-of';
import { readTemplateRule, versionFieldOf, type NameRuleContext } from './read-template-rule';
import { checkGlob } from './read-units';
import type { Path } from './reader';
import * as texts from './texts';
import type { NameRule } from './types';

export type NameRuleKey = 'tags' | 'branches' | 'baselines';

const kinds = { tags: 'tag', branches: 'branch', baselines: 'baseline' } as const;

/** The rules for one kind of ref; a rule with `{unit}` and no unit of its own counts for each unit. */
export function readNameRules(key: NameRuleKey, context: NameRuleContext): NameRule[] {
  return listOf(context.data[key], key).flatMap(({ value, path }) =>
    readRule(value, key, path, context),
  );
}

function readRule(
  written: NameRuleData,
  key: NameRuleKey,
  path: Path,
  context: NameRuleContext,
): NameRule[] {
  const rule = typeof written === 'string' ? shorthand(written) : written;
  const { reader } = context;
  const match =
    rule.match === undefined ? undefined : readMatch(rule.match, [...path, 'match'], context);
  if (rule.unit !== undefined && !checkUnit(rule.unit, [...path, 'unit'], context)) return [];
  if (rule.role !== undefined && key !== 'branches')
    reader.error([...path, 'role'], texts.roleOfBranch);
  const shape = { ...(match !== undefined && { match }) };
  const withRole = (read: NameRule): NameRule => {
    const carriesVersion = read.versionField !== undefined || read.scheme.kind === 'version';
    if (rule.role === 'hotfix' && key === 'branches' && !carriesVersion)
      reader.error([...path, 'role'], texts.hotfixWithoutVersion);
    const carries = carriesVersion || read.lineOf !== undefined;
    const role = rule.role ?? (carries ? 'release' : undefined);
    return key === 'branches' && role ? { ...read, role } : read;
  };
  if (rule.template !== undefined && rule.scheme === undefined) {
    const at = typeof written === 'string' ? path : [...path, 'template'];
    return readTemplateRule(rule.template, { unit: rule.unit, kind: kinds[key] }, at, context).map(
      (read) => withRole({ ...read, ...shape }),
    );
  }
  if (rule.scheme === undefined || rule.template !== undefined) {
    reader.error(path, texts.schemeOrTemplate);
    return [];
  }
  const at = typeof written === 'string' ? path : [...path, 'scheme'];
  const scheme = context.pool.compileReference(rule.scheme, at);
  if (!scheme) return [];
  const unit = rule.unit === undefined ? {} : { unit: rule.unit };
  const versionField = scheme.kind === 'version' ? undefined : versionFieldOf(scheme);
  const read = { scheme, ...shape, ...unit, ...(versionField !== undefined && { versionField }) };
  return [withRole(read)];
}

/** The glob with each `${name}` filled in as the text that it stands for. */
function readMatch(match: string, path: Path, { data, reader }: NameRuleContext): string {
  const variables = data.variables ?? {};
  const filled = match.replace(/\$\{([^{}]+)\}/g, (whole, name: string) => {
    if (Object.hasOwn(variables, name)) return escapeGlob(variables[name] ?? '');
    reader.error(path, texts.unknownVariable, { name });
    return escapeGlob(whole);
  });
  checkGlob(filled, path, reader);
  return filled;
}

/** A text alone is a template when it holds a field, else the id of a scheme. */
function shorthand(text: string): NameRuleObject {
  return text.includes('{') ? { template: text } : { scheme: text };
}

/** Whether the policy has a unit; reported where it has not. */
export function checkUnit(
  unit: string,
  path: Path,
  { data, reader }: Pick<NameRuleContext, 'data' | 'reader'>,
): boolean {
  const units = Object.keys(data.units ?? {});
  if (units.includes(unit)) return true;
  const near = nearest(unit, units);
  if (near === undefined) reader.error(path, texts.unknownUnit, { unit });
  else reader.error(path, texts.misspeltUnit, { unit, nearest: near });
  return false;
}

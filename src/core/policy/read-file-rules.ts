import type { Scheme } from '../scheme/scheme';
import type { FileRuleData } from './data';
import { listOf } from './list-of';
import { readTemplateRule, type NameRuleContext } from './read-template-rule';
import { readGlob } from './read-units';
import type { Path } from './reader';
import * as texts from './texts';
import type { FileRule } from './types';

/** The rules for names of files and folders, in the order in which they are asked. */
export function readFileRules(context: NameRuleContext): FileRule[] {
  return listOf(context.data.files, 'files').flatMap(({ value, path }) =>
    readRule(value, path, context),
  );
}

function readRule(rule: FileRuleData, path: Path, context: NameRuleContext): FileRule[] {
  const schemes = readSchemes(rule, path, context);
  if (schemes.length === 0) return [];
  const isForFolders = schemes.every(({ kind }) => kind === 'folder');
  return [
    {
      in: readGlob(rule.in, [...path, 'in'], context.reader),
      schemes,
      names: rule.names ?? (isForFolders ? 'folders' : 'files'),
      ...(rule.extensions && { extensions: rule.extensions.map(withoutDot) }),
      today: rule.today ?? false,
    },
  ];
}

function readSchemes(
  { scheme, template }: FileRuleData,
  path: Path,
  context: NameRuleContext,
): readonly Scheme[] {
  if (template !== undefined && scheme === undefined) {
    const read = readTemplateRule(template, { kind: 'file' }, [...path, 'template'], context);
    return read.map((rule) => rule.scheme);
  }
  if (scheme === undefined || template !== undefined) {
    context.reader.error(path, texts.schemeOrTemplate);
    return [];
  }
  return listOf(scheme, ...path, 'scheme').flatMap(
    (entry) => context.pool.compileReference(entry.value, entry.path) ?? [],
  );
}

/** `.zip` is what people write for `zip`. */
function withoutDot(extension: string): string {
  return extension.replace(/^\.+/, '');
}

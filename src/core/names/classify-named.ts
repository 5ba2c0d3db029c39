import type { FileRule, Policy } from '../policy/types';
import { bestFit } from '../scheme/fit';
import type { ParseResult } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { NamedPath } from '../snapshot/types';
import { createFileRuleFinder } from './file-rule-finder';
import { lastSegment } from './last-segment';
import { splitExtension } from './split-extension';

/** A file or folder that a rule of the policy is about, and what that rule makes of its name. */
export interface ClassifiedName {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly rule: FileRule;
  /** The first scheme of the rule that reads the name; where none does, the one that gets furthest. */
  readonly scheme: Scheme;
  /** What the scheme reads: the start of the last segment of the path, so that offsets are the same in both. */
  readonly text: string;
  /** What follows `text` in the last segment, such as `.tar.gz`; empty where the scheme reads it all. */
  readonly extension: string;
  readonly result: ParseResult;
  /** Whether the file has an extension that the rule does not allow. */
  readonly wrongExtension: boolean;
}

/** What the policy's rules make of the names of files and folders, in their order; paths without a rule are left out. */
export function classifyNamed(
  policy: Policy,
  named: readonly NamedPath[],
): readonly ClassifiedName[] {
  const ruleOf = createFileRuleFinder(policy);
  const classified: ClassifiedName[] = [];
  for (const { path, isFolder } of named) {
    const rule = ruleOf(path, isFolder);
    if (rule) classified.push(readPath(rule, path, isFolder));
  }
  return classified;
}

/** What a rule makes of a name; `path` may be the last segment alone. */
export function readPath(rule: FileRule, path: string, isFolder: boolean): ClassifiedName {
  const segment = lastSegment(path);
  const texts = readings(rule, segment, isFolder);
  const [only] = rule.schemes;
  const scheme =
    only && rule.schemes.length === 1 ? only : bestScheme(rule.schemes, (each) => texts(each).base);
  let { base: text, extension } = texts(scheme);
  let result = parse(scheme, text);
  // What looks like an extension may be the end of a name that has none.
  if (!result.name && extension !== '' && !rule.extensions) {
    const whole = parse(scheme, segment);
    if (whole.name) [text, extension, result] = [segment, '', whole];
  }
  const wrongExtension = !isFolder && rule.extensions !== undefined && !isAllowed(rule, segment);
  return { path, isFolder, rule, scheme, text, extension, result, wrongExtension };
}

/** Splits a segment for a scheme: one with a field `extension`, or one of folders, reads it all. */
function readings(
  { extensions }: FileRule,
  segment: string,
  isFolder: boolean,
): (scheme: Scheme) => ReturnType<typeof splitExtension> {
  const whole = { base: segment, extension: '' };
  if (isFolder) return () => whole;
  const allowed = splitExtension(segment, extensions);
  // Below a wrong extension the name itself can still be right.
  const split = allowed.extension === '' ? splitExtension(segment) : allowed;
  return ({ data }) => (Object.hasOwn(data.fields, 'extension') ? whole : split);
}

function isAllowed({ extensions }: FileRule, segment: string): boolean {
  return splitExtension(segment, extensions).extension !== '';
}

function bestScheme(schemes: readonly Scheme[], textFor: (scheme: Scheme) => string): Scheme {
  const reading = schemes.find((scheme) => bestFit(scheme, textFor(scheme))?.errorCount === 0);
  if (reading) return reading;
  let best: { readonly scheme: Scheme; readonly offset: number } | undefined;
  for (const scheme of schemes) {
    const { problems } = parse(scheme, textFor(scheme));
    const offset = problems.find(({ severity }) => severity === 'error')?.offset ?? 0;
    if (!best || offset > best.offset) best = { scheme, offset };
  }
  if (!best) throw new Error('Rule for files without a scheme');
  return best.scheme;
}

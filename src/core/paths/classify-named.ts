import type { FileRule, Policy } from '../policy/types';
import { bestFit } from '../scheme/fit';
import type { ParseResult } from '../scheme/name';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { NamedPath } from '../snapshot/types';
import { atOnce, eachInPieces, type Pieces } from '../text/pieces';
import type { ClassifiedName } from './classified-name';
import { createFileRuleFinder } from './file-rule-finder';
import { lastSegment } from './last-segment';
import { ReadPath } from './read-path';
import { splitExtension, type SplitName } from './split-extension';

/** What the policy's rules make of the names of files and folders, in their order; paths without a rule are left out. */
export function classifyNamed(
  policy: Policy,
  named: readonly NamedPath[],
): readonly ClassifiedName[] {
  return atOnce(classifyNamedInPieces(policy, named));
}

/** The same a piece at a time. */
export function* classifyNamedInPieces(
  policy: Policy,
  named: readonly NamedPath[],
): Pieces<readonly ClassifiedName[]> {
  const ruleOf = createFileRuleFinder(policy);
  const classified: ClassifiedName[] = [];
  yield* eachInPieces(named, ({ path, isFolder }) => {
    const rule = ruleOf(path, isFolder);
    if (rule) classified.push(readPath(rule, path, isFolder));
  });
  return classified;
}

/** What a rule makes of a name; `path` may be the last segment alone. */
export function readPath(rule: FileRule, path: string, isFolder: boolean): ClassifiedName {
  const segment = lastSegment(path);
  const whole: SplitName = { base: segment, extension: '' };
  const split = isFolder ? whole : splitFor(rule, segment);
  const wrongExtension =
    !isFolder &&
    rule.extensions !== undefined &&
    splitExtension(segment, rule.extensions).extension === '';
  const read = (scheme: Scheme, base: string, kept: ParseResult | undefined): ClassifiedName =>
    new ReadPath(path, isFolder, rule, scheme, wrongExtension, base.length, kept);
  // What looks like an extension may be the end of a name that has none.
  for (let way = split; ; way = whole) {
    for (const scheme of rule.schemes) {
      const { base } = readsAll(scheme) ? whole : way;
      const fit = bestFit(scheme, base);
      if (fit?.errorCount !== 0) continue;
      return read(scheme, base, fit.problems.length === 0 ? undefined : parse(scheme, base));
    }
    if (way === whole || way.extension === '' || rule.extensions) break;
  }
  return furthest(rule.schemes, (scheme) => {
    const { base } = readsAll(scheme) ? whole : split;
    return read(scheme, base, parse(scheme, base));
  });
}

function splitFor({ extensions }: FileRule, segment: string): SplitName {
  const split = splitExtension(segment, extensions);
  // Below a wrong extension the name itself can still be right.
  return extensions && split.extension === '' ? splitExtension(segment) : split;
}

function readsAll({ data }: Scheme): boolean {
  return Object.hasOwn(data.fields, 'extension');
}

function furthest(
  schemes: readonly Scheme[],
  readWith: (scheme: Scheme) => ClassifiedName,
): ClassifiedName {
  let best: { readonly name: ClassifiedName; readonly offset: number } | undefined;
  for (const scheme of schemes) {
    const name = readWith(scheme);
    const offset = name.result.problems.find(({ severity }) => severity === 'error')?.offset ?? 0;
    if (!best || offset > best.offset) best = { name, offset };
  }
  if (!best) throw new Error('Rule for files without a scheme');
  return best.name;
}

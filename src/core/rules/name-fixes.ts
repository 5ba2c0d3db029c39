import { checkFileName } from '../paths/check-file-name';
import type { ClassifiedName } from '../paths/classified-name';
import { classifyNamed, readPath } from '../paths/classify-named';
import { createFileRuleFinder } from '../paths/file-rule-finder';
import { folderOf, lastSegment, pathIn } from '../paths/last-segment';
import { dateInName } from '../scheme/date-in-name';
import { writeDate } from '../scheme/fields/date';
import { nextSteps } from '../scheme/next-steps';
import { repair } from '../scheme/repair';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import type { Finding } from './types';

/** Enough to choose from. */
const mostNames = 8;

/**
 * The legal names near the name of a file or folder, nearest first: names of the schemes of its rule that
 * every system allows and that nothing else in the folder bears.
 *
 * @param finding what the name is to be put right for; absent for any legal name
 */
export function nearNames(
  snapshot: RepositorySnapshot,
  { path, isFolder }: { readonly path: string; readonly isFolder: boolean },
  finding?: Finding,
  today?: Day,
): readonly string[] {
  const rule = createFileRuleFinder(snapshot.policy)(path, isFolder);
  if (!rule) return [];
  const name = readPath(rule, path, isFolder);
  const folder = folderOf(path);
  const taken = new Set(snapshot.named.map((other) => folded(other.path)));
  const isFree = (segment: string): boolean => !taken.has(folded(pathIn(folder, segment)));
  const isLegal = (segment: string): boolean => {
    const read = readPath(rule, segment, isFolder);
    return read.result.name !== undefined && !read.wrongExtension && !checkFileName(segment);
  };
  const written = lastSegment(path);
  const names = candidates(name, finding, snapshot, today).filter(
    (segment) => segment !== written && isLegal(segment),
  );
  return [...new Set(names)]
    .filter((segment) => folded(segment) === folded(written) || isFree(segment))
    .slice(0, mostNames);
}

function candidates(
  name: ClassifiedName,
  finding: Finding | undefined,
  snapshot: RepositorySnapshot,
  today: Day | undefined,
): readonly string[] {
  const segment = name.text + name.extension;
  if (finding?.rule === 'file/date') return today ? [withToday(name, today)] : [];
  const variable = finding?.part && snapshot.policy.variables[finding.part.field];
  if (finding?.rule === 'name/variable') {
    return variable === undefined ? [] : [replaced(segment, finding.part, variable)];
  }
  const isUnwanted = finding?.rule === 'file/duplicate' || finding?.rule === 'file/limit';
  if (isUnwanted) return today ? nextNames(name, snapshot, today) : [];
  return repaired(name);
}

/** Where the steps of the scheme lead, among the names that the rule has already. */
function nextNames(
  name: ClassifiedName,
  snapshot: RepositorySnapshot,
  today: Day,
): readonly string[] {
  if (!name.result.name) return [];
  const siblings = classifyNamed(snapshot.policy, snapshot.named)
    .filter(({ rule, scheme }) => rule.in === name.rule.in && scheme === name.scheme)
    .map(({ text }) => text);
  return nextSteps(name.scheme, name.result.name, { today, siblings }).flatMap(({ result }) =>
    result.ok ? [result.to.text + name.extension] : [],
  );
}

function withToday(name: ClassifiedName, today: Day): string {
  const segment = name.text + name.extension;
  const date = name.result.name && dateInName(name.scheme, name.result.name);
  return date ? replaced(segment, date, writeDate(today, date.layout)) : segment;
}

function replaced(
  text: string,
  part: { readonly offset: number; readonly length: number } | undefined,
  value: string,
): string {
  if (!part) return text;
  return text.slice(0, part.offset) + value + text.slice(part.offset + part.length);
}

/** Repairs by the scheme that got furthest, then by the others, each with the extensions that it may have. */
function repaired(name: ClassifiedName): readonly string[] {
  const { rule, scheme, isFolder, path, result } = name;
  const others = rule.schemes.filter((each) => each !== scheme);
  return [scheme, ...others].flatMap((each) => {
    const { text, extension } =
      each === scheme ? name : readPath({ ...rule, schemes: [each] }, path, isFolder);
    const isRead = each === scheme && result.verdict === 'valid';
    const texts = isRead ? [text] : repair(each, text).map((suggestion) => suggestion.text);
    const endings = isFolder ? [''] : endingsFor(name, extension);
    return texts.flatMap((near) => endings.map((ending) => near + ending));
  });
}

/** The extension as it is where it may stay, else each that is allowed. */
function endingsFor(
  { rule, wrongExtension }: ClassifiedName,
  extension: string,
): readonly string[] {
  return wrongExtension ? (rule.extensions ?? []).map((allowed) => `.${allowed}`) : [extension];
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

import { trailersIn } from '../refs/trailers';
import type { CommitKind } from '../scheme/data';
import { kindOfCommit } from './suggest-event';
import type { ConventionalParts } from './types';

/** A commit as release notes tell of it. */
export interface DescribedCommit {
  /** Object id. */
  readonly id: string;
  /** `Name <address>`. */
  readonly author: string;
  /** First line of its message. */
  readonly subject: string;
  /** Absent where the message follows no convention, or the change means nothing to users. */
  readonly kind?: CommitKind;
  /** The subject without type and scope. */
  readonly description: string;
  readonly breaking: readonly BreakingFooter[];
  /** The lines of the message in which an id says what the commit is for. */
  readonly told: string;
  /** The beginning of the id of the commit that it takes back. */
  readonly reverts?: string;
}

/** What a `BREAKING CHANGE:` footer says. */
export interface BreakingFooter {
  readonly what: string;
  /** What users have to do: behind `Migration:` or `迁移：`, or in the paragraphs below the first. */
  readonly migration?: string;
}

/** What a commit is for, by its message (https://www.conventionalcommits.org/en/v1.0.0). */
export function describeCommit(
  {
    id,
    author,
    message,
  }: { readonly id: string; readonly author: string; readonly message: string },
  read: (text: string) => ConventionalParts,
): DescribedCommit {
  const parts = read(message);
  const kind = kindOfCommit(parts);
  const subject = message.split('\n', 1)[0]?.trim() ?? '';
  // What is taken back is told with the word that says so.
  const isRevert = parts.type?.toLowerCase() === 'revert';
  const description = isRevert ? subject : (parts.description?.trim() ?? '');
  const reverts = /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message)?.[1];
  return {
    id,
    author,
    subject,
    ...(kind && { kind }),
    description: description === '' ? subject : description,
    breaking: (parts.notes ?? []).map(readFooter).filter(({ what }) => what !== ''),
    told: [subject, ...linesThatRefer(message)].join('\n'),
    ...(reverts !== undefined && { reverts }),
  };
}

const marker =
  /^(?:migration(?: steps?| path| guide)?|how to migrate|迁移(?:步骤|方法|说明)?)[ \t]*[:：]/i;
const trailer = /^[A-Za-z][A-Za-z0-9-]*(?:: | #)/;

/** Splits a footer into what breaks and what users have to do. */
function readFooter(text: string): BreakingFooter {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  while (lines.length > 1 && isBehind(lines.at(-1) ?? '')) lines.pop();
  const marked = lines.findIndex((line) => marker.test(line));
  const blank = lines.findIndex((line, index) => index > 0 && line === '');
  const end = Math.min(...[marked, blank].filter((index) => index >= 0), lines.length);
  const what = lines.slice(0, end).join(' ').trim();
  const rest = marked >= 0 ? lines.slice(marked) : lines.slice(end);
  const migration = rest.join(' ').replace(/\s+/g, ' ').trim().replace(marker, '').trim();
  return { what, ...(migration !== '' && { migration }) };
}

/** A line below a footer that is no part of it. */
function isBehind(line: string): boolean {
  return line === '' || (trailer.test(line) && !marker.test(line));
}

/** Words with which a line begins that names what the commit is for. */
const referring = new Set(
  'close closes closed fix fixes fixed resolve resolves resolved ref refs see issue bug defect requirement story task'.split(
    ' ',
  ),
);
const chineseReferring = ['关闭', '修复', '解决', '关联', '需求', '缺陷', '问题'];

function linesThatRefer(message: string): readonly string[] {
  const [, ...lines] = message.split(/\r?\n/);
  const begun = lines.filter((line) => {
    const word = /^[A-Za-z]+/.exec(line)?.[0].toLowerCase() ?? '';
    return referring.has(word) || chineseReferring.some((each) => line.startsWith(each));
  });
  return [...begun, ...trailersIn(message).map(({ key, value }) => `${key}: ${value}`)];
}

import type { CommitEvents } from '../policy/data';
import type { CommitKind } from '../scheme/data';
import { commitKinds } from '../scheme/event-data';
import type { Scheme } from '../scheme/scheme';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { ConventionalParts, EventSuggestion, ReadCommit } from './types';

/** What a commit does for users, by the type in its message (https://www.conventionalcommits.org/en/v1.0.0). */
export function kindOfCommit({ type, breaking }: ConventionalParts): CommitKind | undefined {
  if (breaking) return 'breaking';
  switch (type?.toLowerCase()) {
    case 'feat':
    case 'feature':
      return 'feature';
    case 'fix':
    case 'perf':
    case 'revert':
      return 'fix';
    default:
      return undefined;
  }
}

/**
 * The event that answers to the most important of some commits, as the policy or else the scheme says; where that
 * event is not possible now, the one for the next more important kind.
 *
 * @returns undefined where no commit has a kind, or no possible event answers to it
 */
export function suggestEvent(
  commits: readonly ReadCommit[],
  scheme: Scheme,
  own: CommitEvents,
  isPossible: (event: string) => boolean,
): EventSuggestion | undefined {
  const most = commitKinds.findIndex((kind) => commits.some((commit) => commit.kind === kind));
  const kind = commitKinds[most];
  if (kind === undefined) return undefined;
  const moreImportant = commitKinds.slice(0, most + 1).reverse();
  const event = moreImportant
    .map((each) => eventFor(scheme, own, each))
    .find((each) => each !== undefined && isPossible(each));
  if (event === undefined) return undefined;
  return { event, kind, commits: commits.filter((commit) => commit.kind === kind) };
}

function eventFor({ data }: Scheme, own: CommitEvents, kind: CommitKind): string | undefined {
  const events = data.events ?? {};
  const named = own[kind];
  if (named !== undefined && Object.hasOwn(events, named)) return named;
  return Object.keys(events).find((id) => [events[id]?.commits ?? []].flat().includes(kind));
}

/** Why an event is suggested, with the commits that decide it. */
export function whySuggested({ kind, commits, since }: EventSuggestion): Message {
  const shown = commits.slice(0, mostShown);
  const subjects = shown.map(({ id, subject }) => `${id.slice(0, 8)} ${subject}`);
  const told = { kind: kinds[kind], commits: subjects, more: commits.length - shown.length };
  const what = message(commits.length > mostShown ? decidedByMore : decidedBy, told);
  return since === undefined ? what : message(sinceTag, { tag: since, what });
}

const mostShown = 3;

const kinds: Readonly<Record<CommitKind, Text>> = {
  breaking: { en: 'breaks users', 'zh-cn': '不兼容的改动' },
  feature: { en: 'adds something', 'zh-cn': '新增功能' },
  fix: { en: 'corrects something', 'zh-cn': '修正问题' },
};
const decidedBy: Text = { en: '{kind}: {commits}', 'zh-cn': '{kind}：{commits}' };
const decidedByMore: Text = {
  en: '{kind}: {commits} and {more} more',
  'zh-cn': '{kind}：{commits}，另有 {more} 个',
};
const sinceTag: Text = { en: 'since {tag} {what}', 'zh-cn': '自 {tag} 以来{what}' };

import { kindOfCommit, suggestEvent } from '../core/commits/suggest-event';
import { tagsOfUnit } from '../core/commits/tags-of-unit';
import type { EventSuggestion, ReadCommit } from '../core/commits/types';
import { gitOf } from '../core/plan/git-obstacle';
import { siblingsFor } from '../core/plan/siblings-for';
import { schemeOfUnit } from '../core/plan/unit-scheme';
import { parse } from '../core/scheme/parse';
import { step } from '../core/scheme/step';
import type { RepositorySnapshot } from '../core/snapshot/types';
import type { Day } from '../core/text/day';
import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import type { UnitState } from '../core/units/types';
import { runGit } from './git';
import { loadCommitReader } from './lazy';
import { pathspecsOfUnit } from './unit-pathspecs';

/** Enough for years of work; what is older than that decides nothing. */
const mostCommits = 10_000;

/**
 * The event that the commits of a unit since its last tag ask for, or why none can be told. Where there are several
 * units only commits count that touch its folder, or that of a unit which follows it.
 */
export async function suggestEventFor(
  root: string,
  snapshot: RepositorySnapshot,
  state: UnitState,
  { today, signal }: { readonly today: Day; readonly signal?: AbortSignal },
): Promise<Result<EventSuggestion>> {
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  if (git.value.head.commit === undefined) return failure(message(texts.noCommits));
  const scheme = schemeOfUnit(snapshot.policy, state.unit);
  const from = parse(scheme, state.version ?? '').name;
  const run = signal ? { signal } : {};
  const since = await lastTag(root, tagsOfUnit(snapshot, state.unit, state.version), run);
  const commits = await readCommits(root, since, pathspecsOfUnit(snapshot, state.unit), run);
  if (!commits.ok) return commits;
  const isPossible = (event: string): boolean => {
    const siblings = siblingsFor(snapshot, scheme, event);
    return from ? step(scheme, from, event, { today, ...(siblings && { siblings }) }).ok : false;
  };
  const found = suggestEvent(commits.value, scheme, snapshot.policy.commits, isPossible);
  if (found) return success({ ...found, ...(since === undefined ? {} : { since }) });
  const hasKind = commits.value.some(({ kind }) => kind !== undefined);
  const count = commits.value.length;
  if (count === 0) return failure(message(texts.nothingNew, { tag: since ?? '' }));
  if (hasKind) return failure(message(texts.noEvent, { scheme: scheme.data.title }));
  return failure(message(texts.noneConventional, { count }));
}

/** The first of some tags that HEAD was built upon. */
async function lastTag(
  root: string,
  tags: readonly string[],
  run: { readonly signal?: AbortSignal },
): Promise<string | undefined> {
  if (tags.length === 0) return undefined;
  const args = ['for-each-ref', '--merged=HEAD', '--format=%(refname:strip=2)', 'refs/tags'];
  const merged = await runGit(root, args, run);
  if (!merged.ok) return undefined;
  const names = new Set(merged.output.toString('utf8').split('\n'));
  return tags.find((tag) => names.has(tag));
}

async function readCommits(
  root: string,
  since: string | undefined,
  paths: readonly string[],
  run: { readonly signal?: AbortSignal },
): Promise<Result<readonly ReadCommit[]>> {
  const range = since === undefined ? 'HEAD' : `refs/tags/${since}..HEAD`;
  const args = [
    'log',
    '-z',
    '--format=%H%n%B',
    `--max-count=${mostCommits}`,
    range,
    '--',
    ...paths,
  ];
  const listed = await runGit(root, args, run);
  if (!listed.ok) return listed;
  const read = await loadCommitReader();
  const commits = listed.output.toString('utf8').split('\0').filter(Boolean);
  return success(
    commits.map((record): ReadCommit => {
      const split = record.indexOf('\n');
      const text = record.slice(split + 1).trim();
      const kind = kindOfCommit(read(text));
      const subject = text.split('\n', 1)[0] ?? '';
      return { id: record.slice(0, split), subject, ...(kind && { kind }) };
    }),
  );
}

const texts = {
  noCommits: {
    en: 'Cannot suggest an event: there is no commit yet. Name the event.',
    'zh-cn': '无法建议事件：还没有提交。请指定事件。',
  },
  nothingNew: {
    en: 'Cannot suggest an event: there is no commit since {tag}. Name the event.',
    'zh-cn': '无法建议事件：自 {tag} 以来没有提交。请指定事件。',
  },
  noEvent: {
    en: 'Cannot suggest an event: none of {scheme} answers to these commits. Name the event, or write "commits" in stemma.jsonc.',
    'zh-cn':
      '无法建议事件：“{scheme}”中没有与这些提交对应的事件。请指定事件，或在 stemma.jsonc 中填写“commits”。',
  },
  noneConventional: {
    en: 'Cannot suggest an event: none of {count} commits says by its message what it does ("feat: …", "fix: …"). Name the event.',
    'zh-cn':
      '无法建议事件：{count} 个提交的说明都没有写明类型（“feat: …”、“fix: …”）。请指定事件。',
  },
} as const satisfies Record<string, Text>;

import type { DescribedCommit } from '../../commits/describe-commit';
import { namesId } from '../../commits/names-id';
import type { Defect, ReleaseRecord, Requirement } from '../types';
import { plainText } from './same-text';
import type { BreakingNote, Note, ReleaseNotes } from './types';
import { withoutIds } from './without-ids';

type Lists = Pick<ReleaseNotes, 'added' | 'fixed' | 'known'>;

/** A note that still grows. */
interface Draft {
  readonly id?: string;
  text: string;
  readonly commits: string[];
}

type Drafts = Record<keyof Lists, Draft[]>;

/** The notes of a list by what they say. */
type Said = Map<string, Draft>;

/** What was added, fixed and is known to be wrong, by the record first and then by the commits. */
export function gatherNotes(record: ReleaseRecord, commits: readonly DescribedCommit[]): Lists {
  const drafts: Drafts = {
    added: record.requirements.map(draftOf),
    fixed: record.defects.filter(({ state }) => state !== 'open').map(draftOf),
    known: record.defects.filter(({ state }) => state === 'open').map(draftOf),
  };
  const named = [...drafts.added, ...drafts.fixed, ...drafts.known];
  const oldestFirst = [...commits].reverse();
  for (const list of ['added', 'fixed'] as const) {
    const said: Said = new Map(drafts[list].map((draft) => [keyOf(draft.text), draft]));
    for (const text of record.changes?.[list] ?? []) addWords(drafts[list], said, named, text);
    const kind = list === 'added' ? 'feature' : 'fix';
    for (const commit of oldestFirst) {
      if (commit.kind === kind && !isNamed(named, commit)) addCommit(drafts[list], said, commit);
    }
  }
  for (const commit of oldestFirst) attach(named, commit);
  return drafts satisfies Record<keyof Lists, readonly Note[]>;
}

function draftOf({ id, title = '' }: Requirement | Defect): Draft {
  return { id, text: title.trim(), commits: [] };
}

/** What the record says in words; where they name a requirement or defect they are about that. */
function addWords(list: Draft[], said: Said, named: readonly Draft[], text: string): void {
  const about = named.filter(({ id }) => id !== undefined && namesId(text, id));
  const ids = about.flatMap(({ id }) => id ?? []);
  for (const note of about) if (note.text === '') note.text = withoutIds(text, ids);
  if (about.length > 0 || text.trim() === '') return;
  add(list, said, { text: text.trim(), commits: [] });
}

function addCommit(list: Draft[], said: Said, { id, description }: DescribedCommit): void {
  add(list, said, { text: description, commits: [] }).commits.push(id);
}

/** Adds a note unless the list says the same already. @returns the one that says it */
function add(list: Draft[], said: Said, draft: Draft): Draft {
  const key = keyOf(draft.text);
  const same = said.get(key);
  if (same) return same;
  said.set(key, draft);
  list.push(draft);
  return draft;
}

/** Words that are the same but for the number of an issue behind them are about one thing. */
function keyOf(text: string): string {
  return plainText(withoutIds(text, []));
}

function isNamed(named: readonly Draft[], { told }: DescribedCommit): boolean {
  return named.some(({ id }) => id !== undefined && namesId(told, id));
}

/** Puts a commit to the requirements and defects that it names. */
function attach(named: readonly Draft[], { id, told, description }: DescribedCommit): void {
  const about = named.filter((note) => note.id !== undefined && namesId(told, note.id));
  const ids = about.flatMap((note) => note.id ?? []);
  for (const note of about) {
    note.commits.push(id);
    if (note.text === '') note.text = withoutIds(description, ids);
  }
}

/** What breaks users, each once, the record's words before those of commits. */
export function gatherBreaking(
  { changes }: ReleaseRecord,
  commits: readonly DescribedCommit[],
): readonly BreakingNote[] {
  const notes = new Map<string, BreakingNote>();
  for (const each of changes?.breaking ?? []) notes.set(keyOf(each.what), { ...each, commits: [] });
  for (const { id, breaking } of [...commits].reverse()) {
    for (const footer of breaking) {
      const known = notes.get(keyOf(footer.what));
      const before = known?.commits ?? [];
      notes.set(keyOf(footer.what), { ...footer, ...known, commits: [...before, id] });
    }
  }
  return [...notes.values()];
}

import type { DescribedCommit } from '../../commits/describe-commit';
import type { Language, Text } from '../../text/language';
import { message, render, type MessageParameter } from '../../text/message';
import { visible } from '../../text/visible';
import type { Build, Rollback, RolloutStep } from '../types';
import { namesId } from '../../commits/names-id';
import { authorName } from './author-name';
import * as texts from './note-texts';
import type { TemplateName } from './placeholders';
import type { Item, Value, Values } from './template';
import type { Note, ReleaseNotes } from './types';
import { withoutIds } from './without-ids';

/** Commits that are listed; more of them nobody reads. */
const mostCommits = 500;
/** Commits that stand behind one note. */
const mostBehind = 3;

type Say = (text: Text, parameters?: Readonly<Record<string, MessageParameter>>) => string;

/**
 * What the placeholders of a template stand for. Readers outside get no ids of the house; what has nothing but an id
 * is left out there. An announcement says of each of its parts when there is nothing in it.
 */
export function noteValues(
  notes: ReleaseNotes,
  template: TemplateName,
  language: Language,
): Values {
  const say: Say = (text, parameters = {}) => render(message(text, parameters), language);
  const isOutside = template === 'external';
  const show = (text: string): string => visible(text, language);
  const plain = (text: string): string => show(isOutside ? withoutIds(text, notes.ids) : text);
  const listed = (list: readonly Note[]): readonly Item[] =>
    list.flatMap((note) => noteItem(note, template, plain, say));
  const said = (list: readonly Item[]): readonly Item[] =>
    list.length === 0 && template === 'announcement' ? [{ text: say(texts.none) }] : list;
  const facts = factValues(notes, isOutside, { plain, show, say });
  return {
    ...facts,
    breaking: notes.breaking.map(({ what, migration, commits }) => ({
      text: template === 'internal' ? behind(plain(what), shortIds(commits), say) : plain(what),
      ...(migration !== undefined && {
        below: [{ text: say(texts.migration, { text: plain(migration) }) }],
      }),
    })),
    added: said(listed(notes.added)),
    fixed: said(listed(notes.fixed)),
    remaining: remainingItems(notes, plain, say),
    incidents: notes.incidents.map(({ id, title }) => ({
      text: isOutside ? plain(title) : behind(plain(title), [id], say),
    })),
    known: listed(notes.known),
    rollback: notes.rollback ? rollbackItems(notes.rollback, plain, say) : [],
    rollout: notes.rollout.map((step) => rolloutItem(step, plain, say)),
    builds: notes.builds.map((build) => buildItem(build, plain, say)),
    contributors: notes.contributors.map((text) => ({ text: show(text) })),
    commits: commitItems(notes.commits, show, say),
  };
}

type Plain = (text: string) => string;

type FactName =
  'release' | 'title' | 'unit' | 'kind' | 'version' | 'external' | 'published' | 'date' | 'since';

function factValues(
  notes: ReleaseNotes,
  isOutside: boolean,
  { plain, show, say }: { readonly plain: Plain; readonly show: Plain; readonly say: Say },
): Readonly<Record<FactName, Value>> {
  const { release, title, unit = '', kind, version, external = '', date = '', since = '' } = notes;
  const published = external === '' ? version : external;
  const name = unit === '.' ? '' : unit;
  const named = [name, isOutside ? published : version].filter((each) => each !== '').join(' ');
  return {
    release: show(release),
    title: title === undefined ? show(named) : plain(title),
    unit: show(name),
    kind: say(texts.kinds[kind]),
    version: show(version),
    external: show(external),
    published: show(published),
    date,
    since: show(since),
  };
}

function noteItem(note: Note, template: TemplateName, plain: Plain, say: Say): readonly Item[] {
  const { id, text, commits } = note;
  if (template === 'external') return text === '' ? [] : [{ text: plain(text) }];
  const ids = id === undefined || namesId(text, id) ? [] : [id];
  if (text === '')
    return [{ text: behind(id ?? '', template === 'internal' ? shortIds(commits) : [], say) }];
  const all = template === 'internal' ? [...ids, ...shortIds(commits)] : ids;
  return [{ text: behind(plain(text), all, say) }];
}

function behind(text: string, ids: readonly string[], say: Say): string {
  return ids.length === 0 ? text : say(texts.withIds, { text, ids });
}

function shortIds(commits: readonly string[]): readonly string[] {
  const shown = commits.slice(0, mostBehind).map(shortId);
  return commits.length > mostBehind ? [...shown, '…'] : shown;
}

function shortId(id: string): string {
  return id.slice(0, 10);
}

function remainingItems({ remaining }: ReleaseNotes, plain: Plain, say: Say): readonly Item[] {
  if (!remaining) return [];
  return remaining.length === 0
    ? [{ text: say(texts.none) }]
    : remaining.map((text) => ({ text: plain(text) }));
}

function rollbackItems({ trigger, plan, rehearsed }: Rollback, plain: Plain, say: Say): Item[] {
  return [
    { text: say(texts.trigger, { text: plain(trigger) }) },
    ...(plan === undefined ? [] : [{ text: say(texts.way, { text: plain(plan) }) }]),
    ...(rehearsed === undefined ? [] : [{ text: say(texts.rehearsed, { day: rehearsed }) }]),
  ];
}

function rolloutItem({ step, build, verified, at }: RolloutStep, plain: Plain, say: Say): Item {
  const state = verified ? say(texts.verified) : say(texts.notVerified);
  const told = [...(build === undefined ? [] : [build]), at, state];
  return { text: behind(plain(step), told, say) };
}

function buildItem({ name, tag, package: file, final }: Build, plain: Plain, say: Say): Item {
  const told = [tag, file, final === true ? say(texts.final) : undefined];
  const known = told.filter((each) => each !== undefined && each !== name);
  return { text: behind(plain(name), known as string[], say) };
}

function commitItems(commits: readonly DescribedCommit[], show: Plain, say: Say): readonly Item[] {
  const items = commits.slice(0, mostCommits).map(({ id, subject, author }) => ({
    text: behind(`${shortId(id)} ${show(subject)}`, [show(authorName(author))], say),
  }));
  const more = commits.length - items.length;
  return more > 0 ? [...items, { text: say(texts.moreCommits, { count: more }) }] : items;
}

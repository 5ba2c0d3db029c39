import { insertSection } from '../../changelog/insert-section';
import { releaseUnreleased } from '../../changelog/release-unreleased';
import { isOwn } from '../../plan/changelog-step';
import { tagNameFor } from '../../plan/plan-release';
import { textEditStep } from '../../plan/text-edit-step';
import type { CreateFileStep, EditFileStep } from '../../plan/types';
import type { TextEdit } from '../../policy/set-json';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import { encodeText } from '../../text/encode';
import type { Language, Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { unitStates } from '../../units/unit-states';
import type { NotesRange } from './notes-range';
import { noteValues } from './note-values';
import { sectionTitles } from './section-titles';
import type { Block, Values } from './template';
import type { ReleaseNotes } from './types';
import { writeMarkdown } from './write-blocks';

/** The section of a changelog that is to be written. */
export interface ChangelogRequest {
  readonly notes: ReleaseNotes;
  readonly range: NotesRange;
  readonly language: Language;
  readonly today: Day;
}

/**
 * The step that gives the version its section in the changelog that the policy names: what is written down there as
 * not released, else what the notes for everybody say. No step where the version has its section already.
 */
export function changelogPart(
  snapshot: RepositorySnapshot,
  request: ChangelogRequest,
): Result<EditFileStep | CreateFileStep | undefined> {
  const { changelog, policy } = snapshot;
  const { notes, range, language, today } = request;
  const states = unitStates(snapshot);
  const state = states.find(({ unit }) => unit.id === range.unit?.id);
  if (state && !isOwn(states, state, policy.changelog))
    return failure(message(shared, { path: policy.changelog }));
  const body = (level: number): string => changelogBody(notes, language, level);
  const day = notes.date ?? today;
  const { version } = notes;
  if (!changelog) {
    const text = `# ${titles.changelog[language]}\n\n## ${version} - ${day}\n\n${body(3)}`;
    return success({ type: 'create-file', path: policy.changelog, text });
  }
  const tag = range.unit && tagNameFor(snapshot, range.unit, version);
  const from = notes.since ?? '';
  const released = { version, from, day, ...(tag !== undefined && { tag }) };
  const { text, encoding } = changelog.content;
  const edits = releaseUnreleased(text, released) ?? insertSection(text, { ...released, body });
  if (!edits) return success(undefined);
  return encoded(edits, encoding, () => textEditStep(changelog, 'changelog', edits));
}

function encoded(
  edits: readonly TextEdit[],
  encoding: Parameters<typeof encodeText>[1],
  step: () => EditFileStep,
): Result<EditFileStep> {
  for (const { text } of edits) {
    const written = encodeText(text, encoding);
    if (!written.ok) return written;
  }
  return success(step());
}

/** What everybody may read of the notes, below headings of a level. */
function changelogBody(notes: ReleaseNotes, language: Language, level: number): string {
  // That nothing remains needs no heading among changes.
  const { remaining = [], ...rest } = notes;
  const told = remaining.length > 0 ? notes : rest;
  const values: Values = noteValues(told, 'external', language);
  const blocks = (['breaking', 'added', 'fixed', 'remaining'] as const).flatMap(
    (name): readonly Block[] => {
      const items = values[name];
      if (typeof items === 'string' || items.length === 0) return [];
      const heading = { text: sectionTitles[name][language], isValue: false };
      return [
        { type: 'heading', level, spans: [heading] },
        { type: 'line', spans: [] },
        { type: 'items', items },
        { type: 'line', spans: [] },
      ];
    },
  );
  return writeMarkdown(blocks);
}

const titles = { changelog: { en: 'Changelog', 'zh-cn': '更新日志' } } as const;
const shared: Text = {
  en: 'Cannot write the section into {path}: the changelog is shared by several units. Write it by hand, or give the unit a changelog in its folder.',
  'zh-cn':
    '无法将章节写入 {path}：多个单元共用该更新日志。请手工填写，或在单元目录中使用单独的更新日志。',
};

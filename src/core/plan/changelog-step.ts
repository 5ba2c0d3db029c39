import { releaseUnreleased } from '../changelog/release-unreleased';
import { unreleasedSection } from '../changelog/sections';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import { encodeText } from '../text/encode';
import { message, type Message } from '../text/message';
import { isAtOrBelow } from '../text/path-below';
import type { UnitState } from '../units/types';
import * as texts from './bump-texts';
import { textEditStep } from './text-edit-step';
import { tagNameFor } from './plan-release';
import type { EditFileStep } from './types';

/** What a bump does to the changelog, and what the person should know of it. */
export interface ChangelogPart {
  readonly step?: EditFileStep;
  readonly notes: readonly Message[];
}

/** A version that moves, as far as the changelog is concerned. */
export interface ChangelogMove {
  readonly state: UnitState;
  readonly from: string;
  readonly to: string;
  readonly today: Day;
}

/** The step that puts what is not released yet under a heading of the new version, where there is such a section. */
export function changelogPart(
  snapshot: RepositorySnapshot,
  states: readonly UnitState[],
  { state, from, to, today }: ChangelogMove,
): ChangelogPart {
  const { changelog } = snapshot;
  if (!changelog) return { notes: [] };
  const { path, content } = changelog;
  if (!isOwn(states, state, path)) {
    const isShared = unreleasedSection(content.text) !== undefined;
    return { notes: isShared ? [message(texts.changelogShared, { path })] : [] };
  }
  const tag = tagNameFor(snapshot, state.unit, to);
  const named = tag === undefined ? {} : { tag };
  const edits = releaseUnreleased(content.text, { version: to, from, day: today, ...named });
  if (!edits) return { notes: [] };
  for (const { text } of edits) {
    const encoded = encodeText(text, content.encoding);
    if (!encoded.ok)
      return { notes: [message(texts.changelogLeft, { path, reason: encoded.reason })] };
  }
  return { step: textEditStep(changelog, 'changelog', edits), notes: [] };
}

/** Whether the changelog tells of this unit alone: there is no other, or it stands in the folder of this one. */
export function isOwn(states: readonly UnitState[], { unit }: UnitState, path: string): boolean {
  const leading = states.filter(
    ({ version, unit: { follows } }) => version !== undefined && follows === undefined,
  );
  return leading.length <= 1 || unit.path === '' || isAtOrBelow(path, unit.path);
}

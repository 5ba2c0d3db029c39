import type { Lacking, ReleaseState } from '../../core/release/evaluate/types';
import { escapeMarkdown } from '../language/hover-text';
import type { Say } from '../shared/shared';
import { releaseTexts } from '../text/releases-view';
import { briefOfRelease, holdersText } from './release-brief';

/** More than these nobody reads while the pointer rests. */
const mostLines = 10;

/** What is missing of a release, who can supply it and how, as Markdown; nothing of a record is taken for markup. */
export function releaseTooltip(state: ReleaseState, say: Say): string {
  const { record, current, faults, notes } = state;
  const name = [record.version, record.title ?? ''].filter((part) => part !== '').join(' ');
  const lacking = current?.lacking ?? [];
  const left = lacking.length - mostLines;
  const paragraphs = [
    `**${escapeMarkdown(name)}** — ${escapeMarkdown(say(releaseTexts[state.status]))}`,
    escapeMarkdown(briefOfRelease(state, say).join(' · ')),
    faults
      .slice(0, mostLines)
      .map(({ message }) => `- ⚠ ${escapeMarkdown(say(message))}`)
      .join('\n'),
    escapeMarkdown(stageLine(state, say)),
    lacking
      .slice(0, mostLines)
      .map((each) => lackingLine(each, say))
      .join('\n'),
    left > 0 ? escapeMarkdown(say(releaseTexts.more, { count: left })) : '',
    notes.map((note) => escapeMarkdown(say(note))).join('  \n'),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function stageLine({ current }: ReleaseState, say: Say): string {
  if (!current) return say(releaseTexts.allDone);
  const text = current.lacking.length > 0 ? releaseTexts.inStage : releaseTexts.nothingMissing;
  return say(text, { stage: current.stage.title });
}

function lackingLine({ told, who, how }: Lacking, say: Say): string {
  const people = holdersText(who, say);
  const lines = [say(told), people, say(how)].filter((line) => line !== '');
  return `- ${lines.map(escapeMarkdown).join('  \n  ')}`;
}

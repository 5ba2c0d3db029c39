import type { ExplainedWord } from '../../../core/glossary';
import type { Explanation, OtherReading } from '../../../core/scheme/explain';
import type { NameDetails, NameTest } from '../../../core/workshop';
import type { Say } from '../../shared/shared';
import { trialTexts } from '../../text/workshop';
import { colours } from './name-parts';
import type { DetailLine, Section } from './protocol';

/** What is known of one name. */
export interface KnownName {
  readonly test: NameTest;
  readonly details: NameDetails;
  /** How a person could also read it by the same scheme. */
  readonly otherReadings: readonly OtherReading[];
  readonly words: readonly ExplainedWord[];
}

/** Everything that is told of one name, in the order in which a person asks; empty sections are left out. */
export function sectionsOf(
  { test, details, otherReadings, words }: KnownName,
  say: Say,
): readonly Section[] {
  const { explanation, suggestions, others, next } = details;
  const colour = { next: 0 };
  const sections: readonly Section[] = [
    {
      title: say(trialTexts.problems),
      lines: test.problems.map((problem) => ({ text: say(problem.message) })),
    },
    {
      title: say(trialTexts.suggestions),
      lines: suggestions.map((take) => ({ take })),
    },
    {
      title: say(trialTexts.fields),
      lines: explanation ? fieldLines(explanation, say, '', colour) : [],
    },
    {
      title: say(trialTexts.otherReadings),
      lines: otherReadings.map(({ note, fields }) => ({
        label: summaryOf({ fields }, say),
        ...(note && { text: say(note) }),
      })),
    },
    {
      title: say(trialTexts.words),
      lines: words.map(({ text, entry }) => ({
        name: text,
        text: [entry.explanation, ...(entry.contradictions ?? [])].map((it) => say(it)).join(' '),
      })),
    },
    {
      title: say(trialTexts.others),
      lines: others.map((other) => ({
        label: `${say(other.title)} (${other.scheme})`,
        text: summaryOf(other.explanation, say),
      })),
    },
    {
      title: say(trialTexts.next),
      lines: next.map(({ title, result }) =>
        result.ok
          ? { label: say(title), take: result.to.text }
          : { label: say(title), text: say(result.reason) },
      ),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** Fields have the colours that they have in the name: those that are written count. */
function fieldLines(
  { fields }: Explanation,
  say: Say,
  prefix: string,
  colour: { next: number },
): readonly DetailLine[] {
  return fields.flatMap(({ text, offset, title, meaning, value, nested }) => {
    const label = `${prefix}${say(title)}`;
    if (nested) return fieldLines(nested, say, `${label} › `, colour);
    const said = [value, meaning].flatMap((it) => (it ? [say(it)] : []));
    const mark = offset === undefined ? {} : { colour: colour.next++ % colours };
    return [{ label, name: text, text: said.join(' '), ...mark }];
  });
}

function summaryOf({ fields }: Pick<Explanation, 'fields'>, say: Say): string {
  return fields.map(({ title, text }) => `${say(title)} ${text}`).join(' · ');
}

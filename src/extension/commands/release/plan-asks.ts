import type { ReleaseKind } from '../../../core/release/types';
import { parseDay, type Day } from '../../../core/text/day';
import type { Text } from '../../../core/text/language';
import { message, type Message } from '../../../core/text/message';
import type { Brain } from '../../shared/brain';
import type { Say } from '../../shared/shared';
import { releaseActTexts as texts, weekdayTexts } from '../../text/release';
import type { Ask, Given } from './ask-steps';
import { processOf, type Starting } from './starting';

/** The day on which a release starts. */
export function startAsk(say: Say, { today }: Starting): Ask {
  return {
    key: 'start',
    prompt: say(texts.start),
    offers: () => [
      { value: today, label: `$(calendar) ${today}`, description: say(weekdayOf(today)) },
    ],
    check: (typed) => (parseDay(typed) ? undefined : texts.noDay),
  };
}

/** The day of a plan node, with the one that the calendar proposes. */
export function nodeAsk(say: Say, starting: Starting, node: string): Ask {
  const { brain, snapshot, today } = starting;
  const { calendar } = snapshot.policy.release;
  const startOf = (given: Given): Day => parseDay(given['start']?.trim() ?? '') ?? today;
  const proposed = (given: Given): ReturnType<Brain['proposePlan']> =>
    brain.proposePlan(kindIn(given), startOf(given), calendar);
  const dayIn = (given: Given): Day =>
    Object.entries(daysOf(proposed(given))).find(([id]) => id === node)?.[1] ??
    proposed(given).release;
  const about = (given: Given, day: Day): string => {
    const { days } = brain.workingDaysBetween(calendar, startOf(given), day);
    return say(texts.dayAbout, { weekday: weekdayOf(day), count: days });
  };
  return {
    key: node,
    prompt: say(texts.node, { node: brain.nodeTitle(node) }),
    when: (given) => {
      const process = processOf(snapshot, given);
      return process !== undefined && brain.planNodesOf(process).includes(node);
    },
    offers: (given) => {
      const day = dayIn(given);
      const description = `${say(texts.proposed)} · ${about(given, day)}`;
      return [{ value: day, label: `$(calendar) ${day}`, description }];
    },
    check: (typed, given): Message | Text | undefined => {
      const day = parseDay(typed);
      if (!day) return texts.noDay;
      const start = startOf(given);
      return day < start ? message(texts.tooEarly, { start }) : undefined;
    },
    describe: (typed, given) => {
      const day = parseDay(typed);
      return day ? about(given, day) : '';
    },
    notes: (given) => {
      const years = proposed(given).unknownYears.map(String);
      return years.length > 0 ? [say(texts.noData, { years })] : [];
    },
  };
}

function daysOf({
  iteration,
  defectReport,
  release,
}: ReturnType<Brain['proposePlan']>): Readonly<Record<string, Day>> {
  return { iteration, defectReport, release };
}

function kindIn(given: Given): ReleaseKind {
  const { kind } = given;
  return kind === 'temporary' || kind === 'emergency' ? kind : 'normal';
}

function weekdayOf(day: Day): Text {
  const [sunday = { en: '', 'zh-cn': '' }] = weekdayTexts;
  return weekdayTexts[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? sunday;
}

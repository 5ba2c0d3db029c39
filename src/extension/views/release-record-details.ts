import type { ReleaseState } from '../../core/release/evaluate/types';
import { commandIds } from '../contributions';
import type { Say } from '../shared/shared';
import { releaseTexts } from '../text/releases-view';
import { dayOf, nameOfPerson } from './release-brief';
import { bad, doubtful, type ReleaseDetail } from './release-detail';

/** How many builds and defects there are. */
export function counts({ record }: ReleaseState, say: Say): readonly ReleaseDetail[] {
  const { builds, defects } = record;
  const last = builds.at(-1);
  const count = (state: string): number => defects.filter((each) => each.state === state).length;
  const none = say(releaseTexts.none);
  const states = { open: count('open'), fixed: count('fixed'), closed: count('closed') };
  const shows = { click: { command: commandIds.showRelease }, below: [] };
  return [
    {
      id: 'builds',
      label: say(releaseTexts.builds),
      description: last
        ? say(releaseTexts.buildCount, { count: builds.length, name: last.name })
        : none,
      icon: 'package',
      ...shows,
    },
    {
      id: 'defects',
      label: say(releaseTexts.defects),
      description: defects.length > 0 ? say(releaseTexts.defectCount, states) : none,
      icon: 'bug',
      ...(states.open > 0 && { color: doubtful }),
      ...shows,
    },
  ];
}

/** What somebody let pass although something was missing. */
export function overrides({ record }: ReleaseState, say: Say): readonly ReleaseDetail[] {
  if (record.overrides.length === 0) return [];
  const below = record.overrides.map(({ gate, by, at, reason }, index): ReleaseDetail => ({
    id: `override\n${index}`,
    label: gate,
    description: say(releaseTexts.overrideBy, {
      person: nameOfPerson(by),
      day: dayOf(at),
      reason,
    }),
    ...{ icon: 'unlock', color: doubtful },
    click: { command: commandIds.openReleaseRecord, path: ['overrides', index] },
    below: [],
  }));
  const label = say(releaseTexts.overrides);
  const description = String(below.length);
  return [{ id: 'overrides', label, description, icon: 'unlock', color: doubtful, below }];
}

/** What was done and should not have been. */
export function faults({ faults: found }: ReleaseState, say: Say): readonly ReleaseDetail[] {
  if (found.length === 0) return [];
  const below = found.map(({ rule, severity, message, path }, index): ReleaseDetail => ({
    id: `fault\n${index}`,
    label: say(message),
    description: rule,
    icon: severity === 'error' ? 'error' : 'warning',
    color: severity === 'error' ? bad : doubtful,
    tooltip: say(message),
    click: { command: commandIds.openReleaseRecord, path },
    below: [],
  }));
  const description = String(found.length);
  const label = say(releaseTexts.faults);
  return [{ id: 'faults', label, description, icon: 'warning', color: doubtful, below }];
}

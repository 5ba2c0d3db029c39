import type { ReleaseState } from '../../../core/release/evaluate/types';
import type { Say } from '../../shared/shared';
import { dashboardTexts as texts } from '../../text/release-dashboard';
import { releaseTexts } from '../../text/releases-view';
import { missingText } from '../../views/release-brief';
import { groupOf } from '../../views/release-groups';
import type { PageSection } from './protocol';
import { after, overrides } from './sections/after';
import { approvals } from './sections/approvals';
import { authorisations } from './sections/authorisations';
import { builds } from './sections/builds';
import { checklist } from './sections/checklist';
import { contents } from './sections/contents';
import { gates } from './sections/gates';
import { head, problems } from './sections/head';
import { history, links } from './sections/history';
import { outside } from './sections/outside';
import { track } from './sections/stages';
import { timeline } from './sections/timeline';
import type { PageAction, Sheet } from './sheet';

/** A dashboard, and what its buttons do by their keys. */
export interface Dashboard {
  readonly sections: readonly PageSection[];
  readonly actions: ReadonlyMap<string, PageAction>;
}

/** All that is shown of a release. */
export function dashboardOf(given: Omit<Sheet, 'keyOf'>): Dashboard {
  const actions = new Map<string, PageAction>();
  const keyOf = (action: PageAction): string => {
    const key = JSON.stringify([action.command, action.argument ?? {}]);
    actions.set(key, action);
    return key;
  };
  const sheet: Sheet = { ...given, keyOf };
  const sections = [
    head(sheet),
    ...problems(sheet),
    ...overrides(sheet),
    track(sheet),
    timeline(sheet),
    gates(sheet),
    ...checklist(sheet),
    approvals(sheet),
    builds(sheet),
    ...authorisations(sheet),
    ...outside(sheet),
    ...contents(sheet),
    ...after(sheet),
    history(sheet),
    links(sheet),
  ];
  return { sections, actions };
}

/** Where a release stands, in one sentence. */
export function statusLine(state: ReleaseState, say: Say): string {
  const { current } = state;
  const status = say(releaseTexts[groupOf(state)]);
  if (!current) return say(texts.statusDone, { status });
  const missing = missingText(current.lacking.length, say);
  return say(texts.statusIn, { status, stage: current.stage.title, missing });
}

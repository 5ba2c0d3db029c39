import { nextGate } from '../../../../core/release/evaluate/next-gate';
import type { GateState } from '../../../../core/release/evaluate/types';
import { gateNames } from '../../../../core/release/state-names';
import { message } from '../../../../core/text/message';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { releaseTexts } from '../../../text/releases-view';
import { dayOf, holderText, missingText, nameOfPerson } from '../../../views/release-brief';
import { el, sign, type MarkupElement } from '../markup';
import type { PageSection } from '../protocol';
import { part, type Sheet } from '../sheet';
import { lackingList } from './stages';

/** The gates: which are open, and what keeps the others closed. The next one is unfolded. */
export function gates(sheet: Sheet): PageSection {
  const { state, say } = sheet;
  const next = nextGate(state);
  const all = state.gates.map((gate) => gateOf(sheet, gate, gate === next));
  return part('gates', say(texts.gates), el('div', 'gates', ...all));
}

function gateOf(sheet: Sheet, state: GateState, isNext: boolean): MarkupElement {
  const { say } = sheet;
  const { gate, isOpen, lacking, overrides, pass } = state;
  const id = `gate-${gate.id}`;
  const kind = isOpen ? (overrides.length > 0 ? 'overridden' : 'open') : 'closed';
  const about = [
    say(gateNames[kind]),
    ...(lacking.length > 0 ? [missingText(lacking.length, say)] : []),
  ].join(' · ');
  // A role that nobody holds may pass all the same; that somebody is missing is told where the person is needed.
  const named = pass.map((holder) =>
    holder.people.length === 0 ? say(holder.title) : holderText(holder, say),
  );
  const who = named.join(say(releaseTexts.separator));
  return el(
    'details',
    { id, class: `gate ${kind}`, ...(isNext && { open: '' }) },
    el(
      'summary',
      { id: `${id}-summary` },
      sign(signs[kind], kind),
      el('span', 'stage', say(gate.title)),
      el('span', 'hint', about),
    ),
    el('p', 'who', who === '' ? say(texts.anybody) : say(texts.mayPass, { who })),
    ...overrides.map(({ by, at, reason }) => {
      const told = { person: nameOfPerson(by), day: dayOf(at), reason };
      const label = say(releaseTexts.overrides);
      const entry = message(releaseTexts.overrideBy, told);
      return el('p', 'override', say(releaseTexts.detailLabel, { label, state: entry }));
    }),
    lacking.length === 0 ? el('p', 'hint', say(texts.nothingMissing)) : lackingList(sheet, lacking),
  );
}

const signs = { open: '✓', overridden: '!', closed: '✗' } as const;

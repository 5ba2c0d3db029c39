import type { Lacking, StageState } from '../../../../core/release/evaluate/types';
import { stageNames } from '../../../../core/release/state-names';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { releaseTexts } from '../../../text/releases-view';
import { holdersText, missingText } from '../../../views/release-brief';
import { el, sign, spoken, type Markup, type MarkupElement } from '../markup';
import type { PageSection } from '../protocol';
import { part, remedyButton, type Sheet } from '../sheet';

/** The stages as a track, and below it what the current one waits for. */
export function track(sheet: Sheet): PageSection {
  const { state, say } = sheet;
  const { current } = state;
  const stages = el('ol', 'track', ...state.stages.map((stage) => stageOf(stage, sheet)));
  const below: readonly Markup[] = !current
    ? [el('p', 'hint', say(releaseTexts.allDone))]
    : [
        el('h3', {}, say(texts.currentStage, { stage: current.stage.title })),
        current.lacking.length === 0
          ? el('p', 'hint', say(texts.nothingMissing))
          : lackingList(sheet, current.lacking),
      ];
  return part('stages', say(texts.stages), stages, ...below);
}

const signs = { done: '✓', current: '●', ahead: '○' } as const;

function stageOf({ stage, state, lacking }: StageState, { say }: Sheet): MarkupElement {
  const missing = lacking.length === 0 ? '' : missingText(lacking.length, say);
  return el(
    'li',
    { class: state, ...(state === 'current' && { 'aria-current': 'step' }) },
    sign(signs[state], state),
    el('span', 'stage', say(stage.title)),
    spoken(say(texts.spokenState, { state: stageNames[state] })),
    ...(missing === '' ? [] : [el('span', 'hint', missing)]),
  );
}

/** What is missing: who can supply it, how, and the button that does. */
export function lackingList(sheet: Sheet, lacking: readonly Lacking[]): MarkupElement {
  return el('ul', 'lacking', ...lacking.map((each) => lackingItem(sheet, each)));
}

function lackingItem(sheet: Sheet, lacking: Lacking): MarkupElement {
  const { say } = sheet;
  const { severity, told, who, how, basis } = lacking;
  const people = holdersText(who, say);
  return el(
    'li',
    severity,
    sign(severity === 'error' ? '✗' : '!', severity),
    el(
      'div',
      'what',
      el('strong', {}, say(told)),
      ...(people === '' ? [] : [el('span', 'who', people)]),
      el('span', 'hint', say(how)),
      ...(basis.length === 0 ? [] : [el('code', 'basis', basis.join(' '))]),
    ),
    remedyButton(sheet, lacking),
  );
}

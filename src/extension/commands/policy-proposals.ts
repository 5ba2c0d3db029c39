import * as vscode from 'vscode';
import type { Language } from '../../core/text/language';
import type { Explained, KindInference, PolicyInference } from '../../core/workshop';
import type { Say } from '../shared/shared';
import { inferTexts } from '../text/infer';

/** One proposal in the list. */
export interface ProposalItem extends vscode.QuickPickItem {
  /** The policy file that it leads to. */
  readonly text?: string;
  /** The scheme to try on the names instead of writing a file. */
  readonly scheme?: string;
}

/** What the list needs to know beside the inference. */
export interface ProposalTexts {
  readonly language: Language;
  readonly textOfPreset: (id: string) => string;
  readonly examplesOf: (id: string) => string;
}

/** The proposals as a person chooses among them: files to write first, then schemes to try. */
export function proposalItems(
  { policy, presets, tags, branches }: PolicyInference,
  say: Say,
  { language, textOfPreset, examplesOf }: ProposalTexts,
): readonly ProposalItem[] {
  const combined: readonly ProposalItem[] = policy
    ? [
        {
          label: `$(wand) ${say(inferTexts.combined)}`,
          detail: [rulesOf(tags, 'tags', say), rulesOf(branches, 'branches', say)]
            .filter((part) => part !== '')
            .join(' · '),
          text: policy.text[language],
        },
      ]
    : [];
  const fromPresets = presets.slice(0, 5).map((proposal): ProposalItem => ({
    label: `$(book) ${say(proposal.title)}`,
    description: `${shareOf(proposal, say)} · ${examplesOf(proposal.preset)}`,
    detail: detailOf(proposal, say),
    text: textOfPreset(proposal.preset),
  }));
  return [
    ...combined,
    ...group(say(inferTexts.presets), fromPresets),
    ...group(say(inferTexts.tagSchemes), schemesOf(tags, say)),
    ...group(say(inferTexts.branchSchemes), schemesOf(branches, say)),
  ];
}

function group(label: string, items: readonly ProposalItem[]): readonly ProposalItem[] {
  if (items.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function schemesOf({ proposals }: KindInference, say: Say): readonly ProposalItem[] {
  return proposals
    .filter(({ origin }) => origin === 'catalogue' || origin === 'policy')
    .slice(0, 4)
    .map((proposal) => ({
      label: `$(beaker) ${say(proposal.title)}`,
      description: shareOf(proposal, say),
      detail: detailOf(proposal, say),
      scheme: proposal.rule,
    }));
}

function rulesOf({ proposals }: KindInference, kind: 'tags' | 'branches', say: Say): string {
  const [best] = proposals;
  if (!best) return '';
  const rules = say(inferTexts.rule, { rule: best.rule, percent: percent(best) });
  return say(inferTexts[kind], { rules });
}

function shareOf(proposal: Explained, say: Say): string {
  const total = proposal.share > 0 ? Math.round(proposal.count / proposal.share) : proposal.count;
  return say(inferTexts.share, { percent: percent(proposal), total });
}

function percent({ share }: Explained): number {
  // Not every name is not all of them.
  return share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
}

function detailOf(
  { examples, unexplained, asGoodAs }: Explained & { readonly asGoodAs: readonly string[] },
  say: Say,
): string {
  return [
    examples.length > 0 ? say(inferTexts.explains, { names: examples.slice(0, 3) }) : '',
    unexplained.length > 0 ? say(inferTexts.leaves, { names: unexplained.slice(0, 3) }) : '',
    asGoodAs.length > 0 ? say(inferTexts.asGood, { rules: asGoodAs.slice(0, 3) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

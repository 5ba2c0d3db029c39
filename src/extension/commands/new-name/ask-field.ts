import type * as vscode from 'vscode';
import type { Naming, Offer, Question } from '../../../core/new-name/types';
import { message } from '../../../core/text/message';
import type { Brain } from '../../shared/brain';
import { showStep } from '../../shared/quick-pick';
import type { Say } from '../../shared/shared';
import { newNameTexts } from '../../text/new-name';

interface FieldItem extends vscode.QuickPickItem {
  /** The answer; absent for an item that only says something. */
  readonly answer?: string;
}

export type FieldAnswer =
  { readonly type: 'answer'; readonly answer: string } | { readonly type: 'back' } | undefined;

/**
 * Asks one question of a name: shows the name so far, what the field means and may hold, and the legal
 * answers; what is typed is checked after every key. Undefined when the person left.
 */
export async function askField(
  brain: Brain,
  say: Say,
  naming: Naming,
  question: Question,
  progress: { readonly step: number; readonly total: number },
): Promise<FieldAnswer> {
  const { title, within, allowed, suggestion } = question;
  const field = within ? message(newNameTexts.fieldOf, { field: title, within }) : title;
  const taken = await showStep<FieldItem>({
    title: say(newNameTexts.stepTitle, {
      scheme: naming.scheme.data.title,
      name: brain.showPieces(naming.pieces, say),
    }),
    placeholder: say(newNameTexts.placeholder, { field, allowed }),
    progress,
    items: (typed) => itemsOf(brain, say, question, typed.trim()),
    active: (items) => suggestion && items.find(({ answer }) => answer === suggestion.value),
    firstIsTyped: true,
    accept: ({ answer }) => (answer === undefined ? 'stay' : 'done'),
  });
  if (!taken || taken.type === 'back') return taken;
  const { answer } = taken.item;
  return answer === undefined ? undefined : { type: 'answer', answer };
}

function itemsOf(brain: Brain, say: Say, question: Question, typed: string): readonly FieldItem[] {
  const { offers, suggestion } = question;
  const offered = offers.map((offer) => offerItem(brain, say, offer));
  const best = offered.filter(({ answer }) => answer === suggestion?.value);
  const others = offered.filter((item) => !best.includes(item));
  // A list keeps its order; elsewhere the best answer comes first.
  const ordered = question.isClosed
    ? offered
    : [...suggestedItem(brain, say, question, best), ...others];
  const out: FieldItem = { label: say(newNameTexts.leaveOut), answer: '' };
  const isLeftOut = suggestion?.value === '';
  const optional = question.optional && question.check('').ok ? [out] : [];
  const answers = isLeftOut ? [...optional, ...ordered] : [...ordered, ...optional];
  if (typed === '') return [...answers, ...meaningItems(say, question)];
  const shown = answers.filter(({ answer }) => answer !== typed);
  return [...typedItems(say, question, typed), ...shown];
}

/** The suggestion, also where it is no offer, such as an answer that was given before going back. */
function suggestedItem(
  brain: Brain,
  say: Say,
  { suggestion }: Question,
  found: readonly FieldItem[],
): readonly FieldItem[] {
  if (!suggestion || suggestion.value === '' || found.length > 0) return found;
  return [offerItem(brain, say, suggestion)];
}

function offerItem({ basisTexts }: Brain, say: Say, offer: Offer): FieldItem {
  const { value, title, meaning, basis } = offer;
  const isText = title !== undefined && value.startsWith('#');
  const description = title ?? (basis === 'word' ? undefined : basisTexts[basis]);
  return {
    label: isText ? say(title) : value,
    ...(description && !isText ? { description: say(description) } : {}),
    ...(meaning && { detail: say(meaning) }),
    answer: value,
  };
}

function typedItems(say: Say, question: Question, typed: string): readonly FieldItem[] {
  const offer = question.offers.find(({ value }) => value === typed);
  const check = question.check(typed);
  if (!check.ok) {
    const detail = say(check.reason);
    return [{ label: `$(error) ${typed}`, detail, alwaysShow: true }];
  }
  const warnings = check.warnings.map((warning) => say(warning)).join(' ');
  const icon = warnings === '' ? 'edit' : 'warning';
  return [
    {
      label: `$(${icon}) ${typed}`,
      description: say(offer?.title ?? newNameTexts.useValue),
      ...(warnings === '' ? {} : { detail: warnings }),
      alwaysShow: true,
      answer: typed,
    },
  ];
}

/** What the field is, below the answers. */
function meaningItems(say: Say, { meaning, title }: Question): readonly FieldItem[] {
  return meaning
    ? [{ label: `$(info) ${say(title)}`, detail: say(meaning), alwaysShow: true }]
    : [];
}

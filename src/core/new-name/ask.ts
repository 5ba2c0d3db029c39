import { wordsOf } from '../scheme/fields/word';
import type { FormField } from '../scheme/form';
import type { Scheme } from '../scheme/scheme';
import { allowedIn } from './allowed';
import { answerCheck, type AskedField } from './check-answer';
import { conditionsOn, demandOn } from './conditions';
import { offersFor, suggestionFor } from './offers';
import { put, settle } from './settle';
import type { Check, Question } from './types';
import type { Group, Place } from './walk-state';

/** A field with all that decides about its answers, at this point of the walk. */
export function askedField(
  { walk, levels }: Place,
  path: string,
  { rule }: FormField,
  nested: Scheme | undefined,
  { presence }: Group,
): AskedField {
  const conditions = conditionsOn(path, levels);
  const demand = demandOn(rule, conditions, walk.decisions);
  return {
    path,
    rule,
    optional: presence === 'open' && !demand.isRequired,
    conditions,
    demand,
    levels,
    decisions: new Map(walk.decisions),
    existing: walk.context.existing,
    reader: () => nested ?? walk.context.readerOf(rule),
  };
}

/** Asks for a field, unless the other fields leave no choice. */
export function ask(place: Place, asked: AskedField, group: Group): void {
  const { walk, within } = place;
  const { path, demand, optional, rule } = asked;
  const answer = walk.answers[path];
  const check = answerCheck(asked);
  if (optional && demand.isBarred && (answer ?? '') === '') {
    settle(place, asked, undefined, group);
    return;
  }
  const holds = answer !== undefined && check(answer).ok;
  const isOffered = !holds && (walk.isShown || rule.data.type === 'word');
  const offers = isOffered ? offersFor(asked, walk.context, check) : [];
  const only = holds || optional ? undefined : onlyValue(asked, offers, check);
  if (only !== undefined && answer === undefined) {
    walk.filled.set(path, only);
    settle(place, asked, only, group);
    return;
  }
  const suggestion =
    holds || !walk.isShown ? undefined : suggestionFor(asked, offers, walk.context, check);
  const { meaning } = rule.data;
  const question: Question = {
    path,
    type: 'field',
    title: rule.title,
    ...(within && { within }),
    ...(meaning && { meaning }),
    allowed: allowedIn(rule.data),
    optional,
    isClosed: rule.data.type === 'word',
    offers,
    ...(suggestion && { suggestion }),
    check,
  };
  put(place, asked, question, group);
}

/** The one value that a field can have: by conditions, or since its list has no other that is legal. */
function onlyValue(
  { demand, rule }: AskedField,
  offers: Question['offers'],
  check: (answer: string) => Check,
): string | undefined {
  if (demand.only !== undefined) return check(demand.only).ok ? demand.only : undefined;
  const isList = rule.data.type === 'word' && wordsOf(rule.data).length > 0;
  return isList && offers.length === 1 ? offers[0]?.value : undefined;
}

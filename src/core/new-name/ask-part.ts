import type { Scheme } from '../scheme/scheme';
import { message } from '../text/message';
import { answerCheck, type AskedField } from './check-answer';
import { put, settle } from './settle';
import * as texts from './texts';
import type { Check, Question } from './types';
import { fieldByField, type Group, type Place } from './walk-state';

/** Asks whether a nested name is there; it may be answered with the whole name. */
export function askPart(place: Place, asked: AskedField, nested: Scheme, group: Group): void {
  const question = partQuestion(place, asked, nested);
  if (asked.demand.isBarred && place.walk.answers[asked.path] === undefined)
    settle(place, asked, undefined, group);
  else put(place, asked, question, group);
}

/** The question for a nested name as a whole. */
export function partQuestion({ walk, within }: Place, asked: AskedField, nested: Scheme): Question {
  const { path, rule, optional } = asked;
  const checkWhole = answerCheck(asked);
  const check = (answer: string): Check =>
    answer === fieldByField ? { ok: true, warnings: [] } : checkWhole(answer);
  const remembered = walk.context.remembered?.[path];
  const { meaning } = rule.data;
  return {
    path,
    type: 'part',
    title: rule.title,
    ...(within && { within }),
    ...(meaning && { meaning }),
    allowed: message(texts.wholeName, { scheme: nested.data.title }),
    optional,
    isClosed: false,
    offers: [{ value: fieldByField, title: texts.include, basis: 'word' }],
    suggestion:
      remembered !== undefined && check(remembered).ok
        ? { value: remembered, basis: 'remembered' }
        : { value: '', basis: 'left-out' },
    check,
  };
}

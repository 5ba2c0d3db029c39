import type { LimitData } from '../scheme/data';
import { rulesFor } from '../scheme/move';
import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { Trouble } from './moment';
import { advice, sentence, texts } from './texts';
import type { SequenceProblem } from './types';

/** What is wrong with a name, in words. */
export function problemOf(
  scheme: Scheme,
  index: number,
  name: Name,
  trouble: Trouble,
): SequenceProblem {
  const { breach, against, right, why, field = '' } = trouble;
  const parameters = {
    name: name.text,
    against: against.text,
    field: rulesFor(scheme, name).get(field)?.title ?? field,
    why: why ? after(why) : '',
    advice: right === undefined ? '' : after(message(advice, { right })),
  };
  return {
    index,
    breach,
    message: message(texts[breach], parameters),
    ...(right !== undefined && { right }),
    against: against.text,
  };
}

/** A name that is one too many, in words. */
export function limitProblem(index: number, name: Name, limit: LimitData): SequenceProblem {
  const parameters = { name: name.text, why: after(limit.message) };
  return { index, breach: 'limit', message: message(texts.limit, parameters) };
}

function after(it: Text | Message): Message {
  return message(sentence, { it });
}

import type { Text } from '../../text/language';
import { message } from '../../text/message';
import type { TextFieldData } from '../data';
import { characterAt, characterSet, setHas } from '../character-set';
import { repeat, type Pattern } from '../pattern';
import * as texts from './texts';
import { isPlaceholder, placeholderGlance, placeholderProblem } from './placeholder';
import { compareText, problem, type FieldRule, type ValueProblem } from './rule';

/** The rule of free text of some classes of characters. */
export function textRule(field: string, title: Text, data: TextFieldData): FieldRule {
  const set = characterSet(data.of, data.also);
  const min = data.minLength ?? 1;
  const strict: Pattern = {
    type: 'set',
    set,
    min,
    max: data.maxLength ?? Infinity,
    lazy: data.lazy ?? false,
  };
  const upperOnly = data.of.includes('upper') && !data.of.includes('lower');
  const lowerOnly = data.of.includes('lower') && !data.of.includes('upper');
  const looseSet =
    upperOnly || lowerOnly ? characterSet([...data.of, 'upper', 'lower'], data.also) : set;
  const isNoPlaceholder = placeholderGlance(data.except);
  return {
    field,
    title,
    data,
    strict,
    loose: { type: 'set', set: looseSet, min: 1, max: Infinity, lazy: data.lazy ?? false },
    ...(min === data.maxLength && { looseOfWidth: repeat(looseSet, min, min) }),
    repairable: strict,
    check: (text) =>
      wrongText(text, title, data, set) ??
      outerSpace(text, title, data) ??
      (isPlaceholder(text, data.except) ? placeholderProblem(text, title, data) : undefined),
    isFine: (text, start, end) =>
      text.charCodeAt(start) !== space &&
      text.charCodeAt(end - 1) !== space &&
      isNoPlaceholder(text, start, end),
    strictIsEnough: !data.except && !data.of.includes('space'),
    compare: compareText,
  };
}

const space = 0x20;

/** What is wrong with the characters or the length of a text. */
function wrongText(
  text: string,
  title: Text,
  data: TextFieldData,
  set: ReturnType<typeof characterSet>,
): ValueProblem | undefined {
  const parameters = { field: title, found: text };
  for (let offset = 0; offset < text.length; offset++) {
    if (setHas(set, text, offset)) continue;
    const found = characterAt(text, offset);
    return problem(
      /[A-Za-z]/.test(found) ? 'letter-case' : 'syntax',
      data,
      text,
      message(texts.wrongCharacter, { field: title, found }),
      { offset, length: found.length },
    );
  }
  if (data.minLength !== undefined && text.length < data.minLength) {
    return problem(
      'length',
      data,
      text,
      message(texts.tooShort, { ...parameters, limit: data.minLength }),
    );
  }
  if (data.maxLength !== undefined && text.length > data.maxLength) {
    return problem(
      'length',
      data,
      text,
      message(texts.tooLong, { ...parameters, limit: data.maxLength }),
    );
  }
  return undefined;
}

function outerSpace(text: string, title: Text, data: TextFieldData): ValueProblem | undefined {
  if (!text.startsWith(' ') && !text.endsWith(' ')) return undefined;
  const parameters = { field: title, found: text, count: text.length };
  return problem('white-space', data, text, message(texts.outerSpace, parameters), {
    offset: text.startsWith(' ') ? 0 : text.length - 1,
    length: 1,
  });
}

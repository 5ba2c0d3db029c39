import { wordsOf } from '../scheme/fields/word';
import type {
  DateFieldData,
  FieldData,
  IntegerFieldData,
  TextFieldData,
} from '../scheme/field-data';
import { message, type Message } from '../text/message';
import * as texts from './texts';

/** What a field may hold, in words: its list, range, width, characters or layouts. */
export function allowedIn(data: FieldData): Message {
  // One after the other, since what each says may be a list itself.
  return [...partsOf(data), ...exceptions(data)].reduce((first, second) =>
    message(texts.both, { first, second }),
  );
}

function partsOf(data: FieldData): readonly Message[] {
  switch (data.type) {
    case 'word':
      return [message(texts.oneOf, { values: wordsOf(data).map(({ word }) => word) })];
    case 'integer':
      return numberParts(data);
    case 'text':
      return textParts(data);
    case 'date':
      return dateParts(data);
    case 'datepart':
      return [message(texts.datePart, { token: data.token })];
    case 'identifiers':
      return [message(texts.identifiers)];
    case 'scheme': {
      const { scheme } = data;
      const id = typeof scheme === 'string' ? scheme : scheme.scheme;
      return [message(texts.wholeName, { scheme: id })];
    }
  }
}

function numberParts(data: IntegerFieldData): readonly Message[] {
  const { width, paddedTo, min, max, multipleOf } = data;
  const shape =
    width === 1
      ? message(texts.oneDigit)
      : width !== undefined
        ? message(texts.numberOfWidth, { width })
        : paddedTo !== undefined
          ? message(texts.numberUpTo, { width: paddedTo })
          : message(texts.wholeNumber);
  return [
    shape,
    ...(min === undefined ? [] : [message(texts.from, { limit: padded(min, width) })]),
    ...(max === undefined ? [] : [message(texts.upTo, { limit: padded(max, width) })]),
    ...(multipleOf === undefined ? [] : [message(texts.inSteps, { step: multipleOf })]),
  ];
}

function padded(value: number, width = 1): string {
  return String(value).padStart(width, '0');
}

function textParts({ of, also, minLength, maxLength }: TextFieldData): readonly Message[] {
  const classes = [
    ...of.map((each) => texts.classes[each]),
    ...(also ? [message(texts.alsoCharacters, { list: [...also].join(' ') })] : []),
  ];
  const made = message(texts.characters, { classes });
  if (minLength !== undefined && minLength === maxLength)
    return [
      minLength === 1
        ? message(texts.oneCharacter)
        : message(texts.exactLength, { count: minLength }),
      made,
    ];
  return [
    made,
    ...(minLength === undefined || minLength <= 1
      ? []
      : [message(texts.leastLength, { count: minLength })]),
    ...(maxLength === undefined ? [] : [message(texts.mostLength, { count: maxLength })]),
  ];
}

function dateParts({ layouts, sentinel }: DateFieldData): readonly Message[] {
  return [
    message(texts.date, { layouts }),
    ...(sentinel === undefined ? [] : [message(texts.sentinel, { value: sentinel })]),
  ];
}

function exceptions({ except = [] }: FieldData): readonly Message[] {
  return except.length === 0 ? [] : [message(texts.notOneOf, { values: except })];
}

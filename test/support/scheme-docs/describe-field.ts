import type {
  CharacterClass,
  DateFieldData,
  FieldData,
  IntegerFieldData,
  TextFieldData,
  WordFieldData,
} from '../../../src/core/scheme';
import { code, codes, listed } from './markdown';

/** How a field is written and what limits it has, in English. */
export function describeField(data: FieldData): string {
  const parts = [shapeOf(data), exceptions(data), severityOf(data)];
  return parts.filter(Boolean).join('; ');
}

function shapeOf(data: FieldData): string {
  switch (data.type) {
    case 'integer':
      return integerShape(data);
    case 'word':
      return wordShape(data);
    case 'text':
      return textShape(data);
    case 'date':
      return dateShape(data);
    case 'datepart':
      return `part of a day, written ${code(data.token)}`;
    case 'identifiers':
      return `identifiers of letters, digits and hyphens between dots${data.leadingZeros ? '' : '; numbers without leading zeros'}`;
    case 'scheme': {
      const id = typeof data.scheme === 'string' ? data.scheme : data.scheme.scheme;
      return `a name of [${code(id)}](${id}.md)`;
    }
  }
}

function integerShape(data: IntegerFieldData): string {
  const { width, paddedTo, min, max, multipleOf, step } = data;
  const digits =
    width === 1
      ? 'one digit'
      : width !== undefined
        ? `${width} digits, filled with zeros`
        : paddedTo !== undefined
          ? `up to ${paddedTo} digits; zeros in front are kept`
          : 'whole number';
  const range =
    min !== undefined && max !== undefined
      ? `${min} to ${max}`
      : min !== undefined
        ? `from ${min}`
        : max !== undefined
          ? `up to ${max}`
          : '';
  const multiple = multipleOf === undefined ? '' : `a multiple of ${multipleOf}`;
  const steps = step === undefined ? '' : `a step goes to the next multiple of ${step}`;
  return [digits, range, multiple, steps].filter(Boolean).join(', ');
}

function wordShape({ words, case: letterCase }: WordFieldData): string {
  const texts = words.map((word) => (typeof word === 'string' ? word : word.word));
  const only = texts.length === 1 ? codes(texts) : `one of ${codes(texts, 'or')}`;
  return letterCase === 'ignore' ? `${only}, in any letter case` : only;
}

const characterNames: Readonly<Record<CharacterClass, string>> = {
  upper: 'capital letters A to Z',
  lower: 'small letters a to z',
  letter: 'letters',
  digit: 'digits',
  han: 'Chinese characters',
  space: 'spaces',
};

function textShape({ of, also = '', minLength, maxLength }: TextFieldData): string {
  const kinds = [...of.map((kind) => characterNames[kind]), ...[...also].map(code)];
  const length =
    minLength !== undefined && minLength === maxLength
      ? `${minLength} in all`
      : minLength !== undefined && maxLength !== undefined
        ? `${minLength} to ${maxLength} in all`
        : maxLength !== undefined
          ? `${maxLength} at most`
          : minLength !== undefined
            ? `${minLength} at least`
            : '';
  return [listed(kinds), length].filter(Boolean).join(', ');
}

function dateShape({ layouts, sentinel }: DateFieldData): string {
  const none = sentinel === undefined ? '' : `, or ${code(sentinel)} for no date yet`;
  return `a day that exists, written ${codes(layouts, 'or')}${none}`;
}

function exceptions({ except = [] }: FieldData): string {
  return except.length === 0 ? '' : `never ${codes(except, 'or')}`;
}

function severityOf({ severity }: FieldData): string {
  return severity === undefined || severity === 'error' ? '' : `outside of this only a ${severity}`;
}

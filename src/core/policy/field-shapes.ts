import { severity, string, strings, text } from './basic-shapes';
import type { Shape } from './shape';

/** Keys that every kind of field may have. */
const everyField: Readonly<Record<string, Shape>> = {
  title: { ...text, description: 'What the field is called.' },
  meaning: { ...text, description: 'What the field means.' },
  severity: { ...severity, description: 'How bad a value out of its limits is.' },
  except: {
    ...strings,
    description: 'Values that are never real, such as the placeholder XX.',
  },
};

const count = (description: string): Shape => ({ type: 'integer', minimum: 0, description });

function field(
  type: string,
  description: string,
  properties: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
): Shape {
  return {
    type: 'object',
    description,
    properties: { type: { enum: [type] }, ...properties, ...everyField },
    required: ['type', ...required],
    additionalProperties: false,
  };
}

/** The shapes of a field, by the name of their definition; `type` tells them apart. */
export const fieldShapes: Readonly<Record<string, Shape>> = {
  integerField: field('integer', 'A whole number.', {
    width: count('The exact number of digits; leading zeros fill it.'),
    paddedTo: count('The most digits there may be, with leading zeros.'),
    min: count('The smallest value.'),
    max: count('The largest value.'),
    multipleOf: count('The value is a multiple of this.'),
    step: count('A step goes to the next multiple of this.'),
  }),
  wordField: field(
    'word',
    'One of a list of words.',
    {
      words: {
        type: 'array',
        minItems: 1,
        description: 'The words in ascending order.',
        items: {
          anyOf: [
            string,
            {
              type: 'object',
              properties: { word: string, title: text, meaning: text },
              required: ['word'],
              additionalProperties: false,
            },
          ],
        },
      },
      case: { enum: ['exact', 'ignore'], description: 'Whether letter case counts.' },
      also: {
        type: 'object',
        description: 'Other spellings that are accepted, and the word that was meant.',
        additionalProperties: {
          type: 'object',
          properties: {
            word: string,
            severity: { enum: ['error', 'warning', 'information', 'none'] },
          },
          required: ['word'],
          additionalProperties: false,
        },
      },
    },
    ['words'],
  ),
  textField: field(
    'text',
    'Free text.',
    {
      of: {
        type: 'array',
        minItems: 1,
        description: 'The kinds of characters it may hold.',
        items: { enum: ['upper', 'lower', 'letter', 'digit', 'han', 'space'] },
      },
      also: { ...string, description: 'Further single characters that are allowed.' },
      minLength: count('The fewest characters.'),
      maxLength: count('The most characters.'),
      lazy: { type: 'boolean', description: 'Take as few characters as possible.' },
    },
    ['of'],
  ),
  dateField: field(
    'date',
    'A calendar day.',
    {
      layouts: {
        type: 'array',
        minItems: 1,
        description: 'Accepted layouts; the first is used for new names.',
        items: { enum: ['YYYYMMDD', 'YYMMDD', 'MMDD'] },
      },
      sentinel: { ...string, description: 'A text that stands for "no date yet".' },
    },
    ['layouts'],
  ),
  datepartField: field(
    'datepart',
    'A part of a calendar day, as CalVer writes it.',
    { token: { enum: ['YYYY', 'YY', '0Y', 'MM', '0M', 'WW', '0W', 'DD', '0D'] } },
    ['token'],
  ),
  identifiersField: field('identifiers', 'Dot-separated identifiers with the order of SemVer.', {
    leadingZeros: { type: 'boolean', description: 'Numbers may have leading zeros.' },
    digitFirst: { type: 'boolean', description: 'The first identifier begins with a digit.' },
  }),
  schemeField: field(
    'scheme',
    'A name of another scheme.',
    { scheme: { $ref: '#/definitions/reference' } },
    ['scheme'],
  ),
};

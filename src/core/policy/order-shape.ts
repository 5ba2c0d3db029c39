import { string } from './basic-shapes';
import type { Shape } from './shape';

const orderField: Shape = {
  type: 'object',
  properties: {
    field: string,
    direction: { enum: ['ascending', 'descending'] },
    absent: { enum: ['first', 'last'] },
  },
  required: ['field'],
  additionalProperties: false,
};

/** The shape of the order of a scheme. */
export const order: Shape = {
  type: 'array',
  description: 'The fields that order names, most significant first.',
  items: {
    anyOf: [
      string,
      orderField,
      {
        type: 'object',
        properties: {
          asWritten: {
            type: 'array',
            description:
              'The fields that order names by where the first form writes them. Those of a list inside keep its order among themselves.',
            items: {
              anyOf: [
                string,
                orderField,
                { type: 'array', items: { anyOf: [string, orderField] } },
              ],
            },
          },
        },
        required: ['asWritten'],
        additionalProperties: false,
      },
    ],
  },
};

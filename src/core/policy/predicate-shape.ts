import { names, string } from './basic-shapes';
import type { Shape } from './shape';

/** The shape of what a field is tested for. */
export const predicate: Shape = {
  anyOf: [
    string,
    { type: 'number' },
    {
      type: 'object',
      properties: {
        present: { type: 'boolean' },
        in: { type: 'array', items: { anyOf: [string, { type: 'number' }] } },
        not: { type: 'array', items: { anyOf: [string, { type: 'number' }] } },
        min: { type: 'number' },
        max: { type: 'number' },
        derived: {
          type: 'object',
          properties: { from: string, table: names },
          required: ['from', 'table'],
          additionalProperties: false,
        },
        day: {
          type: 'object',
          properties: { year: string, month: string, day: string },
          required: ['year', 'month', 'day'],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  ],
};

import { targetNames } from '../projection/targets';
import { predicates, string, strings } from './basic-shapes';
import { fieldShapes } from './field-shapes';
import type { Shape } from './shape';

const template: Shape = { ...string, minLength: 1 };

const projectionCase: Shape = {
  type: 'object',
  properties: {
    template,
    when: { ...predicates, description: 'What the fields of a version must be.' },
    reads: {
      ...template,
      markdownDescription:
        'A form that the version must have; the template then writes its fields.',
    },
    fields: {
      type: 'object',
      markdownDescription: 'Fields of `reads` that the scheme does not have.',
      additionalProperties: {
        anyOf: Object.keys(fieldShapes).map((name): Shape => ({ $ref: `#/definitions/${name}` })),
      },
    },
  },
  required: ['template'],
  additionalProperties: false,
};

/** One projection, by the name `projection` among the definitions. */
export const projection: Shape = {
  markdownDescription:
    'A template such as `{major}.{minor}.{patch}`, or what says more. The language is described in `docs/projections.md`.',
  anyOf: [
    template,
    {
      type: 'object',
      properties: {
        template: {
          description:
            'The template, or cases of which the first that can write the version holds.',
          anyOf: [
            template,
            { type: 'array', minItems: 1, items: { anyOf: [template, projectionCase] } },
          ],
        },
        loses: {
          ...strings,
          description:
            'Fields that the text does not hold, or that the ecosystem does not order by.',
        },
      },
      required: ['template'],
      additionalProperties: false,
    },
  ],
};

const own: Shape = { $ref: '#/definitions/projection' };

/** The key `projections` of a policy, a unit and a scheme. */
export const projections: Shape = {
  type: 'object',
  description: 'How versions are written for ecosystems that do not take them as they are.',
  properties: Object.fromEntries(targetNames.map((name) => [name, own])),
  additionalProperties: own,
  examples: [{ npm: '{major}.{minor}.{revision}-{stage:rank}.{stage}' }],
};

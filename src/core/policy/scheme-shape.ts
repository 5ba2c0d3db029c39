import { fieldShapes } from './field-shapes';
import type { Shape } from './shape';

const string: Shape = { type: 'string' };
const strings: Shape = { type: 'array', items: string };
const names: Shape = { type: 'object', additionalProperties: string };
const anything: Shape = {};
const text: Shape = { $ref: '#/definitions/text' };
const severity: Shape = { $ref: '#/definitions/severity' };
const predicates: Shape = { $ref: '#/definitions/predicates' };

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

const form: Shape = {
  type: 'object',
  properties: {
    id: string,
    template: { ...string, minLength: 1 },
    constants: { ...names, description: 'Fields that this form fixes without writing them.' },
    fields: {
      type: 'object',
      description: 'What differs for a field in this form.',
      additionalProperties: { type: 'object', additionalProperties: anything },
    },
    severity,
    message: text,
    tokens: names,
  },
  required: ['template'],
  additionalProperties: false,
};

const predicate: Shape = {
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

const variant: Readonly<Record<string, Shape>> = {
  when: predicates,
  set: {
    ...names,
    description:
      'What happens to a field: `+1`, `$next`, `$today`, `$start` (with `?`: only where it is present), or the new value.',
  },
  drop: { ...strings, description: 'Fields that are left out afterwards.' },
  choose: { ...strings, description: 'Fields that the person may fix.' },
  needs: { ...strings, description: 'Fields that must be present.' },
  needsMessage: text,
  refuse: { ...text, description: 'Why the step is not possible here.' },
  advise: { ...string, description: 'The event to take instead.' },
  implied: { ...strings, description: 'Resets that a preview names.' },
  note: { ...text, description: 'What to make sure of before the step is taken.' },
  decides: { ...strings, description: 'Roles that decide whether the step is taken.' },
  highest: {
    type: 'object',
    description: 'Fields that count on from the highest among the existing names.',
    additionalProperties: strings,
  },
};

const event: Shape = {
  type: 'object',
  properties: {
    title: text,
    meaning: text,
    late: {
      type: 'boolean',
      description: 'The step may be taken on a name whose number has reached a later stage since.',
    },
    ...variant,
    variants: {
      type: 'array',
      items: { type: 'object', properties: variant, additionalProperties: false },
    },
  },
  additionalProperties: false,
};

const scheme: Shape = {
  type: 'object',
  markdownDescription:
    'A naming system of your own. The language is described in `docs/scheme-language.md`.',
  properties: {
    kind: {
      enum: [
        ...['version', 'tag', 'branch', 'baseline', 'package'],
        ...['document', 'file', 'folder', 'item', 'label'],
      ],
      description: 'What its names name.',
    },
    title: text,
    source: { ...string, description: 'Where the system is written down.' },
    forms: {
      type: 'array',
      minItems: 1,
      markdownDescription:
        'The ways to write a name, such as `"{major}.{minor}[.{patch}]"`: `{field}`, `[optional]`, `(one|other)`.',
      items: { anyOf: [{ type: 'string', minLength: 1 }, form] },
    },
    otherReadings: {
      type: 'array',
      description:
        'Forms by which a person could also read a name; shown where a name is explained, and used for nothing else.',
      items: { anyOf: [{ type: 'string', minLength: 1 }, form] },
    },
    fields: {
      type: 'object',
      additionalProperties: {
        anyOf: Object.keys(fieldShapes).map((name): Shape => ({ $ref: `#/definitions/${name}` })),
      },
    },
    options: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          title: text,
          values: {
            type: 'object',
            additionalProperties: { type: 'object', additionalProperties: anything },
          },
          pattern: { type: 'boolean' },
          default: string,
        },
        additionalProperties: false,
      },
    },
    conditions: {
      type: 'array',
      items: {
        type: 'object',
        properties: { when: predicates, must: predicates, severity, message: text },
        required: ['must', 'message'],
        additionalProperties: false,
      },
    },
    order: {
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
    },
    line: {
      ...strings,
      description: 'The leading fields that names of one release line share.',
    },
    events: {
      type: 'object',
      description: 'The steps from one name to the next.',
      additionalProperties: event,
    },
    initial: { ...string, description: 'The first name of a series.' },
    limits: {
      type: 'array',
      items: {
        type: 'object',
        properties: { same: strings, count: { type: 'integer', minimum: 1 }, message: text },
        required: ['same', 'count', 'message'],
        additionalProperties: false,
      },
    },
    roles: {
      type: 'object',
      description: 'What the roles are called that decide about steps, by id.',
      additionalProperties: text,
    },
    examples: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: string, means: text },
        required: ['name', 'means'],
        additionalProperties: false,
      },
    },
  },
  required: ['forms'],
  additionalProperties: false,
};

/** The shapes of a scheme's data as a policy file holds it (`SchemeData` without its id). */
export const schemeDefinitions: Readonly<Record<string, Shape>> = {
  text: {
    description: 'A text, or one in each language.',
    anyOf: [
      string,
      {
        type: 'object',
        properties: { en: string, 'zh-cn': string },
        required: ['en', 'zh-cn'],
        additionalProperties: false,
      },
    ],
  },
  severity: { enum: ['error', 'warning', 'information'] },
  predicates: { type: 'object', additionalProperties: predicate },
  ...fieldShapes,
  scheme,
};

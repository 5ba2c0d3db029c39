import { markKinds } from '../scheme/data';
import { fieldShapes } from './field-shapes';
import { names, predicates, severity, string, strings, text } from './basic-shapes';
import { event } from './event-shape';
import { order } from './order-shape';
import { projection, projections } from './projection-shape';
import { predicate } from './predicate-shape';
import type { Shape } from './shape';

const anything: Shape = {};

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
    order,
    line: {
      ...strings,
      description: 'The leading fields that names of one release line share.',
    },
    marks: {
      type: 'object',
      markdownDescription:
        'What fields tell of a name that has them: `stage` it is no release yet, `customer` it goes to customers, `patch` it is a hot patch, `iteration` the round of the project. The last word of a list is the release itself, unless names without the field sort last.',
      additionalProperties: { enum: [...markKinds] },
      examples: [{ prerelease: 'stage' }],
    },
    events: {
      type: 'object',
      description: 'The steps from one name to the next.',
      additionalProperties: event,
    },
    hotfix: {
      ...string,
      markdownDescription:
        'The event that makes the patch of a published version; the first one with `commits` of `fix` when absent.',
    },
    classification: {
      type: 'object',
      markdownDescription:
        'Updates that are classified before their version moves: a release record has to name the `event`.',
      properties: {
        fields: {
          type: 'array',
          items: string,
          description: 'Fields that do not move before the update is classified.',
        },
        recall: {
          ...string,
          markdownDescription: 'The event of an update that a recall is behind (`recall: true`).',
        },
      },
      required: ['fields'],
      additionalProperties: false,
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
    projections,
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
  projection,
  scheme,
};

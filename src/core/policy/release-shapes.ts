import { actionIds, lifecycles } from '../release/process/types';
import { text } from './basic-shapes';
import { needShapes } from './need-shapes';
import type { Shape } from './shape';

const id: Shape = { type: 'string', minLength: 1 };
const ids: Shape = { type: 'array', items: id };
const glob: Shape = { type: 'string', minLength: 1 };
const oneOrMore = (shape: Shape): Shape => ({ anyOf: [shape, { type: 'array', items: shape }] });
const need: Shape = { $ref: '#/definitions/need' };

const stage: Shape = {
  type: 'object',
  description: 'A stage of a release, left once all its needs are met.',
  properties: {
    id: {
      ...id,
      description:
        'That of a stage of the process that is adapted takes over what is not said here.',
    },
    title: text,
    lifecycle: {
      enum: lifecycles,
      description: 'The part of the lifecycle that it is of; stages stand in this order.',
    },
    owner: { ...id, description: 'The role that brings it about.' },
    node: { ...id, description: 'The plan node by which it ends.' },
    needs: { type: 'array', items: need },
  },
  required: ['id'],
  additionalProperties: false,
};

const gate: Shape = {
  type: 'object',
  description: 'What an action waits for.',
  properties: {
    title: text,
    after: { ...ids, description: 'Stages whose needs must be met.' },
    needs: { type: 'array', items: need },
    pass: {
      ...ids,
      description: 'Roles that may go through; everybody who holds a role when empty.',
    },
  },
  additionalProperties: false,
};

const process: Shape = {
  type: 'object',
  description: 'How releases of a kind go.',
  properties: {
    extends: {
      ...id,
      markdownDescription:
        'The process that it adapts: `normal`, `temporary`, `emergency` or `six-stages`; the one of its own id when absent.',
    },
    title: text,
    kind: { enum: ['normal', 'temporary', 'emergency'] },
    stages: {
      type: 'array',
      minItems: 1,
      items: stage,
      description: 'All stages in their order; those of the process that is adapted when absent.',
    },
    gates: {
      type: 'object',
      description: 'Gates by what waits for them; what is not said stays as it is.',
      properties: Object.fromEntries(actionIds.map((action) => [action, gate])),
      additionalProperties: false,
    },
    more: {
      type: 'object',
      description: 'More needs, by the id of the stage or gate.',
      additionalProperties: { anyOf: [need, { type: 'array', items: need }] },
    },
    without: {
      ...ids,
      markdownDescription:
        'Needs that the team does without: their ids (`plan/quarter`), or ids of requirements (`REL-2`).',
    },
  },
  additionalProperties: false,
};

const calendar: Shape = {
  type: 'object',
  description: 'Which days are worked on.',
  properties: {
    country: {
      enum: ['cn', 'none'],
      markdownDescription:
        '`cn` for the public holidays of mainland China, `none` for Monday to Friday alone.',
      default: 'cn',
    },
    holidays: { ...ids, description: 'Days off beside the table, YYYY-MM-DD.' },
    workdays: { ...ids, description: 'Days of work beside the table, YYYY-MM-DD.' },
    years: {
      type: 'array',
      items: { type: 'integer', minimum: 1 },
      description: 'Years that the table lacks, and whose days are listed here in full.',
    },
    dueSoon: {
      type: 'integer',
      minimum: 0,
      default: 2,
      description: 'Working days before its day on which a plan node is told to be due soon.',
    },
  },
  additionalProperties: false,
};

const lines: Shape = oneOrMore({ type: 'string' });
const template: Shape = {
  anyOf: [
    { type: 'string' },
    { type: 'array', items: { type: 'string' } },
    {
      type: 'object',
      properties: { en: lines, 'zh-cn': lines },
      required: ['en', 'zh-cn'],
      additionalProperties: false,
    },
  ],
};

/** The shape of `ReleaseData`. */
export const releaseShape: Shape = {
  type: 'object',
  description: 'The release process: where its records are, how releases go, who is told.',
  properties: {
    folder: {
      type: 'string',
      minLength: 1,
      default: 'releases',
      description: 'The folder of the release records, from the root of the repository.',
    },
    processes: {
      type: 'object',
      description: 'Processes by id: a built-in one that is adapted, or one of your own.',
      additionalProperties: process,
      examples: [{ normal: { without: ['plan/estimate'] } }],
    },
    calendar,
    decisions: {
      type: 'object',
      description: 'Which roles may move a number of the version, by its field.',
      additionalProperties: oneOrMore(id),
      examples: [{ major: 'project-manager', patch: ['developer', 'project-manager'] }],
    },
    recipients: {
      type: 'object',
      markdownDescription:
        'Mail addresses by group: `rnd`, `test`, `support`, `maintenance`, `operations`, `business`, and your own.',
      additionalProperties: oneOrMore(id),
      examples: [{ test: 'Test <test@example.com>' }],
    },
    templates: {
      type: 'object',
      description: 'Templates of texts: one text or its lines, in one language or both.',
      properties: { internal: template, external: template, announcement: template },
      additionalProperties: false,
    },
    archives: {
      ...oneOrMore(glob),
      description: 'Globs of files whose names tell of versions that were archived.',
    },
  },
  additionalProperties: false,
};

/** The key of a policy that is about releases. */
export const releaseKeys: Readonly<Record<string, Shape>> = {
  release: { $ref: '#/definitions/release' },
};

/** What the shape of releases refers to. */
export const releaseDefinitions: Readonly<Record<string, Shape>> = {
  release: releaseShape,
  need: { anyOf: needShapes },
};

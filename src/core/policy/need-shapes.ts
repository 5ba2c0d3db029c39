import type { NeedOf } from '../release/process/types';
import { severity, text } from './basic-shapes';
import type { Shape } from './shape';

const id: Shape = { type: 'string', minLength: 1 };
const ids: Shape = { type: 'array', items: id, minItems: 1 };
const oneOrMore: Shape = { anyOf: [id, { type: 'array', items: id }] };
const number: Shape = { type: 'integer' };
const field: Shape = {
  ...id,
  markdownDescription: 'A place in the record: its keys with dots, such as `rollback.trigger`.',
};
const fields: Shape = { type: 'array', items: field, minItems: 1 };
const where: Shape = {
  type: 'object',
  description: 'Values that the items have that are meant; all items when absent.',
  additionalProperties: { anyOf: [{ type: 'string' }, { type: 'boolean' }] },
};
const reports: Shape = {
  type: 'array',
  items: { enum: ['traversal', 'complete', 'basic', 'special'] },
};

interface NeedShape {
  readonly description: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly optional?: readonly string[];
}

const needs: Readonly<Record<NeedOf['need'], NeedShape>> = {
  filled: { description: 'All these fields hold something.', properties: { fields } },
  each: {
    description: 'All items of a list hold these fields.',
    properties: { list: field, where, fields },
    optional: ['where'],
  },
  some: {
    description: 'A list has at least so many items.',
    properties: { list: field, where, atLeast: number },
    optional: ['where'],
  },
  contains: {
    description: 'A list of texts holds all of these.',
    properties: { list: field, items: ids },
  },
  sum: {
    description: 'A number of all items of a list adds up to more than so much.',
    properties: { list: field, field: id, moreThan: { type: 'number' } },
  },
  'working-days': {
    description: 'So many working days lead from the start to a plan node.',
    properties: { node: id, atLeast: number, atMost: number },
    optional: ['atLeast', 'atMost'],
  },
  'plan-order': {
    description: 'Plan nodes are planned in this order, after the start.',
    properties: { nodes: ids },
  },
  'alone-in-quarter': { description: 'One release of the kind for the unit in a natural quarter.' },
  defects: {
    description: 'Defects are fixed, or closed by test.',
    properties: { state: { enum: ['fixed', 'closed'] }, of: { enum: ['earlier', 'last', 'all'] } },
  },
  report: {
    description: 'There is a report on the last build or the final one.',
    properties: {
      kind: { enum: ['defect', 'test', 'focus'] },
      result: { enum: ['passed'] },
      of: { enum: ['last', 'final'] },
      coverage: reports,
      special: { type: 'boolean' },
    },
    optional: ['kind', 'result', 'coverage', 'special'],
  },
  build: { description: 'A build was handed to test.', properties: { final: { type: 'boolean' } } },
  approval: {
    description: 'These roles approved the content, or it is in the repository.',
    properties: { state: { enum: ['in-review', 'approved', 'in-repository'] }, by: ids },
  },
  checklist: { description: 'These items are ticked.', properties: { items: ids } },
  tag: { description: 'The release tag is there, annotated, and in the changelog.' },
  policy: { description: 'A policy file says which version scheme holds.' },
  authorised: { description: 'The build that is given away has leave to be used.' },
  notes: {
    description: 'Notes were written for these readers.',
    properties: {
      of: { type: 'array', items: { enum: ['internal', 'external'] }, minItems: 1 },
    },
  },
  announceable: {
    description: 'The announcement has all its parts and recipients.',
    properties: { groups: ids },
  },
  announced: { description: 'The announcement was sent.' },
  published: {
    description: 'The final version was published in these places.',
    properties: {
      to: {
        type: 'array',
        items: { enum: ['website', 'business', 'test-site', 'external-net'] },
        minItems: 1,
      },
    },
  },
  'merged-forward': { description: 'Hotfixes of the release have reached all newer lines.' },
  cycle: { description: 'The days of the cycle of alpha and beta are kept.' },
  signed: { description: 'The documents of the record were signed by all four.' },
  version: { description: 'The version is legal, and where its event leads.' },
};

const common: Readonly<Record<string, Shape>> = {
  id: { ...id, description: 'Names it in overrides and under `without`.' },
  basis: { ...oneOrMore, description: 'Ids of the requirements that it comes from.' },
  severity: { ...severity, description: 'An error closes the gate, a warning is told.' },
  who: { ...oneOrMore, description: 'Roles that can supply it.' },
  title: { ...text, description: 'What it is called.' },
};

/** The shape of each kind of need. */
export const needShapes: readonly Shape[] = Object.entries(needs).map(
  ([need, { description, properties = {}, optional = [] }]) => ({
    type: 'object',
    description,
    properties: { need: { enum: [need] }, ...properties, ...common },
    required: ['need', ...Object.keys(properties).filter((key) => !optional.includes(key))],
    additionalProperties: false,
  }),
);

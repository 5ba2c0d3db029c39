import type { Shape } from './shape';

const text: Shape = { type: 'string', minLength: 1 };
const texts: Shape = { type: 'array', items: text };

/** The shape of `ExemptionData`. */
export const exemptionShape: Shape = {
  type: 'object',
  description: 'A line that does without a fix.',
  properties: {
    fix: { ...text, description: 'Id of the commit that fixes it, at least seven digits.' },
    in: { ...text, description: 'Glob of the branches that do without it.' },
    reason: { ...text, description: 'Why it is not needed there.' },
    by: { ...text, description: 'Who decided.' },
  },
  required: ['fix', 'in', 'reason'],
  additionalProperties: false,
};

/** The shape of `MilestoneData`. */
export const milestoneShape: Shape = {
  type: 'object',
  description:
    'A point that the project reaches, and what has to be there before its baseline is made.',
  properties: {
    stage: {
      ...text,
      description:
        'The stage in the name of its baseline, such as ST; letter case does not matter.',
    },
    iteration: {
      anyOf: [text, { type: 'integer', minimum: 0 }],
      description: 'The iteration in that name; every iteration has this milestone when absent.',
    },
    title: { $ref: '#/definitions/text', description: 'What the team calls it.' },
    requires: {
      ...texts,
      markdownDescription:
        'What the commit must hold: names of `items`, or globs of files from the root of the repository.',
    },
    confirm: {
      ...texts,
      description:
        'What somebody has to confirm before the baseline is made, each in a few words, such as “plan completed”.',
    },
    due: { ...text, description: 'The day by which it is planned, YYYY-MM-DD.' },
    optional: {
      type: 'boolean',
      description: 'Whether a project may go on without its baseline.',
    },
  },
  required: ['stage'],
  additionalProperties: false,
};

/** The keys of a policy that are about lines, milestones and configuration items. */
export const lineKeys: Readonly<Record<string, Shape>> = {
  lines: {
    type: 'object',
    description: 'Which lines are alive, and which fixes they do without.',
    properties: {
      main: {
        ...text,
        markdownDescription:
          'The branch that every fix reaches in the end; `main`, `master` or `trunk` when absent.',
      },
      ended: { ...texts, description: 'Globs of branches that get no more fixes.' },
      exempt: {
        type: 'array',
        description: 'Lines that do without a fix, each with its reason.',
        items: { $ref: '#/definitions/exemption' },
      },
    },
    additionalProperties: false,
    examples: [{ main: 'main', ended: ['release/0.*'] }],
  },
  milestones: {
    description:
      'The milestones of the project, in their order: a baseline of a later one is reported while an earlier one has none.',
    anyOf: [
      { type: 'array', items: { $ref: '#/definitions/milestone' } },
      { $ref: '#/definitions/milestone' },
    ],
  },
  items: {
    type: 'object',
    description: 'Configuration items by name: globs of the files that each is, from the root.',
    additionalProperties: { anyOf: [text, { ...texts, minItems: 1 }] },
    examples: [{ 项目计划: 'doc/*项目计划*' }],
  },
};

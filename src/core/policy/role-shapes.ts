import type { Shape } from './shape';

const text: Shape = { type: 'string', minLength: 1 };

/** The shape of `RoleData`. */
export const roleShape: Shape = {
  type: 'object',
  description: 'Who decides about names.',
  properties: {
    title: { $ref: '#/definitions/text', description: 'What the team calls the role.' },
    people: { type: 'array', items: text, description: 'Who has the role.' },
  },
  additionalProperties: false,
};

/** The key of a policy that is about people. */
export const roleKeys: Readonly<Record<string, Shape>> = {
  roles: {
    type: 'object',
    markdownDescription:
      'Who decides, by the id that schemes refer to (`decides` of an event). Shown where a step is chosen and before it is taken.',
    additionalProperties: { $ref: '#/definitions/role' },
    examples: [{ 'project-manager': { title: 'Project manager', people: ['Li Lei'] } }],
  },
};

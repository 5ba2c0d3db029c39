import { names, predicates, string, strings, text } from './basic-shapes';
import { commitKinds } from '../scheme/event-data';
import type { Shape } from './shape';

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

const commitKind: Shape = { enum: commitKinds };

/** The shape of an event of a scheme. */
export const event: Shape = {
  type: 'object',
  properties: {
    title: text,
    meaning: text,
    late: {
      type: 'boolean',
      description: 'The step may be taken on a name whose number has reached a later stage since.',
    },
    commits: {
      anyOf: [commitKind, { type: 'array', items: commitKind, minItems: 1 }],
      description: 'Suggested where the most important of the commits is of this kind.',
    },
    ...variant,
    variants: {
      type: 'array',
      items: { type: 'object', properties: variant, additionalProperties: false },
    },
  },
  additionalProperties: false,
};

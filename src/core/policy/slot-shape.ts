import { ecosystems } from '../ecosystem/ecosystems';
import type { Shape } from './shape';

const text: Shape = { type: 'string', minLength: 1 };

/** What a slot of the policy may write of a version; see `SlotShape`. */
export const customShapes = [
  'whole',
  'build-kept',
  'numbers',
  'four-numbers',
  'packed',
  'code',
  'revision',
  'alike',
] as const;

export const customParts = ['major', 'minor', 'patch', 'build'] as const;

/** The shape of `SlotRuleData`. */
export const slotRuleShape: Shape = {
  type: 'object',
  description: 'A place that holds a version, in a file of any kind.',
  properties: {
    file: {
      ...text,
      description: 'Glob of the files, from the root of the repository.',
      examples: ['src/version.ts', 'packages/*/build.json'],
    },
    json: {
      ...text,
      description: 'JSON pointer to the version, in JSON, JSON with comments, or JSON5.',
      examples: ['/app/version', '/plugins/0/version'],
    },
    yaml: {
      ...text,
      markdownDescription:
        'Keys to the version in YAML, separated by dots; a key that holds a dot stands in double quotes.',
      examples: ['app.version', 'labels."acme.org/version"'],
    },
    toml: {
      ...text,
      markdownDescription:
        'Keys to the version in TOML, separated by dots; a key that holds a dot stands in double quotes.',
      examples: ['tool.acme.version'],
    },
    xml: {
      ...text,
      markdownDescription:
        'Path to the version in XML: names of elements from the root, and last `@` and the name of an attribute where one holds it.',
      examples: ['/config/version', '/widget/@version'],
    },
    pattern: {
      ...text,
      markdownDescription:
        'Regular expression with exactly one capture `(…)`, which is the version, in the [syntax of RE2](https://github.com/google/re2/wiki/Syntax). `^` and `$` stand for the ends of a line.',
      examples: ["VERSION = '([^']+)'", '^Version: (.*)$'],
    },
    all: {
      type: 'boolean',
      description:
        'Whether all places are meant where the rule finds several in one file; otherwise that is a mistake.',
    },
    unit: {
      ...text,
      description: 'The unit whose version stands there; the one that the file is in when absent.',
    },
    ecosystem: {
      enum: ecosystems.map(({ id }) => id),
      description: 'The ecosystem whose law the version is held to; none when absent.',
    },
    shape: {
      enum: customShapes,
      markdownDescription:
        'What stands there of the version: `whole` when absent; `build-kept`, with a `+build` of its own that stays; `numbers` or `four-numbers`, its numbers alone; `packed`, a number computed from them; `code`, a number that rises with every release; `revision`, one that starts again at 0; `alike`, a version that moves only where it was the same.',
    },
    part: {
      enum: customParts,
      description: 'The one number of the version that stands there.',
    },
  },
  required: ['file'],
  additionalProperties: false,
};

/** The key of a policy that is about places of versions. */
export const slotKeys: Readonly<Record<string, Shape>> = {
  slots: {
    description: 'Places of versions that no known kind of manifest has.',
    anyOf: [
      { type: 'array', items: { $ref: '#/definitions/slotRule' } },
      { $ref: '#/definitions/slotRule' },
    ],
  },
};

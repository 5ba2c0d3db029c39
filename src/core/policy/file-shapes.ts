import type { Shape } from './shape';

const glob: Shape = { type: 'string', minLength: 1 };
const reference: Shape = { $ref: '#/definitions/reference' };

/** The shape of `FileRuleData`. */
export const fileRuleShape: Shape = {
  type: 'object',
  description: 'What the files or folders in some places are called.',
  properties: {
    in: {
      ...glob,
      markdownDescription:
        'Glob, from the root of the repository, of the paths that the rule is about. The first rule that matches a path holds.',
      examples: ['release/**', 'docs/*'],
    },
    scheme: {
      description: 'The scheme of these names, or several that are tried in this order.',
      anyOf: [reference, { type: 'array', items: reference, minItems: 1 }],
    },
    template: {
      ...glob,
      markdownDescription:
        'A template instead of a scheme: `{semver}` or the id of another scheme is a name of it, `${name}` a variable, `{unit}` the id of a unit and `{version}` its version.',
      examples: ['setup-{version}'],
    },
    names: {
      enum: ['files', 'folders'],
      description: 'What is named; folders when every scheme of the rule names folders.',
    },
    extensions: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      minItems: 1,
      description: 'The extensions, without the first dot, that such a file may have.',
      examples: [['zip', 'tar.gz']],
    },
    today: {
      type: 'boolean',
      description: 'Whether a file that is new or changed must bear the date of today.',
    },
  },
  required: ['in'],
  additionalProperties: false,
};

/** The shape of `LayoutData`. */
export const layoutShape: Shape = {
  type: 'object',
  description: 'Folders that must be there.',
  properties: {
    in: {
      type: 'string',
      description: 'Glob of the folders that hold them; the root of the repository when absent.',
      examples: ['trunk/*'],
    },
    folders: {
      type: 'array',
      items: glob,
      minItems: 1,
      description: 'Paths from there.',
      examples: [['src', 'doc', 'tool']],
    },
  },
  required: ['folders'],
  additionalProperties: false,
};

/** The keys of a policy that are about files and folders. */
export const fileKeys: Readonly<Record<string, Shape>> = {
  files: oneOrMore(
    '#/definitions/fileRule',
    'What files and folders are called. A path that no rule matches may have any name.',
  ),
  layout: oneOrMore('#/definitions/layout', 'Folders that must be there.'),
};

function oneOrMore($ref: NonNullable<Shape['$ref']>, description: string): Shape {
  return { description, anyOf: [{ type: 'array', items: { $ref } }, { $ref }] };
}

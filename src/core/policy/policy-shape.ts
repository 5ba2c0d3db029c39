import type { Shape, ShapeLibrary } from './shape';
import { fileKeys, fileRuleShape, layoutShape } from './file-shapes';
import { exemptionShape, lineKeys, milestoneShape } from './line-shapes';
import { projections } from './projection-shape';
import { releaseDefinitions, releaseKeys } from './release-shapes';
import { roleKeys, roleShape } from './role-shapes';
import { slotKeys, slotRuleShape } from './slot-shape';
import { schemeDefinitions } from './scheme-shape';

/** What a policy may name, for completion in the editor and for messages. */
export interface PolicyVocabulary {
  readonly presets: readonly string[];
  /** Schemes that are shipped; a policy may define more. */
  readonly schemes: readonly string[];
  readonly rules: readonly { readonly id: string; readonly description: string }[];
}

/**
 * The shape of `stemma.jsonc`: what `readPolicy` checks a file against, and what the contributed JSON
 * schema is made from.
 */
export function policyShape(vocabulary: PolicyVocabulary): ShapeLibrary {
  return {
    root: {
      type: 'object',
      description: 'The naming standard of a repository.',
      properties: {
        ...generalKeys(vocabulary),
        ...nameKeys,
        ...fileKeys,
        ...slotKeys,
        ...roleKeys,
        ...lineKeys,
        ...releaseKeys,
        ...ruleKeys(vocabulary),
      },
      additionalProperties: false,
    },
    definitions: {
      reference: referenceShape(vocabulary.schemes),
      unit: unitShape,
      nameRule: nameRuleShape,
      fileRule: fileRuleShape,
      layout: layoutShape,
      slotRule: slotRuleShape,
      role: roleShape,
      exemption: exemptionShape,
      milestone: milestoneShape,
      ...releaseDefinitions,
      ...schemeDefinitions,
    },
  };
}

const glob: Shape = { type: 'string', minLength: 1 };
const event: Shape = { type: 'string', minLength: 1 };
const globs: Shape = { type: 'array', items: glob };
const reference: Shape = { $ref: '#/definitions/reference' };

function generalKeys(vocabulary: PolicyVocabulary): Readonly<Record<string, Shape>> {
  return {
    $schema: { type: 'string' },
    extends: {
      enum: vocabulary.presets,
      description: 'The preset that holds where this file says nothing.',
    },
    version: {
      ...reference,
      description: 'The scheme of every version whose unit names none.',
    },
    external: {
      ...reference,
      markdownDescription:
        'The scheme of the version that customers know, where it is another than the one in the manifests. Every tag that Stemma makes may record one (`External-Version: …`).',
    },
    variables: {
      type: 'object',
      markdownDescription:
        'Texts that templates may use as `${name}`. A field of a name with the name of a variable, such as `project`, is compared with it.',
      additionalProperties: { type: 'string', minLength: 1 },
      examples: [{ company: 'Acme', project: 'ET', terminal: 'PC' }],
    },
    units: {
      type: 'object',
      description:
        'Parts of the repository that have a version of their own. Without units each folder with a manifest is one.',
      additionalProperties: { $ref: '#/definitions/unit' },
    },
    projections,
    changelog: {
      type: 'string',
      minLength: 1,
      default: 'CHANGELOG.md',
      description: 'Path of the changelog from the root of the repository.',
    },
    revisionLogs: {
      ...globs,
      description:
        'Globs, from the root, of Markdown documents that have a table of their revisions: version, what changed, day and person.',
      examples: [['docs/**/*.md']],
    },
    commits: {
      type: 'object',
      description:
        'The event to suggest where the most important of the commits since the last tag is of a kind (https://www.conventionalcommits.org), where it is another than the scheme says.',
      properties: {
        breaking: {
          ...event,
          description: 'A change that breaks users: `feat!:`, `BREAKING CHANGE:`.',
        },
        feature: { ...event, description: 'An addition: `feat:`.' },
        fix: { ...event, description: 'A correction: `fix:`, `perf:`, `revert:`.' },
      },
      additionalProperties: false,
    },
  };
}

const unitShape: Shape = {
  type: 'object',
  description: 'A part of the repository with a version of its own.',
  properties: {
    path: {
      type: 'string',
      description: 'Its folder from the root of the repository; the root when absent.',
    },
    version: { ...reference, description: 'The scheme of its version.' },
    external: { ...reference, description: 'The scheme of its version that customers know.' },
    manifests: {
      ...globs,
      minItems: 1,
      description:
        'Globs, from its folder, of the manifests that carry the version; every known manifest directly in it when absent.',
    },
    projections,
    follows: {
      type: 'string',
      minLength: 1,
      description:
        'The unit whose version this one takes over: a bump of that unit writes the new version here too.',
    },
  },
  additionalProperties: false,
};

const nameRuleShape: Shape = {
  anyOf: [
    { type: 'string', minLength: 1 },
    {
      type: 'object',
      properties: {
        scheme: { ...reference, description: 'The scheme of these names.' },
        template: {
          type: 'string',
          minLength: 1,
          markdownDescription:
            'A template instead of a scheme: `{version}` is the version of the unit, `{semver}` or the id of another scheme a name of it, `{line}` the line of the version (`1.2` of `1.2.3`), `{unit}` the id of the unit, `${name}` a variable, `[v]` an optional text, `(v|V)` either text.',
          examples: ['v{semver}', '[v]{version}', '{unit}-v{version}'],
        },
        match: {
          ...glob,
          markdownDescription:
            'Glob of the names that this is about; all when absent. `${name}` is a variable.',
        },
        unit: {
          type: 'string',
          minLength: 1,
          description: 'The unit whose version such a name carries.',
        },
        role: {
          enum: ['release', 'hotfix'],
          markdownDescription:
            'What such branches are for: a `release` branch carries a line on, a `hotfix` branch is cut from a release tag and leads to the next patch, whose name it bears. `release` when absent and the name carries a version.',
        },
      },
      additionalProperties: false,
    },
  ],
};

const nameRules = (description: string): Shape => ({
  description,
  anyOf: [
    { type: 'array', items: { $ref: '#/definitions/nameRule' } },
    { $ref: '#/definitions/nameRule' },
  ],
});

const nameKeys: Readonly<Record<string, Shape>> = {
  tags: nameRules('What tags are called. A tag that no rule explains is reported.'),
  branches: nameRules('What branches are called. A branch that no rule matches is left alone.'),
  baselines: nameRules('What baselines, which are tags too, are called.'),
  ignore: {
    type: 'object',
    description: 'What no rule looks at.',
    properties: {
      tags: { ...globs, description: 'Globs of tags.' },
      branches: { ...globs, description: 'Globs of branches.' },
      files: {
        ...globs,
        description:
          'Globs of files and folders, from the root of the repository, that are no manifests and whose names are left alone.',
      },
    },
    additionalProperties: false,
  },
};

function ruleKeys(vocabulary: PolicyVocabulary): Readonly<Record<string, Shape>> {
  const level = { enum: ['error', 'warning', 'information', 'off'] };
  return {
    schemes: {
      type: 'object',
      description: 'Naming systems of your own, by id.',
      additionalProperties: { $ref: '#/definitions/scheme' },
    },
    rules: {
      type: 'object',
      description: 'How bad a finding of a rule is.',
      properties: Object.fromEntries(
        vocabulary.rules.map(({ id, description }) => [id, { ...level, description }]),
      ),
      additionalProperties: false,
    },
  };
}

/**
 * Any text passes here, because a policy may define schemes of its own. The ids that are shipped stand in the
 * description only: the editor offers them with what they are called, and would show an enumeration twice.
 */
function referenceShape(schemes: readonly string[]): Shape {
  const id: Shape = { type: 'string', minLength: 1 };
  return {
    description: `A scheme by its id, or by its id with values of its options. Shipped: ${schemes.join(', ')}.`,
    anyOf: [
      id,
      {
        type: 'object',
        properties: { scheme: id },
        required: ['scheme'],
        additionalProperties: {
          anyOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'number' }],
        },
      },
    ],
  };
}

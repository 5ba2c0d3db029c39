import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { catalogue } from '../../../../src/core/catalogue';
import { compileScheme, parse, type SchemeData } from '../../../../src/core/scheme';
import { lintScheme } from '../../../../src/core/scheme/lint';
import { render } from '../../../../src/core/text/message';
import { arbitraryShape } from './arbitrary-name';
import { arbitraryScheme } from './arbitrary-scheme';

const title = { en: 'Ours', 'zh-cn': '本团队' };
const integer = { type: 'integer' } as const;
const upper = { type: 'text', of: ['upper'], also: '-' } as const;
const stage = { type: 'word', words: ['beta', 'rc'] } as const;

function lint(change: Partial<SchemeData>): readonly string[] {
  const data: SchemeData = {
    id: 'ours',
    kind: 'version',
    title,
    forms: ['{major}.{minor}'],
    fields: { major: integer, minor: integer },
    order: ['major', 'minor'],
    ...change,
  };
  const { scheme, problems } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
  assert.ok(scheme, problems.map(({ message }) => render(message, 'en')).join());
  return lintScheme(scheme).map(
    ({ severity, path, message }) => `${severity} ${path.join('/')}: ${render(message, 'en')}`,
  );
}

describe('what a scheme says that cannot be meant', () => {
  it('is nothing of a scheme that is well made', () => {
    assert.deepEqual(lint({}), []);
  });

  const wrong: readonly (readonly [string, Partial<SchemeData>, RegExp])[] = [
    [
      'numbers side by side without a width',
      { forms: ['{major}{minor}'] },
      /^warning forms\/0: .*\{major\} ends and \{minor\} begins: "111" can be parted/,
    ],
    [
      'numbers that an absent group leaves side by side',
      {
        forms: ['{major}[.{patch}]{minor}'],
        fields: { major: integer, minor: integer, patch: integer },
        order: [],
      },
      /\{major\} ends and \{minor\} begins/,
    ],
    [
      'a separator that both fields may hold',
      { forms: ['{a}-{b}'], fields: { a: upper, b: upper }, order: [] },
      /^warning forms\/0: The text "-" does not tell where \{a\} ends.*"[A-Z-]+"/,
    ],
    [
      'an optional part that the field before it may hold',
      { forms: ['{a}[-{b}]'], fields: { a: upper, b: { type: 'text', of: ['upper'] } }, order: [] },
      /\{a\} and|\{a\} ends/,
    ],
    [
      'a form that an earlier one reads',
      {
        forms: ['{n}', { template: '{m}' }],
        fields: { n: { type: 'text', of: ['upper', 'digit'] }, m: { type: 'text', of: ['digit'] } },
        order: [],
      },
      /^warning forms\/1\/template: The form "\{m\}" is never used/,
    ],
    [
      'an order without a number that an event moves',
      { order: ['major'], events: { minor: { title, set: { minor: '+1' } } } },
      /^warning order: .*leaves out "minor"/,
    ],
    [
      'no order at all',
      { order: [], events: { major: { title, set: { major: '+1', minor: '0' } } } },
      /leaves out "major"/,
    ],
    [
      'a condition for a word that is none',
      {
        forms: ['{major}[-{stage}]'],
        fields: { major: integer, stage },
        order: ['major', 'stage'],
        conditions: [{ when: { stage: 'gamma' }, must: { major: 1 }, message: title }],
      },
      /^warning conditions\/0\/when\/stage: .*never applies/,
    ],
    [
      'a condition that no name meets',
      {
        fields: { major: { type: 'integer', max: 9 }, minor: integer },
        conditions: [{ must: { major: 10 }, message: title }],
      },
      /^error conditions\/0\/must\/major: No name can meet/,
    ],
    [
      'an event that drops what every name has',
      { events: { less: { title, drop: ['minor'], set: { major: '+1' } } } },
      /^warning events\/less\/drop\/0: Cannot drop "minor"/,
    ],
    [
      'an event that sets a value that the field never has',
      {
        forms: ['{major}[-{stage}]'],
        fields: { major: integer, stage },
        order: ['major', 'stage'],
        events: { test: { title, set: { stage: 'gamma' } } },
      },
      /^warning events\/test\/set\/stage: Cannot set "stage" to "gamma"/,
    ],
    [
      'a variant of an event that never applies',
      {
        fields: { major: integer, minor: { type: 'integer', width: 1 } },
        events: {
          minor: {
            title,
            set: { minor: '+1' },
            variants: [{ when: { minor: 10 }, refuse: title }],
          },
        },
      },
      /^warning events\/minor\/variants\/0\/when\/minor/,
    ],
    [
      'words that are all excepted',
      {
        forms: ['{major}-{stage}'],
        fields: { major: integer, stage: { ...stage, except: ['Beta', 'RC'] } },
        order: ['major'],
      },
      /^error fields\/stage\/except: .*none of its words/,
    ],
    [
      'a word twice',
      {
        forms: ['{major}-{stage}'],
        fields: { major: integer, stage: { type: 'word', words: ['rc', 'RC'], case: 'ignore' } },
        order: ['major', 'stage'],
      },
      /^warning fields\/stage\/words\/1: The word "RC" is listed before/,
    ],
    [
      'a multiple that no number is',
      { fields: { major: integer, minor: { type: 'integer', min: 1, max: 99, multipleOf: 100 } } },
      /^error fields\/minor\/multipleOf: .*no multiple of 100 lies between 1 and 99/,
    ],
    [
      'two widths of one number',
      { fields: { major: integer, minor: { type: 'integer', width: 2, paddedTo: 3 } } },
      /^warning fields\/minor\/paddedTo: .*2 digits/,
    ],
    [
      'an example that it does not read',
      { examples: [{ name: '1.0.0', means: title }] },
      /^warning examples\/0\/name: The example "1\.0\.0" is no name/,
    ],
    [
      'a first name that it does not read',
      { initial: 'v1' },
      /^warning initial: The first name "v1"/,
    ],
  ];
  for (const [what, change, says] of wrong) {
    it(`is ${what}`, () => {
      const problems = lint(change);
      assert.ok(
        problems.some((problem) => says.test(problem)),
        problems.join('\n'),
      );
    });
  }

  const fine: readonly (readonly [string, Partial<SchemeData>])[] = [
    [
      'fields side by side that a width parts',
      {
        forms: ['{major}{minor}'],
        fields: { major: { type: 'integer', width: 2 }, minor: integer },
      },
    ],
    [
      'a word before a number',
      {
        forms: ['{major}[{stage}{minor}]'],
        fields: { major: integer, stage, minor: integer },
        order: ['major', 'stage', 'minor'],
      },
    ],
    [
      'a later form for what an earlier one refuses by its limits',
      {
        forms: ['{major}.{minor}', '{major}.{high}'],
        fields: { major: integer, minor: { type: 'integer', max: 9 }, high: integer },
        order: ['major', 'minor', 'high'],
      },
    ],
    [
      'an order without a field that no event moves',
      {
        forms: ['{major}.{minor}+{note}'],
        fields: { major: integer, minor: integer, note: { type: 'text', of: ['lower'] } },
      },
    ],
    [
      'a condition on a value that a form fixes',
      {
        forms: [
          { template: '{major}.{minor}', constants: { kind: 'x' } },
          'y{major}.{minor}{kind}',
        ],
        fields: { major: integer, minor: integer, kind: { type: 'word', words: ['y'] } },
        conditions: [{ when: { kind: 'x' }, must: { major: 1 }, message: title }],
      },
    ],
  ];
  for (const [what, change] of fine) {
    it(`is not ${what}`, () => {
      assert.deepEqual(lint(change), []);
    });
  }

  it('never says of a form that it is not used when a name has it', () => {
    const cases = arbitraryScheme.chain((data) => {
      const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
      const texts = scheme
        ? fc.array(arbitraryShape(scheme), { minLength: 4, maxLength: 12 })
        : fc.constant<string[]>([]);
      return texts.map((names) => ({ scheme, names }));
    });
    fc.assert(
      fc.property(cases, ({ scheme, names }) => {
        if (!scheme) return;
        const unused = lintScheme(scheme).flatMap(({ path, message }) =>
          /never used/.test(render(message, 'en')) ? [scheme.forms[Number(path[1])]?.id] : [],
        );
        for (const name of names) {
          const form = parse(scheme, name).name?.form;
          assert.ok(form === undefined || !unused.includes(form), name);
        }
      }),
      { numRuns: 100 },
    );
  });

  /** A file name runs into its version: `report 1.1.1.1` and the name `report 1` may mean the same. */
  const justified = new Map([['greek-file', /where \{name\} ends and \{version\} begins/]]);
  for (const id of catalogue.keys()) {
    it(`is nothing of the shipped scheme ${id}, unless it is meant`, () => {
      const data = catalogue.get(id);
      assert.ok(data);
      const { scheme } = compileScheme(data, { resolve: (other) => catalogue.get(other) });
      assert.ok(scheme);
      const said = lintScheme(scheme).map(({ message }) => render(message, 'en'));
      assert.deepEqual(
        said.filter((each) => !justified.get(id)?.test(each)),
        [],
      );
    });
  }
});

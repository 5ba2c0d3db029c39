import assert from 'node:assert/strict';
import { compileScheme, parse, type SchemeData } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';
import { catalogue } from '../../../../src/core/catalogue';

const title = { en: 'Ours', 'zh-cn': '本团队' };
const ours: SchemeData = {
  id: 'ours',
  kind: 'version',
  title,
  forms: ['{major}.{minor}'],
  fields: { major: { type: 'integer' }, minor: { type: 'integer' } },
  order: ['major', 'minor'],
};

/** The scheme with one field instead. */
function fieldA(data: object): object {
  return { forms: ['{a}'], fields: { a: data }, order: [] };
}

function problemsOf(
  data: unknown,
  options: Readonly<Record<string, string>> = {},
): readonly string[] {
  const context = {
    resolve: (id: string) => (id === 'ours' ? (data as SchemeData) : catalogue.get(id)),
    options,
  };
  return compileScheme(data as SchemeData, context).problems.map(
    ({ path, message }) => `${path.join('/')}: ${render(message, 'en')}`,
  );
}

describe('compiling a scheme', () => {
  it('accepts one that is well made', () => {
    assert.deepEqual(problemsOf(ours), []);
  });

  const broken: readonly (readonly [string, object, RegExp])[] = [
    ['has no form', { forms: [] }, /^forms: .*no form/],
    ['names a field that is not declared', { forms: ['{major}.{micro}'] }, /^forms\/0: .*"micro"/],
    ['uses a field twice in a form', { forms: ['{major}.{major}'] }, /^forms\/0: .*twice/],
    ['has a template without a field', { forms: ['V1'] }, /^forms\/0: .*no field/],
    ['orders by a field that no form has', { order: ['patch'] }, /^order\/0: .*"patch"/],
    [
      'orders by where a form writes a field that it lacks',
      { order: ['major', { asWritten: [['minor', { field: 'patch' }]] }] },
      /^order\/1\/asWritten\/0\/1: .*"patch"/,
    ],
    ['orders by a list alone', { order: [['major']] }, /^order\/0: Expected an object/],
    [
      'sets a field that no form has',
      { events: { fix: { title, set: { patch: '+1' } } } },
      /^events\/fix\/set\/patch/,
    ],
    [
      'advises an event that it lacks',
      { events: { fix: { title, advise: 'big' } } },
      /^events\/fix\/advise/,
    ],
    ['holds itself', { forms: ['{ours}'], fields: {}, order: [] }, /would hold itself/],
    [
      'nests a scheme that does not exist',
      { forms: ['{a}'], fields: { a: { type: 'scheme', scheme: 'nowhere' } }, order: [] },
      /nowhere/,
    ],
    ['misspells a key', { formz: [] }, /^formz: There is no key "formz"/],
    ['has a title in one language', { title: { en: 'Ours' } }, /^title: .*both languages/],
    [
      'has a field of an unknown type',
      { fields: { major: { type: 'number' } } },
      /^fields\/major\/type/,
    ],
    [
      'asks for an endless width',
      { fields: { ...ours.fields, major: { type: 'integer', width: 1e9 } } },
      /^fields\/major\/width/,
    ],
    ['has a word field without words', fieldA({ type: 'word', words: [] }), /^fields\/a\/words: /],
    ['has an empty word', fieldA({ type: 'word', words: [''] }), /^fields\/a\/words\/0: .*empty/],
    [
      'gives another spelling of a word that is not listed',
      fieldA({ type: 'word', words: ['a'], also: { b: { word: 'c' } } }),
      /^fields\/a\/also\/b\/word/,
    ],
    ['has a date without a layout', fieldA({ type: 'date', layouts: [] }), /^fields\/a\/layouts/],
    ['asks for no digits at all', fieldA({ type: 'integer', width: 0 }), /^fields\/a\/width/],
    [
      'asks for a number that its width cannot hold',
      fieldA({ type: 'integer', width: 2, min: 100 }),
      /^fields\/a\/min: .*only up to 99/,
    ],
    [
      'asks for more characters than it allows',
      fieldA({ type: 'text', of: ['upper'], minLength: 3, maxLength: 2 }),
      /^fields\/a\/minLength/,
    ],
    [
      'gives a name to a field that every object has',
      { forms: ['{constructor}'], fields: { constructor: { type: 'integer' } }, order: [] },
      /^forms\/0: .*meaning of its own/,
    ],
    [
      'uses the id of a form twice',
      { forms: ['{major}.{minor}', { id: '0', template: 'v{major}.{minor}' }] },
      /^forms\/1: .*second form/,
    ],
    [
      'fixes a field that the template writes',
      { forms: [{ template: '{major}.{minor}', constants: { major: '1' } }] },
      /^forms\/0\/template: .*constants/,
    ],
    [
      'has a token of no characters',
      { forms: [{ template: '{major}.{minor}', tokens: { '': 'x' } }] },
      /^forms\/0\/tokens\/: .*empty/,
    ],
    [
      'derives a value from a field that no form has',
      { conditions: [{ must: { major: { derived: { from: 'x', table: {} } } }, message: title }] },
      /^conditions\/0\/must\/major\/derived\/from/,
    ],
    ['orders by a field of a nested name', { order: ['major.minor'] }, /^order\/0/],
    [
      'is too large to be quick',
      fieldA({ type: 'word', words: Array.from({ length: 5000 }, (_, at) => `word${String(at)}`) }),
      /^forms\/0: .*too large/,
    ],
  ];
  for (const [what, change, says] of broken) {
    it(`refuses one that ${what}`, () => {
      const problems = problemsOf({ ...ours, ...change });
      assert.ok(
        problems.some((problem) => says.test(problem)),
        problems.join('\n'),
      );
    });
  }

  it('refuses what an option or a form makes of a field when it is no field any more', () => {
    const optional = {
      ...ours,
      options: { odd: { values: { yes: { fields: { major: { type: 'odd' } } } } } },
    };
    assert.match(problemsOf(optional, { odd: 'yes' }).join(), /^fields\/major\/type/);
    const formed = {
      ...ours,
      forms: [{ template: '{major}.{minor}', fields: { minor: { width: 'wide' } } }],
    };
    assert.match(problemsOf(formed).join(), /^forms\/0\/template\/width/);
  });

  it('refuses schemes that nest each other widely or deeply, and soon', () => {
    const wide = (inner: string): SchemeData => {
      const ids = Array.from({ length: 40 }, (_, at) => `n${String(at)}`);
      return {
        ...ours,
        id: `around-${inner}`,
        forms: [ids.map((id) => `[{${id}}]`).join('')],
        fields: Object.fromEntries(ids.map((id) => [id, { type: 'scheme', scheme: inner }])),
        order: [],
      };
    };
    const chain = ['ours', 'around-ours', 'around-around-ours', 'around-around-around-ours'];
    const schemes = new Map(
      [ours, ...chain.map(wide)].map((scheme) => [scheme.id, scheme] as const),
    );
    const problemsIn = (id: string): string => {
      const resolve = (inner: string): SchemeData | undefined => schemes.get(inner);
      const { problems } = compileScheme(schemes.get(id) ?? ours, { resolve });
      return problems.map((problem) => render(problem.message, 'en')).join();
    };
    assert.equal(problemsIn('around-ours'), '');
    assert.match(problemsIn('around-around-ours'), /too large/);
    assert.match(problemsIn('around-around-around-around-ours'), /at most 4 deep|too large/);
  });

  it('warns of a field that no form uses', () => {
    const { scheme, problems } = compileScheme(
      { ...ours, fields: { ...ours.fields, patch: { type: 'integer' } } },
      { resolve: () => undefined },
    );
    assert.ok(scheme);
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('refuses options and values of options that the scheme lacks', () => {
    const greek = catalogue.get('greek');
    assert.match(problemsOf(greek, { dates: 'MMDD' }).join(), /options\/dates/);
    assert.match(problemsOf(greek, { date: 'MDY' }).join(), /"MDY": expected one of/);
    assert.deepEqual(problemsOf(greek, { date: 'MMDD' }), []);
  });

  it('lets a template nest a scheme by its id and keeps the nested fields at hand', () => {
    const tag: SchemeData = {
      id: 'tag',
      kind: 'tag',
      title,
      forms: ['server-v{huawei}'],
      fields: {},
      order: ['huawei'],
    };
    const { scheme } = compileScheme(tag, { resolve: (id) => catalogue.get(id) });
    assert.ok(scheme);
    const field = parse(scheme, 'server-vV100R001B010').name?.fields['huawei'];
    assert.equal(field?.text, 'V100R001B010');
    assert.equal(field.name?.fields['release']?.text, '001');
    assert.equal(parse(scheme, 'server-vV100R000B010').problems[0]?.offset, 13);
  });
});

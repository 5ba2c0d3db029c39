import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { PolicyProblem } from '../../../../src/core/policy/types';
import { parse } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';

const integer = { type: 'integer' };

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** `count` fields that are whole numbers: `f0`, `f1` … */
function integers(count: number): Readonly<Record<string, object>> {
  return Object.fromEntries(numbered(count, (index) => [`f${String(index)}`, integer]));
}

function template(from: number, count: number): string {
  return numbered(count, (index) => `{f${String(from + index)}}`).join('.');
}

interface Case {
  readonly what: string;
  readonly schemes: object;
  /** What is said first, and the text that it is said about. */
  readonly says: RegExp;
  readonly at: string;
}

const refused: readonly Case[] = [
  {
    what: '500 fields in one template',
    schemes: { ours: { forms: [template(0, 500)], fields: integers(500) } },
    says: /longer than 400 characters/,
    at: template(0, 500),
  },
  {
    what: 'itself, as a field that has its id',
    schemes: { ours: { forms: ['{ours}'] } },
    says: /nest the scheme "ours": it would hold itself/,
    at: '{ours}',
  },
  {
    what: 'itself, by a field',
    schemes: { ours: { forms: ['v{a}'], fields: { a: { type: 'scheme', scheme: 'ours' } } } },
    says: /nest the scheme "ours": it would hold itself/,
    at: '{a}',
  },
  {
    what: 'itself, by a ring of others',
    schemes: { a: { forms: ['{b}'] }, b: { forms: ['{c}'] }, c: { forms: ['{a}'] } },
    says: /it would hold itself/,
    at: '{b}',
  },
  {
    what: 'schemes in schemes, five deep',
    schemes: {
      a: { forms: ['{b}'] },
      b: { forms: ['{c}'] },
      c: { forms: ['{d}'] },
      d: { forms: ['{e}'] },
      e: { forms: ['{x}'], fields: { x: integer } },
    },
    says: /nest at most 4 deep/,
    at: '{b}',
  },
  {
    what: 'a template of 10,000 characters',
    schemes: { ours: { forms: [`{n}${'x'.repeat(10_000)}`], fields: { n: integer } } },
    says: /longer than 400 characters/,
    at: `{n}${'x'.repeat(10_000)}`,
  },
  {
    what: 'groups that are never closed',
    schemes: { ours: { forms: [`{n}${'['.repeat(300)}`], fields: { n: integer } } },
    says: /bracket here has no partner/,
    at: '[',
  },
  {
    what: 'a number of a billion digits',
    schemes: { ours: { forms: ['{n}'], fields: { n: { type: 'integer', width: 1e9 } } } },
    says: /from 1 to 256/,
    at: '1000000000',
  },
  {
    what: 'thousands of words',
    schemes: {
      ours: {
        forms: ['{w}'],
        fields: { w: { type: 'word', words: numbered(5000, (index) => `w${String(index)}`) } },
      },
    },
    says: /too large to be read quickly/,
    at: '"{w}"',
  },
  {
    what: 'two forms of one id',
    schemes: {
      ours: {
        forms: [
          { id: 'x', template: '{n}' },
          { id: 'x', template: 'v{n}' },
        ],
        fields: { n: integer },
      },
    },
    says: /id "x" for a second form/,
    at: '{"id":"x","template":"v{n}"}',
  },
  {
    what: 'a field with a name that every object has',
    schemes: { ours: { forms: ['{constructor}'], fields: { constructor: integer } } },
    says: /meaning of its own/,
    at: '{constructor}',
  },
  {
    what: 'an order by a name that every object has',
    schemes: { ours: { forms: ['{n}'], fields: { n: integer }, order: ['toString'] } },
    says: /refer to the field "toString"/,
    at: '"toString"',
  },
];

function read(text: string): { readonly problems: readonly PolicyProblem[]; readonly ok: boolean } {
  const { policy, problems } = readPolicy(text, { catalogue });
  for (const { message } of problems) {
    assert.doesNotMatch(render(message, 'en'), /\p{Script=Han}/u);
    assert.match(render(message, 'zh-cn'), /\p{Script=Han}/u);
  }
  return { problems, ok: policy !== undefined };
}

describe('a policy whose scheme holds', () => {
  for (const { what, schemes, says, at } of refused) {
    it(`${what} is refused where it says so`, () => {
      const text = JSON.stringify({ schemes });
      const { problems, ok } = read(text);
      assert.equal(ok, false);
      const [first] = problems;
      assert.ok(first);
      assert.match(render(first.message, 'en'), says);
      assert.equal(text.slice(first.offset, first.offset + first.length), at);
      assert.ok(problems.length <= 12, String(problems.length));
    });
  }

  it('500 fields that no form uses is not answered by 500 warnings', () => {
    const { problems, ok } = read(
      JSON.stringify({ schemes: { ours: { forms: ['{f0}'], fields: integers(500) } } }),
    );
    assert.ok(ok);
    assert.equal(problems.length, 11);
    const last = problems.map(({ message }) => render(message, 'en'));
    assert.ok(last.some((each) => /^489 more fields/.test(each)));
  });

  it('500 fields in ten forms is read, and reads names', () => {
    const forms = numbered(10, (index) => `${'x'.repeat(index)}-${template(index * 50, 50)}`);
    const text = JSON.stringify({ schemes: { ours: { forms, fields: integers(500) } } });
    const { policy } = readPolicy(text, { catalogue });
    const scheme = policy?.schemes.get('ours');
    assert.ok(scheme);
    assert.equal(parse(scheme, `xx-${numbered(50, () => '7').join('.')}`).name?.form, '2');
  });

  it('words that begin each other reads the longest that fits', () => {
    const words = ['r', 'rc', 'rc1', 'release'];
    const ours = { forms: ['{w}{n}'], fields: { w: { type: 'word', words }, n: integer } };
    const { policy } = readPolicy(JSON.stringify({ schemes: { ours } }), { catalogue });
    const scheme = policy?.schemes.get('ours');
    assert.ok(scheme);
    assert.equal(parse(scheme, 'rc12').name?.fields['w']?.text, 'rc1');
    assert.equal(parse(scheme, 'rc1').name?.fields['w']?.text, 'rc');
  });

  it('130 groups in each other is read', () => {
    const form = `v${'['.repeat(130)}{n}${']'.repeat(130)}`;
    const ours = { forms: [form], fields: { n: integer } };
    assert.ok(read(JSON.stringify({ schemes: { ours } })).ok);
  });

  it('an id twice is refused at the second one', () => {
    const one = '"ours":{"forms":["{n}"],"fields":{"n":{"type":"integer"}}}';
    const text = `{"schemes":{${one},${one}}}`;
    const { problems } = read(text);
    assert.equal(problems.length, 1);
    assert.ok((problems[0]?.offset ?? 0) > one.length);
    assert.match(render(problems[0]?.message ?? assert.fail(), 'en'), /stands here twice/);
  });

  it('an id that every object has is no id of a scheme', () => {
    const text = '{"schemes":{"__proto__":{"forms":["{n}"],"fields":{"n":{"type":"integer"}}}}}';
    const { problems, ok } = read(text);
    assert.equal(ok, false);
    assert.match(render(problems[0]?.message ?? assert.fail(), 'en'), /"__proto__" as the id/);
    const tags = read('{"tags":"constructor"}');
    assert.equal(tags.ok, false);
  });

  it('a policy of very many templates is read or refused at once, not compiled for minutes', () => {
    const units = Object.fromEntries(numbered(200, (at) => [`u${String(at)}`, { path: 'x' }]));
    const tags = numbered(300, (at) => `v${String(at)}-{unit}-{version}`);
    const { policy, problems } = readPolicy(JSON.stringify({ version: 'semver', units, tags }), {
      catalogue,
    });
    assert.equal(policy, undefined);
    assert.ok(problems.length < tags.length);
    assert.match(problems.map((each) => render(each.message, 'en')).join('\n'), /1000 schemes/);
  });
});

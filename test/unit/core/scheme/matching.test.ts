import * as assert from 'node:assert/strict';
import { compileScheme, parse, type SchemeData } from '../../../../src/core/scheme';

const word = { type: 'text', of: ['lower', 'digit'] } as const;
const few = { ...word, lazy: true } as const;
const digits = { type: 'text', of: ['digit'] } as const;
const wide = { ...digits, minLength: 2, maxLength: 3 } as const;

/** Fields that stand side by side: what each of them takes. */
const rows: readonly (readonly [string, SchemeData['fields'], string, string])[] = [
  ['{a}{b}', { a: word, b: word }, 'abcd', 'abc d'],
  ['{a}{b}', { a: few, b: word }, 'abcd', 'a bcd'],
  ['{a}{b}{c}', { a: word, b: digits, c: word }, 'ab12c3', 'ab1 2 c3'],
  ['{a}{b}-{c}', { a: few, b: digits, c: word }, 'ab12-c', 'ab 12 c'],
  ['{a}{b}-{c}', { a: word, b: digits, c: word }, 'ab12-c', 'ab1 2 c'],
  ['{a}{b}', { a: wide, b: wide }, '123456', '123 456'],
  ['{a}{b}', { a: wide, b: wide }, '1234', '12 34'],
  ['{a}{b}{c}', { a: wide, b: few, c: wide }, '123456', '123 4 56'],
  ['{a}[{b}]x', { a: word, b: digits }, 'a12x', 'a12'],
  ['{a}[{b}]x', { a: few, b: digits }, 'a12x', 'a 12'],
];

describe('fields side by side', () => {
  for (const [template, fields, text, expected] of rows) {
    it(`${template} takes "${text}" apart as "${expected}"`, () => {
      const { name } = parse(schemeOf(template, fields), text);
      const found = Object.values(name?.fields ?? {}).map((value) => value.text);
      assert.equal(found.join(' '), expected);
    });
  }

  it('are refused where no way to part them fits, however many there are', () => {
    const fields = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, word]));
    const scheme = schemeOf('{a}{b}{c}{d}{e}{f}', fields);
    assert.equal(parse(scheme, 'a'.repeat(255)).verdict, 'valid');
    assert.equal(parse(scheme, `${'a'.repeat(255)}!`).problems[0]?.offset, 255);
  });
});

function schemeOf(template: string, fields: SchemeData['fields']) {
  const { scheme, problems } = compileScheme(
    {
      id: 'side',
      kind: 'label',
      title: { en: 'Side', 'zh-cn': '并列' },
      forms: [template],
      fields,
    },
    { resolve: () => undefined },
  );
  assert.ok(scheme, JSON.stringify(problems));
  return scheme;
}

import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { render } from '../../../../src/core/text/message';

/** What is reported of a policy with one scheme: severity, the text at the place, and the message. */
function reported(scheme: object): readonly string[] {
  const text = JSON.stringify({ schemes: { ours: scheme } }, undefined, 2);
  return readPolicy(text, { catalogue }).problems.map(
    ({ severity, offset, length, message }) =>
      `${severity} ${text.slice(offset, offset + length)} ${render(message, 'en')}`,
  );
}

const integer = { type: 'integer' };

describe('a scheme in stemma.jsonc that contradicts itself', () => {
  const cases: readonly (readonly [string, object, RegExp])[] = [
    [
      'is marked at the field that does not end clearly',
      { forms: ['v{a}{b}'], fields: { a: integer, b: integer }, order: ['a', 'b'] },
      /^warning \{a\} .*where \{a\} ends and \{b\} begins/,
    ],
    [
      'is marked at the form that is never used',
      { forms: ['{a}', '{b}'], fields: { a: integer, b: integer }, order: ['a', 'b'] },
      /^warning "\{b\}" The form "\{b\}" is never used/,
    ],
    [
      'is marked at the order that leaves a field out',
      {
        forms: ['{a}.{b}'],
        fields: { a: integer, b: integer },
        order: ['a'],
        events: { b: { set: { b: '+1' } } },
      },
      /^warning \[\s*"a"\s*\] The order leaves out "b"/,
    ],
    [
      'is marked at the example that it refuses',
      {
        forms: ['{a}'],
        fields: { a: integer },
        order: ['a'],
        examples: [{ name: 'x', means: 'no' }],
      },
      /^warning "x" The example "x"/,
    ],
    [
      'is marked at what leaves no word',
      { forms: ['{a}'], fields: { a: { type: 'word', words: ['x'], except: ['X'] } } },
      /^error \[\s*"X"\s*\] .*leaves none of its words/,
    ],
    [
      'is marked at a field that is not declared, wherever it is named',
      { forms: ['{a}.{z}'], fields: { a: integer } },
      /^error \{z\} Cannot use the field "z"/,
    ],
    [
      'is marked at a limit on a field that no form has',
      { forms: ['{a}'], fields: { a: integer }, limits: [{ same: ['z'], count: 2, message: 'm' }] },
      /^error "z" Cannot refer to the field "z"/,
    ],
    [
      'is marked at a field that no form uses',
      { forms: ['{a}'], fields: { a: integer, b: integer }, order: ['a'] },
      /^warning .* The field "b" is declared/s,
    ],
  ];
  for (const [what, scheme, says] of cases) {
    it(what, () => {
      const problems = reported(scheme);
      assert.ok(
        problems.some((problem) => says.test(problem)),
        problems.join('\n'),
      );
    });
  }
});

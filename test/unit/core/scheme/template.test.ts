import assert from 'node:assert/strict';
import { readTemplate } from '../../../../src/core/scheme/template';
import { render } from '../../../../src/core/text/message';

describe('a template', () => {
  const field = (name: string, offset: number): object => ({
    type: 'field',
    field: name,
    offset,
    length: name.length + 2,
  });

  const readable: readonly (readonly [string, object[]])[] = [
    ['V{major}', [{ type: 'literal', text: 'V' }, field('major', 1)]],
    [
      '{a}[.{b}]',
      [field('a', 0), { type: 'group', nodes: [{ type: 'literal', text: '.' }, field('b', 5)] }],
    ],
    ['(|V){a}', [{ type: 'choice', alternatives: ['', 'V'] }, field('a', 4)]],
    ['[v]{a}', [{ type: 'choice', alternatives: ['', 'v'] }, field('a', 3)]],
    ['\\[{a}\\]', [{ type: 'literal', text: '[' }, field('a', 2), { type: 'literal', text: ']' }]],
    ['{a:0M}', [{ type: 'field', field: 'a', token: '0M', offset: 0, length: 6 }]],
  ];
  for (const [template, nodes] of readable) {
    it(`reads ${template}`, () => {
      assert.deepEqual(readTemplate(template), { ok: true, nodes });
    });
  }

  const broken: readonly (readonly [string, number, number, RegExp])[] = [
    ['{a', 0, 1, /no partner/],
    ['{a}]', 3, 1, /no partner/],
    ['[{a}', 0, 1, /no partner/],
    ['(a|b', 0, 1, /no partner/],
    ['{}', 0, 2, /expected a name/],
    ['{a b}', 0, 5, /expected a name/],
    ['{a}[(x|y)]', 3, 7, /must hold a field/],
    ['(a|a){b}', 0, 5, /the same/],
    [`{a}${'-'.repeat(400)}`, 0, 403, /longer than 400/],
  ];
  for (const [template, offset, length, reason] of broken) {
    it(`says where ${template.slice(0, 12)} is broken`, () => {
      const reading = readTemplate(template);
      assert.ok(!reading.ok);
      assert.deepEqual([reading.problem.offset, reading.problem.length], [offset, length]);
      assert.match(render(reading.problem.message, 'en'), reason);
    });
  }
});

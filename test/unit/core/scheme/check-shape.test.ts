import assert from 'node:assert/strict';
import { compileScheme, type SchemeData } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';

function schemeWith(number: object): SchemeData {
  const title = { en: 'Numbers', 'zh-cn': '数字' };
  const data = { id: 'numbers', kind: 'version', title, forms: ['{n}'] };
  return { ...data, fields: { n: { type: 'integer', ...number } } } as unknown as SchemeData;
}

describe('the shape of a scheme', () => {
  for (const key of ['multipleOf', 'step']) {
    it(`has no ${key} of 0, since no number is a multiple of it`, () => {
      const { scheme, problems } = compileScheme(schemeWith({ [key]: 0 }), {
        resolve: () => undefined,
      });
      assert.equal(scheme, undefined);
      assert.deepEqual(
        problems.map(({ path, message }) => [path, render(message, 'en')]),
        [[['fields', 'n', key], 'Expected a whole number from 1 here.']],
      );
    });
  }
});

import assert from 'node:assert/strict';
import { readJson5 } from '../../../../../src/core/manifest/json5/read-json5';

/** What stands at `/a/v` and `/l/1`, and where the text is malformed. */
function read(text: string): { readonly values: readonly string[]; readonly error?: number } {
  const { scalars, error } = readJson5(text, [
    ['a', 'v'],
    ['l', '1'],
  ]);
  const values = scalars.map(({ keys, type, range: { offset, length } }) => {
    return `${keys.join('.')} ${type} ${text.slice(offset, offset + length)}`;
  });
  return { values, ...(error && { error: error.offset }) };
}

describe('reading JSON5', () => {
  const legal: readonly (readonly [string, readonly string[]])[] = [
    ['{"a":{"v":"1.0"}}', ['a.v string "1.0"']],
    ["{a:{v:'1.0',},}", ["a.v string '1.0'"]],
    ["// c\n{ /* } */ a: { 'v': \"it's\" } }", ['a.v string "it\'s"']],
    ['{a:{v:+1.5e3}}', ['a.v number +1.5e3']],
    ['{a:{v:true}}', ['a.v other true']],
    ['{a:{v:{v:1}}}', ['a.v other {']],
    ['{l:[0,"1.0",2]}', ['l.1 string "1.0"']],
    ['{l:[{v:1},2]}', ['l.1 number 2']],
    ['{a:{"\\u0076":1, "\\x76":2}}', ['a.v number 1', 'a.v number 2']],
    ["{a:{v:'1.\\\r\n0'}}", ["a.v string '1.\\\r\n0'"]],
    ['{b:{v:1},v:2}', []],
    ['\ufeff{a:{v:1}}', ['a.v number 1']],
    ['', []],
  ];
  for (const [text, values] of legal) {
    it(`finds ${values.join(', ') || 'nothing'} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text), { values });
    });
  }

  const broken: readonly (readonly [string, readonly string[], number])[] = [
    ['{a:{v:"1.0}', ['a.v string "1.0}'], 6],
    ['{a:{v:1 w:2}}', ['a.v number 1'], 8],
    ['{b:1 a:{v:2}}', ['a.v number 2'], 5],
    ['{a:{v 1}}', [], 6],
    ['{a:{v:1]}', ['a.v number 1'], 7],
    ['{a:{v:1}', ['a.v number 1'], 8],
    ['{l:[0 1,2]}', ['l.1 number 2'], 6],
    ['{l:[,2]}', ['l.1 number 2'], 4],
    ['{a:{:1,v:2}}', ['a.v number 2'], 4],
    ['1.0 {a:{v:1}}', ['a.v number 1'], 0],
    ['{a:{v:1 /* }}', ['a.v number 1'], 13],
  ];
  for (const [text, values, error] of broken) {
    it(`goes on behind ${error} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text), { values, error });
    });
  }
});

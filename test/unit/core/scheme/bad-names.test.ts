import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { compileScheme, parse, repair } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';

/** What somebody may paste, with the code of the problem where every scheme has the same. */
const names: readonly (readonly [what: string, name: string, code?: string])[] = [
  ['256 characters of the astral planes', '𠮷'.repeat(256), 'too-long'],
  ['128 Han characters of the astral planes', '𠮷'.repeat(128)],
  ['128 emoji', '😀'.repeat(128)],
  ['256 halves of characters', '\ud83d'.repeat(256)],
  ['a character that is cut in two', `1.0.0${'\ud83d'}`],
  ['100,000 digits', '1'.repeat(100_000), 'too-long'],
  ['nothing', '', 'empty'],
  ['spaces alone', ' '.repeat(20)],
  ['separators alone', '.'.repeat(256)],
  ['a mark that turns the direction of writing', '\u202e1.0.0', 'invisible-character'],
  ['a right-to-left mark', '1.0\u200f.0', 'invisible-character'],
  ['a zero-width joiner', '1.0\u200d.0', 'invisible-character'],
];

describe('a name that nobody would give', () => {
  for (const [what, name, code] of names) {
    it(`such as ${what}, has an answer in every scheme, in both languages`, () => {
      for (const data of catalogue.values()) {
        const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
        assert.ok(scheme);
        const { verdict, problems } = parse(scheme, name);
        if (code !== undefined) assert.equal(problems[0]?.code, code, data.id);
        if (verdict === 'invalid') assert.ok(problems.length > 0, data.id);
        for (const { offset, length, message } of problems) {
          assert.ok(offset >= 0 && length >= 0 && offset + length <= name.length);
          assert.match(render(message, 'zh-cn'), /\p{Script=Han}/u);
          assert.doesNotMatch(render(message, 'en'), /[\u200b-\u200f\u202a-\u202e]/);
        }
        for (const { text } of repair(scheme, name))
          assert.notEqual(parse(scheme, text).verdict, 'invalid', text);
      }
    });
  }
});

import assert from 'node:assert/strict';
import { parsers } from '../../../../../src/lazy/parsers';
import { findInPlainJson } from '../../../../../src/core/manifest/json/find-in-plain-json';
import { readJson } from '../../../../../src/core/manifest/json/read-json';

const wanted = [['version'], ['engines', 'vscode'], ['list', '0', 'code']];

/** The answer of the parser that tells places: a comment keeps the engine's own from reading the text. */
function readWithPlaces(text: string): ReturnType<typeof readJson> {
  return readJson(`${text}\n// comment`, wanted, parsers);
}

const told = [
  '{ "version": "1.2.3" }',
  '{"version"\t:\r\n  "1.2.3"}',
  '{ "version": "a \\" b \\\\" }',
  '{ "version": 12 }',
  '{ "version": -1.5e+3, "x": 1 }',
  '{ "version": null }',
  '{ "version": { "version1": 1 } }',
  '{ "version": [] }',
  '{ "engines": { "vscode": "^1.2.3" }, "version": "1.2.3" }',
  '{ "list": [{ "code": 3 }] }',
  '{}',
  '[]',
  '"text"',
];

const leftToOthers = [
  '{ "name": "\\"version", "engines": { "vscode": "1" } }',
  '{ "dependencies": { "version": "2.0.0" } }',
  '{ "version": "1.2.3", "dependencies": { "version": "2.0.0" } }',
  '{ "version": "1.2.3", "version": "2.0.0" }',
  '{ "engines": { "vscode": "1" }, "engines": {} }',
  '{ "engines": ["vscode"] }',
  '{ "list": { "length": 1 }, "version": "1", "x": "version" }',
  '{ "\\u0076ersion": "1.2.3" }',
  '{ "version": "1.2.3", }',
  '{ "version": "1.2.3" // released\n }',
  '',
];

describe('Values found in plain JSON', () => {
  for (const text of told) {
    it(`are those that the parser with places finds: ${JSON.stringify(text)}`, () => {
      const found = findInPlainJson(text, wanted);
      assert.ok(found);
      assert.deepEqual({ scalars: found, error: undefined }, readWithPlaces(text));
    });
  }
  for (const text of leftToOthers) {
    it(`are left to the parser with places where one is in doubt: ${JSON.stringify(text)}`, () => {
      assert.equal(findInPlainJson(text, wanted), undefined);
    });
  }
  it('are left to it where a path ends in a list, whose items have no keys', () => {
    assert.equal(findInPlainJson('{ "list": ["1.2.3"] }', [['list', '0']]), undefined);
  });
});

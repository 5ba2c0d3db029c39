import assert from 'node:assert/strict';
import { tupleText, tupleValue } from '../../../../src/core/manifest/tuple-value';
import { manifestOfText } from '../../../support/manifests';

function tupleFor(tuple: string, version: string, words = ''): string | undefined {
  const text = `version_info = ${tuple}\n${words}`;
  const [slot] = manifestOfText('python-module', text).slots;
  assert.ok(slot);
  assert.equal(slot.value, tuple);
  const value = tupleValue(slot, text, version);
  return value.ok ? value.value : undefined;
}

describe('a tuple with the numbers of a version', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['(1, 2, 3)', '1.3.0', '(1, 3, 0)'],
    ['(1,2)', '1.3', '(1,3)'],
    ['[1, 2, 3]', '2.0', '[2, 0, 0]'],
    ['(4, 0, 0, -100)', '4.0', '(4, 0, 0, 0)'],
    ['(4, 0, 0, -100)', '4.1.dev1', '(4, 1, 0, -100)'],
    ['(4, 0, 0, 0)', '4.1.dev1', undefined],
    ['(1, 2, 3, 4)', '1.2.3.5', '(1, 2, 3, 5)'],
    ['(1, 2, 3, 4)', '1.3.0', '(1, 3, 0, 0)'],
    ['(1, 2, 3)', '1.3.0rc1', undefined],
    ['(1, 2, 3)', '1.2.3.4', undefined],
    ['(1, 2, 3)', '1.3.0.post1', undefined],
    ["(2, 1, 0, 'rc', 1)", '2.1.0', "(2, 1, 0, 'final', 0)"],
    ['(2, 1, 0, "final", 0)', '2.2a3', '(2, 2, 0, "alpha", 3)'],
    ['(2, 1, 0, "final", 0)', '2.2.0-rc.2', '(2, 2, 0, "rc", 2)'],
    ['(2, 1, 0, "a", 1)', '2.1.0b1', '(2, 1, 0, "b", 1)'],
    ["(2, 1, 0, 'dev0')", '2.1.0.dev3', "(2, 1, 0, 'dev3')"],
    ["(2, 1, 0, '')", '2.2.0', "(2, 2, 0, '')"],
  ];
  for (const [before, version, after] of rows) {
    it(`${after === undefined ? 'has no place for' : 'is written for'} ${version}: ${before}`, () => {
      assert.equal(tupleFor(before, version), after);
    });
  }

  it('calls a release candidate as the file does', () => {
    const words = '# alpha, beta, candidate or final';
    assert.equal(tupleFor('(1, 0, 0, "beta", 2)', '1.0rc1', words), '(1, 0, 0, "candidate", 1)');
  });
});

describe('the text of a tuple', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['(1, 2, 3)', '1.2.3'],
    ['(4, 0, 0, -100)', '4.0.0'],
    ['(2, 1, 0, "final", 0)', '2.1.0'],
    ["(2, 1, 0, 'rc', 1)", '2.1.0rc1'],
    ["(2, 1, 0, 'dev0')", '2.1.0dev0'],
  ];
  for (const [tuple, text] of rows) {
    it(`is ${text} for ${tuple}`, () => assert.equal(tupleText(tuple), text));
  }
});

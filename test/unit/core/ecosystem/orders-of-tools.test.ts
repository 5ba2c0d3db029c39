import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ecosystemOf } from '../../../../src/core/ecosystem/ecosystems';
import { readRecorded } from '../../../oracles/recorded';
import { orderTools, signOf } from '../../../oracles/tools';
import { versionPairs } from '../../../oracles/version-texts';

const root = join(__dirname, '..', '..', '..', '..', '..');
const seed = Number(process.env['STEMMA_SEED'] ?? '20120504');
const pairsAskedLive = 120;

describe('the order of an ecosystem, by what its own tool answered once', () => {
  for (const { ecosystem: id } of orderTools) {
    const { tool, orders, taken } = readRecorded(root, id);
    const { check, compare } = ecosystemOf(id);

    it(`is that of ${tool} for ${orders.length} pairs in ${id}`, () => {
      assert.ok(orders.length >= 200);
      for (const [left, right, sign] of orders) {
        assert.equal(signOf(compare(left, right)), sign, `${left} ${sign} ${right}`);
      }
    });

    if (taken.length === 0) continue;
    it(`is of the texts that ${tool} takes, ${taken.length} asked in ${id}`, () => {
      for (const [text, isTaken] of taken) assert.equal(check(text) === undefined, isTaken, text);
    });
  }
});

describe('the order of an ecosystem, asked of its tool now', () => {
  for (const { ecosystem: id, found, compare } of orderTools) {
    const name = found();
    const title = name ?? 'a tool that is not on this machine';
    // A tool that is missing is no agreement: the test is pending.
    const test = name === undefined ? it.skip : it;
    test(`is that of ${title} in ${id}`, () => {
      const ecosystem = ecosystemOf(id);
      const pairs = versionPairs(id, pairsAskedLive, seed).filter((pair) =>
        pair.every((version) => !ecosystem.check(version)),
      );
      assert.ok(pairs.length >= 20);
      for (const [index, sign] of compare(pairs).entries()) {
        const [left = '', right = ''] = pairs[index] ?? [];
        assert.equal(signOf(ecosystem.compare(left, right)), sign, `${left} ${sign} ${right}`);
      }
    });
  }
});

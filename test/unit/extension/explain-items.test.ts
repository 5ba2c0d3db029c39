import assert from 'node:assert/strict';
import { catalogue } from '../../../src/core/catalogue';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { compileScheme, type Scheme } from '../../../src/core/scheme';
import { message, render } from '../../../src/core/text/message';
import { explainItems, type AskedSchemes } from '../../../src/extension/commands/explain-items';
import type { Say } from '../../../src/extension/shared/shared';
import * as brain from '../../../src/lazy/brain';

const say: Say = (text, parameters) =>
  render('text' in text ? text : message(text, parameters), 'en');

/** The schemes of a policy, then those that are shipped. */
function asked(policyText: string): AskedSchemes {
  const { policy } = readPolicy(policyText, { catalogue });
  assert.ok(policy);
  const own = [...policy.schemes.values()];
  const shipped = [...catalogue.values()].flatMap((data): Scheme[] => {
    if (own.some(({ id }) => id === data.id)) return [];
    const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
    return scheme ? [scheme] : [];
  });
  return { schemes: [...own, ...shipped], policies: [policy] };
}

const huawei = asked('{ "version": "huawei" }');
const itemsFor = (name: string, schemes = huawei): ReturnType<typeof explainItems> =>
  explainItems(brain, schemes, name, say);

describe('what Explain Name offers', () => {
  it('is what the policy here says first, marked as that, and then what comes next by it', () => {
    const [first, ...rest] = itemsFor('V100R001C01B023');
    assert.match(first?.description ?? '', /^huawei · in force here$/);
    assert.match(first?.detail ?? '', /Release \(R\) 001/);
    assert.ok(rest.some(({ description }) => description === 'V100R001C01B023SP01'));
  });

  it('is every other scheme that could read the name, none of them preferred as in force', () => {
    const items = itemsFor('1.2.3', asked('{ "version": "three-part" }'));
    const read = items.filter(({ explains }) => explains?.name === '1.2.3');
    assert.match(read[0]?.description ?? '', /^three-part · in force here$/);
    const others = read.map(({ explains }) => explains?.scheme.id);
    for (const id of ['semver', 'decimal', 'gnu']) assert.ok(others.includes(id), id);
  });

  it('is a near miss with its first problem and its repair, where nothing reads the name', () => {
    const [none, ...misses] = itemsFor('V100R001C01B02');
    assert.equal(none?.label, '$(circle-slash) No scheme can read it');
    const own = misses.find(({ explains }) => explains?.scheme.id === 'huawei');
    assert.match(own?.description ?? '', /nearly, but malformed · in force here/);
    assert.match(own?.detail ?? '', /→ V100R001C01B0\d\d$/);
  });

  it('is how a name could also be read, right after how its scheme reads it', () => {
    const [first, second] = itemsFor('1.21', asked('{ "version": "windows" }'));
    assert.match(first?.detail ?? '', /Minor 2 · Revision 1/);
    assert.equal(second?.description, 'windows · could also be read so, but is not');
    assert.match(second.detail ?? '', /Minor 21 · Some people/);
  });

  it('is nothing before something is typed', () => {
    assert.deepEqual(itemsFor(''), []);
  });
});

import assert from 'node:assert/strict';
import { step } from '../../../../src/core/scheme';
import { initialName } from '../../../../src/core/scheme/initial-name';
import { dayOf, type Day } from '../../../../src/core/text/day';
import { render } from '../../../../src/core/text/message';
import { nameOf, schemeOf } from '../catalogue/schemes';

const today = dayOf(2024, 2, 29) as Day;

describe('the first name of a series', () => {
  it('has the day in the first layout of the date', () => {
    assert.equal(initialName(schemeOf('vp'), today), 'V1.0.0.240229');
    assert.equal(initialName(schemeOf('vp', { date: 'MMDD' }), today), 'V1.0.0.0229');
  });

  it('has what the variables say, and is none without them', () => {
    const scheme = schemeOf('product-date');
    assert.equal(initialName(scheme, today, { product: 'ABC' }), 'ABCV1.0.0_240229');
    assert.equal(initialName(scheme, today), undefined);
  });
});

describe('a step with something to make sure of', () => {
  it('says so together with its result', () => {
    const scheme = schemeOf('medical');
    const from = nameOf(scheme, '1.0.0.121008');
    const corrective = step(scheme, from, 'corrective', { today });
    assert.ok(corrective.ok);
    assert.match(corrective.notes.map((note) => render(note, 'en')).join(), /safety/);
    const minor = step(scheme, from, 'minor', { today });
    assert.ok(minor.ok);
    assert.deepEqual(minor.notes, []);
  });
});

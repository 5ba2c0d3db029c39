import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  checkTransition,
  compareNames,
  explain,
  format,
  nextSteps,
  parse,
  repair,
  sortNames,
  type Name,
} from '../../../../src/core/scheme';
import type { Day } from '../../../../src/core/text/day';
import { dayOf } from '../../../../src/core/text/day';
import { catalogue } from '../../../../src/core/catalogue';
import { schemeOf } from '../catalogue/schemes';
import { arbitraryMistake, arbitraryName, arbitraryShape } from './arbitrary-name';

const today = dayOf(2031, 5, 7) as Day;

/** Properties that hold for every scheme there is; each title is followed by its id. */
for (const id of catalogue.keys()) {
  describe(`whatever the name, in ${id}`, () => {
    const scheme = schemeOf(id);
    const names = arbitraryName(scheme);

    it('writing what was read gives the same text back', () => {
      fc.assert(
        fc.property(names, (name) => {
          const values = Object.fromEntries(
            Object.entries(name.fields).map(([field, { text }]) => [field, text]),
          );
          assert.deepEqual(format(scheme, values, name), { ok: true, value: name.text });
        }),
      );
    });

    it('every field stands where its offset says', () => {
      fc.assert(
        fc.property(names, (name) => {
          for (const { text, offset } of Object.values(name.fields)) {
            if (offset !== undefined)
              assert.equal(name.text.slice(offset, offset + text.length), text);
          }
        }),
      );
    });

    it('a step that is taken leads to a legal name that does not sort before its start', () => {
      fc.assert(
        fc.property(names, (name) => {
          for (const { result } of nextSteps(scheme, name, { today })) {
            if (!result.ok) continue;
            assert.notEqual(parse(scheme, result.to.text).verdict, 'invalid', result.to.text);
            assert.ok(
              compareNames(scheme, name, result.to) <= 0,
              `${name.text} → ${result.to.text}`,
            );
            assert.equal(
              checkTransition(scheme, name, result.to, result.event, { today }).verdict,
              'accept',
            );
          }
        }),
        { numRuns: 40 },
      );
    });

    it('the order is antisymmetric and transitive, and equal names agree about every other', () => {
      fc.assert(
        fc.property(names, names, names, (a, b, c) => {
          const order = (left: Name, right: Name): number =>
            Math.sign(compareNames(scheme, left, right));
          assert.equal(order(a, b), -order(b, a) + 0);
          assert.equal(order(a, a), 0);
          if (order(a, b) <= 0 && order(b, c) <= 0)
            assert.ok(order(a, c) <= 0, `${a.text} ${b.text} ${c.text}`);
          if (order(a, b) === 0) assert.equal(order(a, c), order(b, c));
        }),
      );
    });

    it('sorting agrees with comparing two by two', () => {
      fc.assert(
        fc.property(fc.array(names, { maxLength: 20 }), (some) => {
          const texts = some.map(({ text }) => text);
          const expected = [...some]
            .sort((left, right) => compareNames(scheme, left, right))
            .map(({ text }) => text);
          assert.deepEqual(sortNames(scheme, texts).sorted, expected);
          const descending = [...some]
            .sort((left, right) => compareNames(scheme, right, left))
            .map(({ text }) => text);
          assert.deepEqual(sortNames(scheme, texts, 'descending').sorted, descending);
        }),
      );
    });

    it('a repair is legal and not the text itself', () => {
      fc.assert(
        fc.property(fc.oneof(arbitraryShape(scheme), arbitraryMistake(scheme)), (text) => {
          for (const suggestion of repair(scheme, text)) {
            assert.notEqual(parse(scheme, suggestion.text).verdict, 'invalid', suggestion.text);
            assert.notEqual(suggestion.text, text);
          }
        }),
        { numRuns: 15 },
      );
    });

    it('a text is a name, or has an error inside its bounds; nothing throws', () => {
      fc.assert(
        fc.property(arbitraryMistake(scheme), (text) => {
          const { verdict, name, problems } = parse(scheme, text);
          assert.equal(name === undefined, verdict === 'invalid');
          assert.equal(verdict === 'valid', problems.length === 0);
          assert.equal(
            verdict === 'invalid',
            problems.some(({ severity }) => severity === 'error'),
          );
          for (const { offset, length } of problems) {
            assert.ok(
              offset >= 0 && length >= 0 && offset + length <= text.length,
              `${String(offset)}+${String(length)}`,
            );
          }
          if (name) explain(scheme, name);
        }),
      );
    });
  });
}

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  compareNames,
  compileScheme,
  explain,
  format,
  nextSteps,
  parse,
  repair,
  sortNames,
  type Name,
  type Scheme,
  type SchemeData,
} from '../../../../src/core/scheme';
import { dayOf, type Day } from '../../../../src/core/text/day';
import { catalogue } from '../../../../src/core/catalogue';
import { arbitraryMistake, arbitraryShape } from './arbitrary-name';
import { arbitraryScheme } from './arbitrary-scheme';

const today = dayOf(2031, 5, 7) as Day;

function compiled(data: SchemeData): Scheme | undefined {
  return compileScheme(data, { resolve: (id) => catalogue.get(id) }).scheme;
}

/** A scheme with some texts of its shape, and some that are not quite. */
const cases = arbitraryScheme.chain((data) => {
  const scheme = compiled(data);
  const texts = scheme
    ? fc.tuple(
        fc.array(arbitraryShape(scheme), { minLength: 3, maxLength: 8 }),
        fc.array(arbitraryMistake(scheme), { minLength: 2, maxLength: 4 }),
      )
    : fc.constant<[string[], string[]]>([[], []]);
  return texts.map(([shaped, wrong]) => ({ data, scheme, shaped, wrong }));
});

function namesOf(scheme: Scheme, texts: readonly string[]): Name[] {
  return texts.flatMap((text) => parse(scheme, text).name ?? []);
}

describe('whatever the name, in a scheme that nobody thought of', () => {
  it('nothing throws, and every problem stands inside its text', () => {
    fc.assert(
      fc.property(cases, ({ scheme, shaped, wrong }) => {
        if (!scheme) return;
        for (const text of [...shaped, ...wrong]) {
          const { verdict, name, problems } = parse(scheme, text);
          assert.equal(name === undefined, verdict === 'invalid');
          for (const { offset, length } of problems)
            assert.ok(offset >= 0 && length >= 0 && offset + length <= text.length, text);
          if (!name) continue;
          explain(scheme, name);
          for (const { result } of nextSteps(scheme, name, { today }))
            if (result.ok) assert.ok(compareNames(scheme, name, result.to) <= 0);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('writing what was read gives the same text back', () => {
    fc.assert(
      fc.property(cases, ({ scheme, shaped }) => {
        for (const name of scheme ? namesOf(scheme, shaped) : []) {
          const values = Object.fromEntries(
            Object.entries(name.fields).map(([field, { text }]) => [field, text]),
          );
          const written = scheme && format(scheme, values, name);
          assert.deepEqual(written, { ok: true, value: name.text });
        }
      }),
      { numRuns: 120 },
    );
  });

  it('the order is total and transitive, and sorting keeps it', () => {
    fc.assert(
      fc.property(cases, ({ scheme, shaped }) => {
        if (!scheme) return;
        const names = namesOf(scheme, shaped);
        const order = (left: Name, right: Name): number =>
          Math.sign(compareNames(scheme, left, right));
        for (const a of names) {
          for (const b of names) {
            assert.equal(order(a, b), -order(b, a) + 0);
            for (const c of names)
              if (order(a, b) <= 0 && order(b, c) <= 0) assert.ok(order(a, c) <= 0);
          }
        }
        const texts = names.map(({ text }) => text);
        const expected = [...names].sort(order).map(({ text }) => text);
        assert.deepEqual(sortNames(scheme, texts).sorted, expected);
      }),
      { numRuns: 120 },
    );
  });

  it('a repair is legal and not the text itself', () => {
    fc.assert(
      fc.property(cases, ({ scheme, shaped, wrong }) => {
        if (!scheme) return;
        for (const text of [...shaped.slice(0, 2), ...wrong.slice(0, 2)]) {
          for (const suggestion of repair(scheme, text)) {
            assert.notEqual(parse(scheme, suggestion.text).verdict, 'invalid', suggestion.text);
            assert.notEqual(suggestion.text, text);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Ref } from '../../../src/core/refs/types';
import { parseRefs, parseRefsAgain } from '../../../src/host/git/listed-refs';

const name = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((number) => `refs/tags/v1.${number}`),
  fc.constantFrom('refs/heads/main', 'refs/heads/发布/1.0', 'refs/tags/版本-2', 'refs/tags/é'),
);
const id = fc.constantFrom('1'.repeat(40), '2'.repeat(40), '3'.repeat(64));
const list = fc.dictionary(name, id, { maxKeys: 60 }).map(Object.entries<string>);

describe('a list of refs', () => {
  it('is read line by line, whatever characters names hold', () => {
    fc.assert(
      fc.property(list, (lines) => assert.deepEqual(pairs(parseRefs(output(lines))), lines)),
    );
  });

  it('is read whole where it is long', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => entry(`refs/tags/版本-${at}`));
    assert.deepEqual(pairs(parseRefs(output(lines))), lines);
  });

  it('is the same list again where nothing has changed', () => {
    const before = parseRefs(output([entry('refs/heads/main'), entry('refs/tags/v1')]));
    assert.equal(parseRefsAgain(output(pairs(before)), before), before);
  });

  it('keeps the refs that hold still, and says what a fresh reading says', () => {
    fc.assert(
      fc.property(list, list, fc.nat(5), (some, others, few) => {
        const changed = new Map([...some.slice(few), ...others.slice(0, few)]);
        for (const lines of [[...changed], others]) {
          const before = parseRefs(output(some));
          const after = parseRefsAgain(output(lines), before);
          assert.deepEqual(pairs(after), lines);
          const known = new Map(before.map((ref) => [`${ref.ref} ${ref.id}`, ref]));
          for (const ref of after) {
            const same = known.get(`${ref.ref} ${ref.id}`);
            if (same) assert.equal(ref, same);
          }
        }
      }),
    );
  });
});

function entry(ref: string): [string, string] {
  return [ref, '0'.repeat(40)];
}

function output(lines: readonly (readonly [string, string])[]): Buffer {
  return Buffer.from(lines.map((line) => `${line.join(' ')}\n`).join(''));
}

function pairs(refs: readonly Ref[]): [string, string][] {
  return refs.map(({ ref, id: held }) => [ref, held]);
}

import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { compileScheme, type Scheme, type SchemeData } from '../../../../src/core/scheme';
import { parseDay, type Day } from '../../../../src/core/text/day';
import { nameDetails, nearMisses, readingsOf, testScheme } from '../../../../src/core/workshop';

const today = parseDay('2026-03-31') as Day;

function schemeOf(data: SchemeData | string): Scheme {
  const resolve = (id: string) => catalogue.get(id);
  const found = typeof data === 'string' ? resolve(data) : data;
  const scheme = found && compileScheme(found, { resolve }).scheme;
  assert.ok(scheme);
  return scheme;
}

const everyScheme = [...catalogue.keys()].map(schemeOf);

const tag: SchemeData = {
  id: 'v-tag',
  kind: 'tag',
  title: { en: 'Tag', 'zh-cn': '标签' },
  forms: ['v{semver}'],
  fields: { semver: { type: 'scheme', scheme: 'semver' } },
  order: ['semver'],
};

describe('testing a scheme on names', () => {
  it('tells for each name the verdict, the fields with their offsets, and what is wrong', () => {
    const test = testScheme([schemeOf('semver')], ['1.2.0', '1.02.0', 'x']);
    assert.deepEqual(
      test.names.map(({ input, verdict }) => [input, verdict]),
      [
        ['1.2.0', 'valid'],
        ['1.02.0', 'invalid'],
        ['x', 'invalid'],
      ],
    );
    assert.deepEqual(test.names[0]?.fields['minor'], { text: '2', offset: 2 });
    const [problem] = test.names[1]?.problems ?? [];
    assert.deepEqual([problem?.code, problem?.offset, problem?.length], ['leading-zero', 2, 2]);
    assert.deepEqual(test.counts, { valid: 1, warn: 0, invalid: 2 });
  });

  it('gives names their places in the order; equal ones share one', () => {
    const test = testScheme(
      [schemeOf('semver')],
      ['2.0.0', '1.0.0+b', 'no', '1.0.0+a', '1.0.0-rc.1'],
    );
    assert.deepEqual(test.order, [4, 1, 3, 0]);
    assert.deepEqual(
      test.names.map(({ place }) => place),
      [4, 2, undefined, 2, 1],
    );
  });

  it('tells schemes apart that have one id and differ by their options', () => {
    const semver = catalogue.get('semver');
    assert.ok(semver);
    const resolve = (id: string) => catalogue.get(id);
    const prefixed = compileScheme(semver, { resolve, options: { prefix: 'v' } }).scheme;
    assert.ok(prefixed);
    const { names } = testScheme([prefixed, schemeOf('semver')], ['v1.0.0', '1.1.0']);
    assert.deepEqual(
      names.map(({ scheme, schemeIndex, verdict }) => [scheme, schemeIndex, verdict]),
      [
        ['semver', 0, 'valid'],
        ['semver', 1, 'valid'],
      ],
    );
  });

  it('groups names into release lines, of the nested version where there is one', () => {
    for (const [scheme, prefix] of [
      [schemeOf('semver'), ''],
      [schemeOf(tag), 'v'],
    ] as const) {
      const names = ['1.0.1', '2.0.0', '1.0.0', '1.1.0'].map((name) => prefix + name);
      const test = testScheme([scheme], names);
      assert.deepEqual(
        test.lines.map(({ label, names: indices }) => [label, indices]),
        [
          ['1.0', [2, 0]],
          ['1.1', [3]],
          ['2.0', [1]],
        ],
      );
      assert.deepEqual(test.order, [2, 0, 3, 1]);
    }
  });

  it('reads a name by the first of several schemes, and tells where the nearest one goes wrong', () => {
    const schemes = [schemeOf('semver'), schemeOf('huawei')];
    const test = testScheme(schemes, ['V100R001C01B023', '1.0.0', 'V100R00xC01B023']);
    assert.deepEqual(
      test.names.map(({ scheme, verdict }) => [scheme, verdict]),
      [
        ['huawei', 'valid'],
        ['semver', 'valid'],
        ['huawei', 'invalid'],
      ],
    );
  });

  it('takes no names at all', () => {
    const test = testScheme([schemeOf('semver')], []);
    assert.deepEqual(test, {
      names: [],
      order: [],
      lines: [],
      counts: { valid: 0, warn: 0, invalid: 0 },
    });
  });
});

describe('the details of one name', () => {
  it('explain a legal name, say which schemes read it too, and what comes next', () => {
    const details = nameDetails(schemeOf('semver'), '1.0.0', { today, others: everyScheme });
    assert.equal(details.explanation?.fields[0]?.field, 'major');
    assert.deepEqual(details.suggestions, []);
    const others = details.others.map(({ scheme }) => scheme);
    assert.ok(others.includes('three-part'), others.join());
    assert.ok(!others.includes('semver'));
    assert.ok(details.next.some(({ event, result }) => event === 'major' && result.ok));
  });

  it('suggest legal names for a malformed one', () => {
    const details = nameDetails(schemeOf('semver'), '1.02.0', { today, others: [] });
    assert.equal(details.explanation, undefined);
    assert.equal(details.suggestions[0], '1.2.0');
    assert.deepEqual(details.next, []);
  });
});

describe('the readings of a name', () => {
  it('are many for a text that fits many schemes, those in force first', () => {
    const readings = readingsOf(everyScheme, '1.0', ({ id }) => id === 'decimal');
    assert.ok(readings.length >= 3);
    assert.equal(readings[0]?.scheme, 'decimal');
  });

  it('put the scheme that says most about the name before one that takes any text', () => {
    const ids = readingsOf(everyScheme, 'Baseline_ET_PC_G1ST_20120504').map(({ scheme }) => scheme);
    assert.equal(ids[0], 'baseline');
  });

  it('are none for a near miss, which is said to be one, with the nearest legal name', () => {
    const schemes = [schemeOf('huawei'), schemeOf('greek')];
    assert.deepEqual(readingsOf(schemes, 'V100R001C1B023'), []);
    const [miss, ...others] = nearMisses(schemes, 'V100R001C1B023', 3);
    assert.equal(miss?.scheme, 'huawei');
    assert.equal(miss.suggestion, 'V100R001C01B023');
    assert.deepEqual(others, []);
    assert.deepEqual(nearMisses(everyScheme, '?', 3), []);
  });
});

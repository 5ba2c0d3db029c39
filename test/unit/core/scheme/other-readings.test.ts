import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import {
  compareNames,
  compileScheme,
  explain,
  nextSteps,
  otherReadingsIn,
  parse,
  type Scheme,
  type SchemeData,
} from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';
import { day } from '../plan/snapshots';

const resolve = (id: string): SchemeData | undefined => catalogue.get(id);

function compiled(data: SchemeData | undefined): Scheme {
  assert.ok(data);
  const { scheme, problems } = compileScheme(data, { resolve });
  assert.ok(scheme, JSON.stringify(problems));
  return scheme;
}

function others(scheme: Scheme, text: string): readonly string[] {
  const { name } = parse(scheme, text);
  assert.ok(name);
  return otherReadingsIn(explain(scheme, name)).map(({ fields }) =>
    fields.map((field) => `${field.field} ${field.text}`).join(', '),
  );
}

describe('other readings of a name', () => {
  const windows = compiled(catalogue.get('windows'));
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['1.21', ['major 1, minor 21']],
    ['1.21.13124', ['major 1, minor 21, revision 13124']],
    ['2.0', []],
    ['10.3', []],
  ];
  for (const [text, expected] of table) {
    it(`of "${text}" in the Windows style: ${expected.join() || 'none'}`, () => {
      assert.deepEqual(others(windows, text), expected);
    });
  }

  it('are told of a name inside another, with what they say of themselves', () => {
    const tag = compiled({
      id: 'tag',
      kind: 'tag',
      title: { en: 'Tag', 'zh-cn': '标签' },
      forms: ['v{windows}'],
      fields: { windows: { type: 'scheme', scheme: 'windows' } },
    });
    const { name } = parse(tag, 'v1.21');
    assert.ok(name);
    const [other] = otherReadingsIn(explain(tag, name));
    assert.match(other?.note?.en ?? '', /several digits/);
    assert.match(other?.note?.['zh-cn'] ?? '', /\p{Script=Han}/u);
  });

  it('decide nothing: what is accepted, ordered and moved stays as it is', () => {
    const { otherReadings: _others, ...data } = windows.data;
    const alone = compiled(data);
    const texts = ['1.21', '1.3', '1.21.3', '1.210', '12'];
    const steps = (scheme: Scheme, text: string): unknown => {
      const { name, verdict } = parse(scheme, text);
      return [verdict, name && nextSteps(scheme, name, { today: day('2026-01-02') })];
    };
    for (const text of texts) assert.deepEqual(steps(windows, text), steps(alone, text));
    const [left, right] = ['1.21', '1.3'].map((text) => parse(windows, text).name);
    assert.ok(left && right && compareNames(windows, left, right) < 0);
  });

  it('can be written in a policy, and a mistake in one is marked where it is', () => {
    const own = {
      forms: ['{major}.{minor}[{revision}]'],
      otherReadings: [
        { template: '{major}.{minor}', fields: { minor: { width: null } }, message: 'Or so.' },
        '${sign}{major}-{minro}',
      ],
      fields: {
        major: { type: 'integer' },
        minor: { type: 'integer', width: 1 },
        revision: { type: 'integer', paddedTo: 9 },
      },
      order: ['major', 'minor', 'revision'],
    };
    const text = JSON.stringify({ variables: { sign: 'v' }, schemes: { own } });
    const { problems } = readPolicy(text, { catalogue });
    const marked = problems.map(({ offset, length }) => text.slice(offset, offset + length));
    assert.deepEqual(marked, ['{minro}']);
    assert.match(problems.map(({ message }) => render(message, 'en')).join(), /"minro"/);
    const right = readPolicy(text.replace('minro', 'minor'), { catalogue }).policy;
    const scheme = right?.schemes.get('own');
    assert.ok(scheme);
    assert.deepEqual(others(scheme, '1.21'), ['major 1, minor 21']);
  });
});

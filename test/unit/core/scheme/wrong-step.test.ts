import assert from 'node:assert/strict';
import { checkTransition } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';
import { nameOf, schemeOf } from '../catalogue/schemes';

/** Scheme, from, to, event, and what the reason says of the rules. */
const table: readonly (readonly [string, string, string, string, string])[] = [
  ['semver', '1.2.3', '1.2.5', 'patch', 'Patch counts on from 3 to 4, but it is 5.'],
  [
    'semver',
    '1.2.3',
    '2.2.3',
    'major',
    'Major moves, so Minor goes back to 0, but it is 2. Major moves, so Patch goes back to 0, but it is 3.',
  ],
  [
    'huawei',
    'V100R001C01B023SP01',
    'V100R001C01B024SP01',
    'correction',
    'Correction moves, so Hot patch (SP) is left out, but it is 01.',
  ],
  ['decimal', '2.0rc1', '2.0.1', 'final', '"Official version" leaves Build out, but it is 1.'],
  [
    'huawei',
    'V100R001C01B023',
    'V100R001C01B022SP01',
    'hotpatch',
    '"Hot patch (SP)" leaves Correction as it is, 3, but it is 2.',
  ],
  [
    'huawei',
    'V100R001C01B023',
    'V100R001C01B023SP02',
    'hotpatch',
    'Hot patch (SP) begins with 01, but it is 02.',
  ],
];

describe('a wrong step', () => {
  for (const [id, from, to, event, rules] of table) {
    it(`from ${from} to ${to} is told by the rules that it breaks`, () => {
      const scheme = schemeOf(id);
      const result = checkTransition(scheme, nameOf(scheme, from), nameOf(scheme, to), event, {});
      assert.equal(result.verdict, 'refuse');
      const reason = render(result.reason, 'en');
      assert.ok(reason.endsWith(`not to "${to}". ${rules}`), reason);
      assert.match(render(result.reason, 'zh-cn'), /，实际为 \d+。$/);
    });
  }

  it('that no event explains is told by the event that comes nearest', () => {
    const scheme = schemeOf('semver');
    const result = checkTransition(
      scheme,
      nameOf(scheme, '1.2.3'),
      nameOf(scheme, '1.3.1'),
      undefined,
      {},
    );
    assert.equal(result.verdict, 'refuse');
    assert.match(
      render(result.reason, 'en'),
      /^No event leads from "1\.2\.3" to "1\.3\.1"\. "Minor" leads .* Patch goes back to 0, but it is 1\.$/,
    );
  });

  it('on another day is told by the day', () => {
    const scheme = schemeOf('medical');
    const [from, to] = ['1.0.0.121008', '1.0.1.121008'].map((text) => nameOf(scheme, text));
    assert.ok(from && to);
    const today = '2012-11-01' as NonNullable<Parameters<typeof checkTransition>[4]['today']>;
    const result = checkTransition(scheme, from, to, 'corrective', { today });
    assert.equal(result.verdict, 'refuse');
    assert.match(
      render(result.reason, 'en'),
      /is the day of the step, 121101, but it is 121008\.$/,
    );
  });
});

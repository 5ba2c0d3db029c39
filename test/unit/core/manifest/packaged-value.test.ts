import assert from 'node:assert/strict';
import { packagedParts, packagedValue } from '../../../../src/core/manifest/packaged-value';

describe('a packaged version', () => {
  const parts: readonly (readonly [string, string])[] = [
    ['1.2.3', '|1.2.3||'],
    ['2.3.6+2', '|2.3.6|+2|'],
    ['1:2.3~rc1+dfsg-1ubuntu2', '1:|2.3~rc1|+dfsg|-1ubuntu2'],
    ['1.0-rc1-2', '|1.0-rc1||-2'],
    ['', '|||'],
    ['-1', '|||-1'],
  ];
  for (const [text, apart] of parts) {
    it(`is taken apart and goes together again: "${text}"`, () => {
      const { epoch, upstream, repack, revision } = packagedParts(text);
      assert.equal([epoch, upstream, repack, revision].join('|'), apart);
      assert.equal(epoch + upstream + repack + revision, text);
    });
  }

  const rows: readonly (readonly [string, string, string])[] = [
    ['1.2.3', '1.3.0', '1.3.0'],
    ['1.2.3-4', '1.3.0', '1.3.0-1'],
    ['1.2.3-4.1', '1.3.0', '1.3.0-1'],
    ['1.2.3-0ubuntu3', '1.3.0', '1.3.0-0ubuntu1'],
    ['1.2.3-1~bpo12+1', '1.3.0', '1.3.0-1~bpo12+1'],
    ['2.3.6+2', '2.3.7', '2.3.7'],
    ['1:1.2+dfsg-2', '1.3', '1:1.3+dfsg-1'],
    ['1.2+git20240101-2', '1.3', '1.3-1'],
    ['1.2.3-4', '1.2.3', '1.2.3-4'],
    ['2.3.6+2', '2.3.6', '2.3.6+2'],
  ];
  for (const [before, version, after] of rows) {
    it(`is ${after} for ${version} where ${before} stood`, () => {
      assert.equal(packagedValue(before, version), after);
    });
  }
});

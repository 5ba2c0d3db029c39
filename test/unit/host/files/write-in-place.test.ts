import assert from 'node:assert/strict';
import { linkSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isPartlyWritten, writeInPlace } from '../../../../src/host/files/write-in-place';
import { withTempFolder } from '../../../harness/temp-folder.mjs';

/** Short texts of few characters, so that beginnings and ends often agree. */
const bytes = fc
  .array(fc.constantFrom(0x31, 0x32, 0x0a), { maxLength: 12 })
  .map((values) => Uint8Array.from(values));

describe('a file that is written in place', () => {
  it('holds the new bytes, is the same file, and keeps its mode', async () => {
    await withTempFolder((dir) => {
      const path = join(dir, 'file');
      fc.assert(
        fc.property(bytes, bytes, (before, after) => {
          writeFileSync(path, before, { mode: 0o640 });
          const { ino } = statSync(path);
          writeInPlace(path, before, after);
          assert.deepEqual(new Uint8Array(readFileSync(path)), after);
          assert.equal(statSync(path).ino, ino);
        }),
      );
      assert.equal(statSync(path).mode & 0o777, 0o640);
      return Promise.resolve();
    });
  });

  it('stays what other hard links lead to', async () => {
    await withTempFolder((dir) => {
      const [path, other] = [join(dir, 'file'), join(dir, 'other')];
      writeFileSync(path, '1.0.0\n');
      linkSync(path, other);
      writeInPlace(path, Buffer.from('1.0.0\n'), Buffer.from('1.0.10\n'));
      assert.equal(readFileSync(other, 'utf8'), '1.0.10\n');
      return Promise.resolve();
    });
  });
});

describe('a file that is partly written', () => {
  it('is known again wherever the writing ended', () => {
    fc.assert(
      fc.property(bytes, bytes, fc.nat({ max: 12 }), (before, after, reached) => {
        const end = Math.min(reached, after.length);
        const now = Buffer.concat([after.subarray(0, end), before.subarray(end)]);
        assert.ok(isPartlyWritten(now, before, after));
      }),
    );
  });

  const others: readonly (readonly [string, string])[] = [
    ['holds something else', '{"version":"2.0.0"}'],
    ['has more behind its end', '{"version":"1.0.0"}\n'],
    ['has its end cut off', '{"version":"1.0'],
    ['is empty', ''],
  ];
  for (const [title, now] of others) {
    it(`is not one that ${title}`, () => {
      const before = Buffer.from('{"version":"1.0.0"}');
      const after = Buffer.from('{"version":"1.0.1"}');
      assert.equal(isPartlyWritten(Buffer.from(now), before, after), false);
    });
  }
});

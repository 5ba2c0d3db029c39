import assert from 'node:assert/strict';
import { planFix } from '../../../../src/core/plan/plan-fix';
import { message, render } from '../../../../src/core/text/message';
import { snapshotOf } from './snapshots';

const title = message({ en: 'Correct', 'zh-cn': '改正' });
const text = '{ "name": "示例", "version": "1.02.0" }';
const range = { offset: text.indexOf('1.02.0'), length: 6 };
const fix = { range, before: '1.02.0', after: '1.2.0', slot: '/version' };

describe('planFix', () => {
  it('edits the place in the bytes of the file', () => {
    const [file] = snapshotOf({ files: { 'package.json': text } }).manifests;
    const plan = planFix(title, file, 'package.json', [fix]);
    assert.ok(plan.ok);
    assert.deepEqual(plan.value.steps, [
      {
        type: 'edit-file',
        path: 'package.json',
        encoding: 'utf-8',
        fingerprint: 'package.json',
        edits: [
          {
            slot: '/version',
            offset: range.offset,
            length: 6,
            // Two characters of three bytes stand before it.
            byteOffset: range.offset + 4,
            byteLength: 6,
            before: '1.02.0',
            after: '1.2.0',
          },
        ],
      },
    ]);
  });

  it('refuses where the place holds something else by now, or the file is gone', () => {
    const [other] = snapshotOf({ files: { 'package.json': text.replace('02', '03') } }).manifests;
    for (const file of [other, undefined]) {
      const plan = planFix(title, file, 'package.json', [fix]);
      assert.ok(!plan.ok);
      assert.match(render(plan.reason, 'en'), /^Cannot correct "package.json": it was changed/);
    }
  });
});

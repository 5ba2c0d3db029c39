import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, PlanStep } from '../../../src/core/plan/types';
import { message } from '../../../src/core/text/message';
import { fingerprint } from '../../../src/host/fingerprint';

/** A plan of these steps. */
export function planOf(...steps: PlanStep[]): Plan {
  return { title: message({ en: 'Test plan', 'zh-cn': '测试计划' }), steps, notes: [] };
}

/** The step that replaces the first `before` in a UTF-8 file by `after`. */
export function editStep(
  root: string,
  path: string,
  before: string,
  after: string,
): Extract<PlanStep, { type: 'edit-file' }> {
  const bytes = readFileSync(join(root, path));
  const bom = bytes[0] === 0xef ? 3 : 0;
  const offset = bytes.toString('utf8', bom).indexOf(before);
  return {
    type: 'edit-file',
    path,
    encoding: 'utf-8',
    fingerprint: fingerprint(bytes),
    edits: [
      {
        slot: '/version',
        offset,
        length: before.length,
        byteOffset: bytes.indexOf(before),
        byteLength: Buffer.byteLength(before),
        before,
        after,
      },
    ],
  };
}

import fs from 'node:fs';
import promises from 'node:fs/promises';
import type { Plan } from '../../../src/core/plan/types';
import { applyPlan } from '../../../src/host/apply-plan';

// Run as a process of its own: applies the plan in a file and dies right before one of its writes as if it were
// killed. Arguments: root, file of the plan, number of the write (from 0). Prints how many writes there were.
const [root = '', planFile = '', deadly = ''] = process.argv.slice(2);
const plan = JSON.parse(fs.readFileSync(planFile, 'utf8')) as Plan;
let writes = 0;

/** Counts the calls of functions that change the disk, and dies before one of them. */
function watch(module: object, names: readonly string[]): void {
  const functions = module as Record<string, (...args: readonly unknown[]) => unknown>;
  for (const name of names) {
    const original = functions[name];
    if (!original) throw new Error(`No function ${name}`);
    functions[name] = (...args) => {
      if (writes === Number(deadly)) process.kill(process.pid, 'SIGKILL');
      writes += 1;
      return original(...args);
    };
  }
}

watch(fs, ['writeSync', 'ftruncateSync']);
watch(promises, ['mkdir', 'rename', 'rm', 'writeFile']);
void applyPlan(root, plan, { git: true }).then(({ ok }) => {
  process.stdout.write(String(writes));
  process.exit(ok ? 0 : 1);
});

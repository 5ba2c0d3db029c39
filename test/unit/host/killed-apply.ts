import { readFileSync } from 'node:fs';
import type { Plan } from '../../../src/core/plan/types';
import { applyPlan } from '../../../src/host/apply-plan';

// Run as a process of its own: applies the plan in a file and dies at a step as if it were killed.
// Arguments: root, file of the plan, index of the step, `before` or `after` it.
const [root = '', planFile = '', deadlyIndex = '', deadlyPhase = ''] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(planFile, 'utf8')) as Plan;

void applyPlan(root, plan, {
  git: true,
  onStep: (step, phase) => {
    const isDeadly = plan.steps.indexOf(step) === Number(deadlyIndex) && phase === deadlyPhase;
    if (isDeadly) process.kill(process.pid, 'SIGKILL');
  },
}).then(() => process.exit(0));

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSample } from '../../fixtures/sample/make-sample.mjs';

/** The sample repository with a remote that has some of its names, branches ahead and behind, and milestones. */
export async function makeRemoteRepository(path: string): Promise<string> {
  const folder = await makeSample(path);
  const git = (...args: readonly string[]): void => {
    execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  };
  const policy = join(folder, 'stemma.jsonc');
  const milestones = `{
  "milestones": [
    { "stage": "ST", "iteration": 1 },
    { "stage": "SDV", "iteration": 1, "due": "2012-07-01", "title": { "en": "System verification", "zh-cn": "系统验证" }, "requires": ["docs/**"] },
    { "stage": "ST", "iteration": 2 }
  ],`;
  writeFileSync(policy, readFileSync(policy, 'utf8').replace('{', milestones));
  git('commit', '--quiet', '--all', '-m', 'Milestones');
  const remote = `${folder}-remote`;
  git('init', '--quiet', '--bare', remote);
  git('remote', 'add', 'origin', remote);
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
  git('push', '--quiet', 'origin', 'v1.0.0', 'v1.2.0-rc.1', 'V100R001B010', 'V100R001C01B023');
  git('push', '--quiet', 'origin', 'v1.0.0^{commit}:refs/tags/v1.1.0');
  return folder;
}

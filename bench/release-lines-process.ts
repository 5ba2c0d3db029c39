import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { groupRefs, type RefGroups } from '../src/core/refs/group-refs';
import type { Ref } from '../src/core/refs/types';
import { repositoryAt } from '../src/host/find-repository';
import { listRefs } from '../src/host/git';
import { loadCatalogue } from '../src/host/lazy';
import { readPolicyFile } from '../src/host/read/read-policy-file';

/** What a process tells of the refs of one repository; see `release-lines.ts`. */
export interface RefsTold {
  /** From the request to the list that the root of Release Lines shows. */
  readonly first: Spent;
  /** The same after one new tag. */
  readonly refresh: Spent;
  /** As the first time, when it was done often: V8 has made its code. */
  readonly warm: Spent;
  readonly refs: number;
  readonly lines: number;
  readonly malformed: number;
  /** Bytes that are held after the first list, above none; the code that runs for it is in it. */
  readonly held: number;
  /** Of these the names of the refs. */
  readonly names: number;
}

/** Milliseconds. */
export interface Spent {
  /** On the clock. */
  readonly wall: number;
  /** Of the processor, in all threads of this process. */
  readonly cpu: number;
  /** The same in the thread that answers; that of all threads where the system does not tell them apart. */
  readonly main: number;
}

const warmTurns = 3;

/** What the extension does, see its `RefGrouping`, in a process that has done nothing of it before. */
async function main(root: string): Promise<void> {
  const place = await repositoryAt(root);
  const { policy } = await readPolicyFile(place, { git: true, catalogue: await loadCatalogue() });
  const list = async (before?: { readonly refs: readonly Ref[]; readonly groups: RefGroups }) => {
    const listed = await listRefs(root, {}, before?.refs);
    if (!listed.ok) throw new Error('Cannot measure: the refs cannot be listed.');
    const { refs } = listed;
    return { refs, groups: groupRefs(policy, refs, ['origin'], before?.groups) };
  };
  const idle = await heldNow();
  const [first, shown] = await spent(() => list());
  const held = (await heldNow()) - idle;
  execFileSync('git', ['tag', 'v99.99.99'], { cwd: root });
  const [refresh, again] = await spent(() => list(shown));
  execFileSync('git', ['tag', '--delete', 'v99.99.99'], { cwd: root, stdio: 'ignore' });
  if (again.refs.length !== shown.refs.length + 1) throw new Error('Cannot measure: no new tag.');
  for (let turn = 0; turn < warmTurns; turn++) await list();
  const [warm] = await spent(() => list());
  const told: RefsTold = {
    ...{ first, refresh, warm, held },
    refs: shown.refs.length,
    lines: shown.groups.lines.length,
    malformed: shown.groups.malformed.length,
    names: shown.refs.reduce((sum, { ref }) => sum + Buffer.byteLength(ref), 0),
  };
  console.log(JSON.stringify(told));
}

async function spent<T>(act: () => Promise<T>): Promise<readonly [Spent, T]> {
  const before = process.cpuUsage();
  const mainBefore = mainThread();
  const start = performance.now();
  const made = await act();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000;
  const mainAfter = mainThread();
  const isTold = mainBefore !== undefined && mainAfter !== undefined;
  return [{ wall, cpu, main: isTold ? mainAfter - mainBefore : cpu }, made];
}

/** Processor time of the main thread in milliseconds (proc_pid_schedstat(5)); undefined but on Linux. */
function mainThread(): number | undefined {
  const file = `/proc/self/task/${process.pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : undefined;
}

/** Once nobody waits for Git's answer any more. */
async function heldNow(): Promise<number> {
  await setTimeout(200);
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

void main(process.argv[2] ?? '');

// @ts-check

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const graceMs = 3000;

/**
 * Ends a process that was started `detached`, with everything that it started, and waits
 * until it is gone.
 * @param {ChildProcess} child
 */
export async function killGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}

/**
 * The last resort: when this process ends for whatever reason, the group goes too.
 * @param {ChildProcess} child
 * @returns {() => void} takes the promise back
 */
export function killGroupOnExit(child) {
  const kill = () => signalGroup(child, 'SIGKILL');
  process.once('exit', kill);
  return () => process.off('exit', kill);
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

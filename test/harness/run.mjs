// @ts-check
import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to this process's own
 * @property {boolean} [quiet] keep the output back unless the program fails
 */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    /** @type {Buffer[]} */
    const held = [];
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => held.push(chunk));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => held.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program that must succeed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function mustRun(command, args, options = {}) {
  const code = await run(command, args, options);
  if (code !== 0) {
    throw new Error(
      `Cannot go on: "${[command, ...args].join(' ')}" ended with exit code ${code}.`,
    );
  }
}

/**
 * Runs npm: the one that runs this script, else the one that came with this Node.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function npm(args, options = {}) {
  // What goes wrong is told even under `npm --silent`.
  const loud = { ...options, env: { ...options.env, npm_config_loglevel: 'error' } };
  const own = process.env['npm_execpath'];
  if (own?.endsWith('.js')) return mustRun(process.execPath, [own, ...args], loud);
  if (process.platform === 'win32') return mustRun('cmd.exe', ['/c', 'npm', ...args], loud);
  return mustRun('npm', args, loud);
}

#!/usr/bin/env node
import { dayOf, type Day } from '../core/text/day';
import { main } from './main';

/** The calendar day where this process runs. */
function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`The clock shows no day: ${String(now)}`);
  return day;
}

const { stdin, stdout, stderr, env } = process;
const [, cli] = process.argv;
const program = cli === undefined ? {} : { program: { cli, node: process.execPath } };

main(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  today,
  ...program,
}).then(
  (code) => {
    // Not process.exit(): what is still in the pipes must get out.
    process.exitCode = code;
  },
  (error: unknown) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    stderr.write(`Stemma failed by a mistake of its own. Please report this:\n${stack}\n`);
    process.exitCode = 2;
  },
);

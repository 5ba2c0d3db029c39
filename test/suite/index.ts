import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import ResultReporter from '../support/result-reporter';

/** Runs the suite inside the extension host; VS Code calls it. */
export async function run(): Promise<void> {
  console.log('Running the suite');
  const grep = process.env['STEMMA_GREP'];
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    // A real editor on a busy machine is now and then late; the report tells when.
    retries: 1,
    color: false,
    reporter: ResultReporter,
    ...(grep === undefined ? {} : { grep }),
  });
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.test.js')).sort()) {
    mocha.addFile(join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

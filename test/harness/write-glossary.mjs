// @ts-check
// Writes docs/glossary.md from the glossary's data. Run after `npm run compile`.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { glossaryPage } = load('../../out/test/support/glossary-page.js');

await writeFile(new URL('../../docs/glossary.md', import.meta.url), glossaryPage());
